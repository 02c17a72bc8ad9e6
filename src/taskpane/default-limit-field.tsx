import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LONGEST_LIMIT, type DefaultLimit } from '../core/deadlines/default-limit.ts';
import { useSay } from './say-context.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minWidth: 0 },
  count: { width: '5.5rem' },
  // As wide as the pane, not as the longest choice.
  way: { flex: '1 1 8rem', minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

/** What can be chosen: nothing is inferred, or from what and in which days it is counted. */
const WAYS = ['none', 'meeting-days', 'meeting-workdays', 'hand-out-days', 'hand-out-workdays'] as const;
type Way = (typeof WAYS)[number];

/** Meeting minutes are usually to be done within 20 days (domain.md 5.4). */
const USUAL = 20;

export interface DefaultLimitFieldProps {
  readonly limit: DefaultLimit | null;
  readonly disabled: boolean;
  readonly onLimit: (limit: DefaultLimit | null) => void;
}

/** The office's default limit for items without a deadline; off unless chosen. */
export function DefaultLimitField({ limit, disabled, onLimit }: DefaultLimitFieldProps) {
  const say = useSay();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const way = wayOf(limit);
  const count = typed === null ? (limit?.count ?? USUAL) : wholeDays(typed);
  const invalid = count === null;

  const change = (chosen: Way) => {
    const next = limitOf(chosen, count ?? limit?.count ?? USUAL);
    setTyped(null);
    if (next?.count !== limit?.count || wayOf(next) !== way) onLimit(next);
  };
  const commit = () => {
    if (typed !== null && !invalid) change(way);
  };

  return (
    <Field
      label={say('pane.default-limit')}
      hint={say('pane.default-limit.hint')}
      validationMessage={invalid ? say('pane.default-limit.invalid') : null}
    >
      <div className={styles.root} role="group" aria-label={say('pane.default-limit')}>
        <Select
          className={styles.way}
          aria-label={say('pane.default-limit')}
          disabled={disabled}
          value={way}
          onChange={(_, { value }) => {
            change(WAYS.find((known) => known === value) ?? 'none');
          }}
        >
          {WAYS.map((each) => (
            <option key={each} value={each}>
              {say(`pane.default-limit.${each}`)}
            </option>
          ))}
        </Select>
        {way === 'none' ? null : (
          <Input
            className={styles.count}
            type="number"
            aria-label={say('pane.default-limit.count')}
            min={1}
            max={LONGEST_LIMIT}
            disabled={disabled}
            value={typed ?? String(count)}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
            onBlur={commit}
            onKeyDown={({ key }) => {
              if (key === 'Enter') commit();
            }}
          />
        )}
      </div>
    </Field>
  );
}

const wayOf = (limit: DefaultLimit | null): Way => (limit === null ? 'none' : `${limit.from}-${limit.unit}`);

function limitOf(way: Way, count: number): DefaultLimit | null {
  if (way === 'none') return null;
  return {
    count,
    unit: way.endsWith('workdays') ? 'workdays' : 'days',
    from: way.startsWith('meeting') ? 'meeting' : 'hand-out',
  };
}

function wholeDays(typed: string): number | null {
  const days = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return days >= 1 && days <= LONGEST_LIMIT ? days : null;
}

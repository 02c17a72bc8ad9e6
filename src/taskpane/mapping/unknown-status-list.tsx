import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AssignedStatus } from '../../core/settings/ledger-settings.ts';
import { STATES } from '../../core/status/status.ts';
import type { UnknownStatus } from '../../core/status/unknown-statuses.ts';
import { useSay } from '../say-context.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  open: { fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  list: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

export interface UnknownStatusListProps {
  readonly unknown: readonly UnknownStatus[];
  readonly disabled: boolean;
  readonly onAssign: (assigned: ReadonlyMap<string, AssignedStatus>) => void;
}

/** The status wordings that we cannot read, each with the six states to choose from. */
export function UnknownStatusList({ unknown, disabled, onAssign }: UnknownStatusListProps) {
  const say = useSay();
  const styles = useStyles();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, AssignedStatus>>(new Map());
  const assigned = new Map([...chosen].filter(([key]) => unknown.some((one) => one.key === key)));
  return (
    <div className={styles.root}>
      <Button
        size="small"
        className={styles.open}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {say('mapping.statuses.title', { count: unknown.length })}
      </Button>
      {open ? (
        <div id={listId} className={styles.list}>
          <p className={styles.text}>{say('mapping.statuses.intro')}</p>
          {unknown.map(({ key, wording, items }) => (
            <Field key={key} label={say('mapping.statuses.wording', { wording, count: items })}>
              <Select
                size="small"
                disabled={disabled}
                value={chosen.get(key) ?? ''}
                onChange={(_, { value }) => {
                  const next = new Map(chosen);
                  const state = STATES.find((one) => one === value);
                  if (state === undefined) next.delete(key);
                  else next.set(key, state);
                  setChosen(next);
                }}
              >
                <option value="">{say('mapping.statuses.choose')}</option>
                {STATES.map((state) => (
                  <option key={state} value={state}>
                    {say(`mapping.state.${state}`)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          <Button
            appearance="primary"
            disabledFocusable={disabled || assigned.size === 0}
            onClick={() => {
              onAssign(assigned);
            }}
          >
            {say('mapping.statuses.save')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

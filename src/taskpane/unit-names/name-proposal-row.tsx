import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { NameProposal } from '../../core/unit-names/cluster-unit-names.ts';
import { useSay } from '../say-context.ts';
import type { NamesToKeep } from '../state/keep-choices.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    paddingBottom: tokens.spacingVerticalM,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  names: { listStyleType: 'none', margin: 0, padding: 0 },
  reason: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface NameProposalRowProps {
  readonly proposal: NameProposal;
  readonly disabled: boolean;
  readonly onKeep: (names: NamesToKeep) => void;
}

/** One group of names: which of them are one unit, and by which name it is counted. */
export function NameProposalRow({ proposal, disabled, onKeep }: NameProposalRowProps) {
  const say = useSay();
  const styles = useStyles();
  const titleId = useId();
  const { variants } = proposal;
  const names = [proposal.name, ...variants.map(({ name }) => name)];
  const [chosen, setChosen] = useState(proposal.name);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const merged = names.filter((name) => name !== chosen && !left.has(name));
  const apart = names.filter((name) => name !== chosen && left.has(name));
  // Of two names there is nothing to choose from: both, or neither.
  const choosing = variants.length > 1;

  const line = (name: string, count: number) =>
    count === 0 ? say('mapping.names.listed', { name }) : say('mapping.names.name', { name, count });

  return (
    <div className={styles.root} role="group" aria-labelledby={titleId}>
      <strong id={titleId}>{names.join(say('mapping.list-mark'))}</strong>
      <ul className={styles.names}>
        {[{ name: proposal.name, count: proposal.count, reason: null }, ...variants].map(
          ({ name, count, reason }) => {
            const label = (
              <>
                {line(name, count)}
                {reason === null ? null : (
                  <span className={styles.reason}>
                    {say('mapping.names.because', { reason: say(`mapping.names.reason.${reason}`) })}
                  </span>
                )}
              </>
            );
            return (
              <li key={name}>
                {choosing && name !== chosen ? (
                  <Checkbox
                    label={{ children: label }}
                    disabled={disabled}
                    checked={!left.has(name)}
                    onChange={(_, { checked }) => {
                      const next = new Set(left);
                      if (checked === true) next.delete(name);
                      else next.add(name);
                      setLeft(next);
                    }}
                  />
                ) : (
                  label
                )}
              </li>
            );
          },
        )}
      </ul>
      <Field label={say('mapping.names.as')}>
        <Select
          size="small"
          disabled={disabled}
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(names.find((name) => name === value) ?? chosen);
          }}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          aria-describedby={titleId}
          disabledFocusable={disabled || merged.length === 0}
          onClick={() => {
            onKeep({ name: chosen, merged, apart });
          }}
        >
          {say('mapping.names.merge')}
        </Button>
        <Button
          size="small"
          aria-describedby={titleId}
          disabledFocusable={disabled}
          onClick={() => {
            onKeep({ name: proposal.name, merged: [], apart: names.slice(1) });
          }}
        >
          {say('mapping.names.apart')}
        </Button>
      </div>
    </div>
  );
}

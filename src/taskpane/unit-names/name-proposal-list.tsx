import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { NameProposal } from '../../core/unit-names/cluster-unit-names.ts';
import { useSay } from '../say-context.ts';
import type { NamesToKeep } from '../state/keep-choices.ts';
import { NameProposalRow } from './name-proposal-row.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  open: { fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  list: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    // A list is as wide as the pane, not as its longest entry.
    '& *': { minWidth: 0 },
    '& select': { width: '100%', textOverflow: 'ellipsis' },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

export interface NameProposalListProps {
  readonly proposals: readonly NameProposal[];
  readonly disabled: boolean;
  readonly onKeep: (names: NamesToKeep) => void;
}

/** Names that are likely one unit, group by group; nothing counts together until the user says so. */
export function NameProposalList({ proposals, disabled, onKeep }: NameProposalListProps) {
  const say = useSay();
  const styles = useStyles();
  const listId = useId();
  const buttonId = useId();
  const [open, setOpen] = useState(false);

  // A group that is settled is gone, and the keyboard with it: it goes on from the top.
  const before = useRef(proposals);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (before.current !== proposals && open && lost) document.getElementById(buttonId)?.focus();
    before.current = proposals;
  }, [proposals, open, buttonId]);

  return (
    <div className={styles.root}>
      <Button
        id={buttonId}
        size="small"
        className={styles.open}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {say('mapping.names.title', { count: proposals.length })}
      </Button>
      {open ? (
        <div id={listId} className={styles.list}>
          <p className={styles.text}>{say('mapping.names.intro')}</p>
          {proposals.map((proposal) => (
            <NameProposalRow
              key={[proposal.name, ...proposal.variants.map(({ name }) => name)].join('\n')}
              proposal={proposal}
              disabled={disabled}
              onKeep={onKeep}
            />
          ))}
        </div>
      ) : null}
    </div>
  );
}

import { useEffect, useId, useRef } from 'react';
import type { NameProposal } from '../../core/unit-names/cluster-unit-names.ts';
import { QuestionList } from '../question-list.tsx';
import { useSay } from '../say-context.ts';
import type { NamesToKeep } from '../state/keep-choices.ts';
import { NameProposalRow } from './name-proposal-row.tsx';

export interface NameProposalListProps {
  readonly proposals: readonly NameProposal[];
  readonly disabled: boolean;
  readonly onKeep: (names: NamesToKeep) => void;
}

/** Names that are likely one unit, group by group; nothing counts together until the user says so. */
export function NameProposalList({ proposals, disabled, onKeep }: NameProposalListProps) {
  const say = useSay();
  const buttonId = useId();

  // A group that is settled is gone, and the keyboard with it: it goes on from the top.
  const before = useRef(proposals);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const opened = document.getElementById(buttonId)?.closest<HTMLElement>('[aria-expanded="true"]');
    if (before.current !== proposals && lost) opened?.focus();
    before.current = proposals;
  }, [proposals, buttonId]);

  return (
    <QuestionList
      id={buttonId}
      title={say('mapping.names.title', { count: proposals.length })}
      intro={say('mapping.names.intro')}
    >
      {proposals.map((proposal) => (
        <NameProposalRow
          key={[proposal.name, ...proposal.variants.map(({ name }) => name)].join('\n')}
          proposal={proposal}
          disabled={disabled}
          onKeep={onKeep}
        />
      ))}
    </QuestionList>
  );
}

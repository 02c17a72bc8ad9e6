import { Button, Field, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AssignedStatus } from '../../core/settings/ledger-settings.ts';
import { STATES } from '../../core/status/status.ts';
import type { UnknownStatus } from '../../core/status/unknown-statuses.ts';
import { QuestionList } from '../question-list.tsx';
import { useSay } from '../say-context.ts';

export interface UnknownStatusListProps {
  readonly unknown: readonly UnknownStatus[];
  readonly disabled: boolean;
  readonly onAssign: (assigned: ReadonlyMap<string, AssignedStatus>) => void;
}

/** The status wordings that we cannot read, each with the six states to choose from. */
export function UnknownStatusList({ unknown, disabled, onAssign }: UnknownStatusListProps) {
  const say = useSay();
  const buttonId = useId();
  const [chosen, setChosen] = useState<ReadonlyMap<string, AssignedStatus>>(new Map());
  const assigned = new Map([...chosen].filter(([key]) => unknown.some((one) => one.key === key)));
  return (
    <QuestionList
      id={buttonId}
      title={say('mapping.statuses.title', { count: unknown.length })}
      intro={say('mapping.statuses.intro')}
    >
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
    </QuestionList>
  );
}

import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useSay } from '../say-context.ts';

const MOST_DAYS = 366;

export interface DaysFieldProps {
  readonly label: string;
  readonly days: number;
  readonly onDays: (days: number) => void;
}

/** A number of days from 1 to 366; taken over with Enter, or when the field is left. */
export function DaysField({ label, days, onDays }: DaysFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? days : wholeDays(typed);
  const commit = () => {
    if (typed === null || read === null) return;
    setTyped(null);
    if (read !== days) onDays(read);
  };
  return (
    <Field label={label} validationMessage={read === null ? say('checking.days.invalid') : null}>
      <Input
        type="number"
        min={1}
        max={MOST_DAYS}
        value={typed ?? String(days)}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
        }}
      />
    </Field>
  );
}

function wholeDays(typed: string): number | null {
  const days = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return days >= 1 && days <= MOST_DAYS ? days : null;
}

import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

export interface KeptFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** As kept. */
  readonly text: string;
  readonly longest: number;
  readonly numeric?: boolean;
  /** What is wrong with what was typed; `null`: nothing. */
  readonly wrong?: (typed: string) => string | null;
  readonly onText: (text: string) => void;
}

/** A line of text that is kept with Enter, or when the field is left. */
export function KeptField({
  label,
  hint = '',
  text,
  longest,
  numeric = false,
  wrong = () => null,
  onText,
}: KeptFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed === null ? null : wrong(typed.trim());
  const commit = () => {
    if (typed === null || fault !== null) return;
    setTyped(null);
    if (typed.trim() !== text) onText(typed.trim());
  };
  return (
    <Field label={label} hint={hint === '' ? null : hint} validationMessage={fault}>
      <Input
        value={typed ?? text}
        maxLength={longest}
        inputMode={numeric ? 'numeric' : 'text'}
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

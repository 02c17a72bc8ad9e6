import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DefaultLimit } from '../core/deadlines/default-limit.ts';
import type { CheckSettings } from '../core/checks/check-settings.ts';
import type { LedgerSettings } from '../core/settings/ledger-settings.ts';
import type { OfficeDefaults } from '../core/settings/office-defaults.ts';
import { LANGUAGES, type Language } from '../core/words.ts';
import { CheckSettingsFields } from './checking/check-settings-fields.tsx';
import { DefaultLimitField } from './default-limit-field.tsx';
import { useSay } from './say-context.ts';
import { UnitRules, unitRulesOf } from './unit-rules.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Each language under its own name, so that whoever strayed into another finds the way back. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

const MOST_DAYS = 366;

export interface SettingsPanelProps {
  readonly id: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** As the workbook has them; `null` while no ledger is known or its settings cannot be read. */
  readonly kept: LedgerSettings | null;
  readonly busy: boolean;
  readonly onDueSoonDays: (days: number) => void;
  readonly onDefaultLimit: (limit: DefaultLimit | null) => void;
  readonly onChecks: (checks: CheckSettings) => void;
  readonly onDefaults: (defaults: OfficeDefaults) => void;
  readonly onJointLead: (jointLead: boolean) => void;
  readonly onForgetNames: () => void;
}

/** What can be set: what is checked and how units and days count (kept in the workbook), and the pane's language. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { id, language, onLanguage, kept, busy, onDueSoonDays, onDefaultLimit } = props;
  const dueSoonDays = kept?.dueSoonDays ?? null;
  const say = useSay();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const days = typed === null ? dueSoonDays : wholeDays(typed);
  const invalid = typed !== null && days === null;

  const commit = () => {
    if (typed === null || days === null) return;
    setTyped(null);
    if (days !== dueSoonDays) onDueSoonDays(days);
  };

  return (
    <section id={id} className={styles.root} aria-label={say('pane.settings')}>
      <Field
        label={say('pane.due-soon-days')}
        hint={say('pane.due-soon-days.hint')}
        validationMessage={invalid ? say('pane.due-soon-days.invalid') : null}
      >
        <Input
          type="number"
          min={0}
          max={MOST_DAYS}
          disabled={kept === null || busy}
          value={typed ?? String(dueSoonDays ?? '')}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit();
          }}
        />
      </Field>
      <DefaultLimitField
        limit={kept?.defaultLimit ?? null}
        disabled={kept === null || busy}
        onLimit={onDefaultLimit}
      />
      <UnitRules
        kept={kept === null ? null : unitRulesOf(kept)}
        busy={busy}
        onJointLead={props.onJointLead}
        onForgetNames={props.onForgetNames}
      />
      {kept === null ? null : (
        <CheckSettingsFields
          kept={kept}
          busy={busy}
          onChecks={props.onChecks}
          onDefaults={props.onDefaults}
        />
      )}
      <Field label={say('pane.language')}>
        <Select
          value={language}
          onChange={(_, { value }) => {
            onLanguage(LANGUAGES.find((known) => known === value) ?? language);
          }}
        >
          {LANGUAGES.map((choice) => (
            <option key={choice} value={choice} lang={choice}>
              {LANGUAGE_NAMES[choice]}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}

function wholeDays(typed: string): number | null {
  if (!/^\d{1,3}$/.test(typed.trim())) return null;
  const days = Number(typed);
  return days <= MOST_DAYS ? days : null;
}

import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../../core/checks/check-settings.ts';
import type { LedgerSettings } from '../../core/settings/ledger-settings.ts';
import type { OfficeDefaults } from '../../core/settings/office-defaults.ts';
import { useSay } from '../say-context.ts';
import { useKeptAtOnce } from '../state/use-kept-at-once.ts';
import { CheckFamilyList } from './check-family.tsx';
import { chosenFor, FAMILIES } from './choose-check.ts';
import { DaysField } from './days-field.tsx';
import { Disclosure } from './disclosure.tsx';
import { OfficeDefaultsFile } from './office-defaults-file.tsx';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: 'pretty',
  },
  // As wide as the pane, not as the longest choice.
  choice: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  reset: { alignSelf: 'flex-start', minWidth: 0 },
});

export interface CheckSettingsFieldsProps {
  /** As the workbook has them. */
  readonly kept: LedgerSettings;
  readonly busy: boolean;
  readonly onChecks: (checks: CheckSettings) => void;
  readonly onDefaults: (defaults: OfficeDefaults) => void;
}

/** Which checks are on, how severe, and what they measure by; and the office's own as a file. */
export function CheckSettingsFields({ kept, busy, onChecks, onDefaults }: CheckSettingsFieldsProps) {
  const say = useSay();
  const styles = useStyles();
  const { shown, change } = useKeptAtOnce(kept.checks, busy, onChecks);
  const { thresholds } = shown;
  const measure = (changed: Partial<CheckSettings['thresholds']>) => {
    change({ ...shown, thresholds: { ...thresholds, ...changed } });
  };
  return (
    <Disclosure title={say('checking.title')}>
      {() => (
        <>
          <p className={styles.hint}>{say('checking.hint')}</p>
          <Field label={say('checking.due-soon-in')}>
            <Select
              className={styles.choice}
              value={thresholds.dueSoonIn}
              onChange={(_, { value }) => {
                measure({ dueSoonIn: value === 'workdays' ? 'workdays' : 'days' });
              }}
            >
              <option value="days">{say('checking.due-soon-in.days')}</option>
              <option value="workdays">{say('checking.due-soon-in.workdays')}</option>
            </Select>
          </Field>
          <DaysField
            label={say('checking.stale-feedback')}
            days={thresholds.staleFeedbackDays}
            onDays={(days) => {
              measure({ staleFeedbackDays: days });
            }}
          />
          <DaysField
            label={say('checking.stale-ongoing')}
            days={thresholds.staleOngoingDays}
            onDays={(days) => {
              measure({ staleOngoingDays: days });
            }}
          />
          <div>
            {[...FAMILIES].map(([family, checks]) => {
              const label = say(`checking.family.${family}`);
              const on = checks.filter((check) => chosenFor(shown, check).on).length;
              return (
                <Disclosure
                  key={family}
                  title={label}
                  more={say('checking.family.on', { on, all: checks.length })}
                >
                  {() => (
                    <CheckFamilyList label={label} checks={checks} settings={shown} onSettings={change} />
                  )}
                </Disclosure>
              );
            })}
          </div>
          <Button
            size="small"
            className={styles.reset}
            disabledFocusable={isStandard(shown)}
            onClick={() => {
              change(DEFAULT_CHECK_SETTINGS);
            }}
          >
            {say('checking.reset')}
          </Button>
          <OfficeDefaultsFile kept={{ ...kept, checks: shown }} busy={busy} onDefaults={onDefaults} />
        </>
      )}
    </Disclosure>
  );
}

function isStandard({ choices, thresholds }: CheckSettings): boolean {
  const { thresholds: usual } = DEFAULT_CHECK_SETTINGS;
  return (
    choices.size === 0 &&
    thresholds.dueSoonIn === usual.dueSoonIn &&
    thresholds.staleFeedbackDays === usual.staleFeedbackDays &&
    thresholds.staleOngoingDays === usual.staleOngoingDays
  );
}

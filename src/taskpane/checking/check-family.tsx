import { makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { CheckFacts } from '../../core/checks/check.ts';
import type { CheckSettings } from '../../core/checks/check-settings.ts';
import type { Severity } from '../../core/checks/finding.ts';
import { useSay } from '../say-context.ts';
import { chosenFor, withChoice } from './choose-check.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  check: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  // The name may need two lines; the switch stays beside the first.
  onOff: { alignItems: 'flex-start', '& label': { paddingLeft: 0, overflowWrap: 'anywhere' } },
  severity: { '& select': { minWidth: 0 } },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface CheckFamilyListProps {
  readonly label: string;
  readonly checks: readonly CheckFacts[];
  readonly settings: CheckSettings;
  readonly onSettings: (settings: CheckSettings) => void;
}

/** The checks of a family, each on or off, and how severe. */
export function CheckFamilyList({ label, checks, settings, onSettings }: CheckFamilyListProps) {
  const say = useSay();
  const styles = useStyles();
  return (
    <ul aria-label={label} className={styles.list}>
      {checks.map((check) => {
        const name = say(`checks.${check.id}.name`);
        const { on, severity } = chosenFor(settings, check);
        return (
          <li key={check.id} className={styles.check}>
            <Switch
              className={styles.onOff}
              label={name}
              checked={on}
              onChange={(_, { checked }) => {
                onSettings(withChoice(settings, check, { on: checked }));
              }}
            />
            <Select
              size="small"
              className={styles.severity}
              aria-label={say('checking.severity', { name })}
              disabled={!on}
              value={severity}
              onChange={(_, { value }) => {
                const chosen = SEVERITIES.find((known) => known === value) ?? severity;
                onSettings(withChoice(settings, check, { severity: chosen }));
              }}
            >
              {SEVERITIES.map((each) => (
                <option key={each} value={each}>
                  {say(`pane.list.severity.${each}`)}
                </option>
              ))}
            </Select>
          </li>
        );
      })}
    </ul>
  );
}

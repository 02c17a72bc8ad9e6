import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/checks/finding.ts';
import { useSay } from '../say-context.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  one: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  count: { marginLeft: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly only: Severity | null;
  readonly onOnly: (severity: Severity | null) => void;
}

/** How many there are of each severity; a press leaves only those, another one shows all again. */
export function SeverityFilter({ counts, only, onOnly }: SeverityFilterProps) {
  const say = useSay();
  const styles = useStyles();
  return (
    <div role="group" aria-label={say('findings.severity')} className={styles.root}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.one}
          checked={only === severity}
          // What was pressed can be let go, even where the search leaves none of it.
          disabledFocusable={counts[severity] === 0 && only !== severity}
          onClick={() => {
            onOnly(only === severity ? null : severity);
          }}
        >
          {say(`pane.list.severity.${severity}`)}
          <span className={mergeClasses(styles.count, counts[severity] > 0 && styles[severity])}>
            {counts[severity]}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}

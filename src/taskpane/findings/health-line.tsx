import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentBulletListRegular } from '@fluentui/react-icons/svg/document-bullet-list';
import { useId, useState } from 'react';
import { healthPercent, type Health } from '../../core/checks/health.ts';
import { useSay } from '../say-context.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  how: { minWidth: 0 },
  room: { flexGrow: 1 },
  rule: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: 'pretty',
  },
});

export interface HealthLineProps {
  readonly health: Health;
  readonly busy: boolean;
  readonly onReport: () => void;
}

/** The ledger's health in one figure, with its counting rule, and the report of what was found. */
export function HealthLine({ health, busy, onReport }: HealthLineProps) {
  const say = useSay();
  const styles = useStyles();
  const ruleId = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.figure}>{say('findings.health', { percent: healthPercent(health) })}</span>
        <Button
          size="small"
          appearance="subtle"
          className={styles.how}
          aria-expanded={open}
          aria-controls={ruleId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {say('findings.health.how')}
        </Button>
        <span className={styles.room} />
        <Button
          size="small"
          icon={<DocumentBulletListRegular />}
          title={say('findings.report.tip')}
          disabledFocusable={busy}
          onClick={onReport}
        >
          {say('findings.report')}
        </Button>
      </div>
      {open ? (
        <p id={ruleId} className={styles.rule}>
          {say('findings.health.rule', { items: health.items, sound: health.sound })}
        </p>
      ) : null}
    </div>
  );
}

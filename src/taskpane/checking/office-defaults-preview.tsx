import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CheckFacts } from '../../core/checks/check.ts';
import type { Severity } from '../../core/checks/finding.ts';
import type { OfficeDefaults } from '../../core/settings/office-defaults.ts';
import { DEFAULT_SUMMARY_SETTINGS, type SummarySettings } from '../../core/summary/summary-settings.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../say-context.ts';
import { changedChecks } from './choose-check.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, textWrap: 'pretty' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface OfficeDefaultsPreviewProps {
  readonly defaults: OfficeDefaults;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** What a file of defaults says, before it is taken up. */
export function OfficeDefaultsPreview({ defaults, busy, onTake, onClose }: OfficeDefaultsPreviewProps) {
  const say = useSay();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The question is read out, and its buttons are next.
    box.current?.focus();
  }, [defaults]);
  const { dueSoonDays, checks } = defaults;
  const { dueSoonIn, staleFeedbackDays, staleOngoingDays } = checks.thresholds;
  const { on, off, severity } = changedChecks(checks);
  const named = (list: readonly CheckFacts[]) =>
    list.map(({ id }) => say(`checks.${id}.name`)).join(say('checking.mark'));
  const lines = [
    say(`checking.preview.due-soon-${dueSoonIn}`, { count: dueSoonDays }),
    say('checking.preview.stale-feedback', { count: staleFeedbackDays }),
    say('checking.preview.stale-ongoing', { count: staleOngoingDays }),
    off.length === 0 ? '' : say('checking.preview.off', { names: named(off) }),
    on.length === 0 ? '' : say('checking.preview.on', { names: named(on) }),
    ...SEVERITIES.map((chosen) => {
      const checksOf = severity.filter((one) => one.severity === chosen).map(({ check }) => check);
      if (checksOf.length === 0) return '';
      const said = { severity: say(`pane.list.severity.${chosen}`), names: named(checksOf) };
      return say('checking.preview.severity', said);
    }),
    on.length + off.length + severity.length === 0 ? say('checking.preview.standard') : '',
    ...summaryLines(defaults.summary, say),
  ];
  const title = say('checking.preview');
  return (
    <div ref={box} role="group" tabIndex={-1} aria-label={title} className={styles.root}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (line === '' ? null : <li key={line}>{line}</li>))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onTake}>
          {say('checking.preview.take')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** What the file says of summaries beyond what we deliver. */
function summaryLines(summary: SummarySettings, say: Say): readonly string[] {
  const { title, issuingUnit, weekStartsOn, countSupporting, nameLastThree, escalation } = summary;
  const { reportAfterDays: days, reportAfterUrges: urges } = escalation;
  const usual = DEFAULT_SUMMARY_SETTINGS;
  const weekday = WEEKDAYS.find((known) => known === weekStartsOn) ?? 1;
  const escalates = days !== usual.escalation.reportAfterDays || urges !== usual.escalation.reportAfterUrges;
  return [
    title === '' ? '' : say('summarising.preview.name', { name: title }),
    issuingUnit === '' ? '' : say('summarising.preview.unit', { unit: issuingUnit }),
    weekStartsOn === usual.weekStartsOn
      ? ''
      : say('summarising.preview.starts-on', { day: say(`summarising.weekday.${weekday}`) }),
    countSupporting ? say('summarising.preview.supporting') : '',
    nameLastThree ? say('summarising.preview.last-three') : '',
    escalates ? say('summarising.preview.escalation', { days, urges }) : '',
  ];
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

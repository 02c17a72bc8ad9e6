import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ClipboardSearchRegular } from '@fluentui/react-icons/svg/clipboard-search';
import { DocumentDataRegular } from '@fluentui/react-icons/svg/document-data';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { useEffect, useId, useRef } from 'react';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { useSay } from './say-context.ts';
import type { PaneJob } from './state/pane-state.ts';
import { chosenWeek, sayWeek, WEEK_CHOICES, type WeekChoice } from './state/weeks.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  jobs: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: tokens.spacingHorizontalS },
  // Picture over word, as on the ribbon: three of them fit a pane of 320 pixels in every language.
  job: {
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    minHeight: '56px',
    padding: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& .fui-Button__icon': { marginRight: 0, marginLeft: 0 },
  },
  second: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  week: { flexGrow: 1, minWidth: '150px' },
  clear: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

export interface JobBarProps {
  readonly running: PaneJob | null;
  readonly today: DayNumber;
  readonly week: WeekChoice;
  /** The day the office's weeks begin on, 1 = Monday. */
  readonly weekStartsOn: number;
  readonly onWeek: (week: WeekChoice) => void;
  readonly onRun: (job: 'check' | 'light' | 'summary' | 'clear') => void;
}

/** The three jobs, the week of the summary, and the way back from the lights. */
export function JobBar({ running, today, week, weekStartsOn, onWeek, onRun }: JobBarProps) {
  const say = useSay();
  const styles = useStyles();
  const weekLabel = useId();
  const started = useRef<HTMLButtonElement>(null);
  const busy = running !== null;

  // Cancel disappears with the job: a keyboard user who was there goes back to the job's button. Whoever has gone
  // on to the sheet keeps the keyboard there: the pane's page has not got the focus then.
  useEffect(() => {
    if (!busy && document.hasFocus() && document.activeElement === document.body) started.current?.focus();
  }, [busy]);

  // A button that is busy keeps the focus, so `disabledFocusable`.
  const job = (name: 'check' | 'light' | 'summary' | 'clear') => ({
    disabledFocusable: busy,
    title: say(`pane.${name}.tip`),
    children: say(`pane.${name}`),
    onClick: (event: React.MouseEvent<HTMLButtonElement>) => {
      started.current = event.currentTarget;
      onRun(name);
    },
  });

  return (
    <div role="group" aria-label={say('pane.jobs.label')} className={styles.root}>
      <div className={styles.jobs}>
        <Button
          appearance="primary"
          icon={<ClipboardSearchRegular />}
          className={styles.job}
          {...job('check')}
        />
        <Button icon={<LightbulbRegular />} className={styles.job} {...job('light')} />
        <Button icon={<DocumentDataRegular />} className={styles.job} {...job('summary')} />
      </div>
      <div className={styles.second}>
        <span id={weekLabel} hidden>
          {say('pane.week')}
        </span>
        <Select
          size="small"
          className={styles.week}
          aria-labelledby={weekLabel}
          value={typeof week === 'number' ? 'other' : week}
          onChange={(_, { value }) => {
            const chosen = WEEK_CHOICES.find((known) => known === value);
            if (chosen !== undefined) onWeek(chosen);
          }}
        >
          {WEEK_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {say(`pane.week.${choice}`, { days: sayWeek(say, chosenWeek(choice, today, weekStartsOn)) })}
            </option>
          ))}
          {typeof week === 'number' ? (
            <option value="other">
              {say('pane.week.other', { days: sayWeek(say, chosenWeek(week, today, weekStartsOn)) })}
            </option>
          ) : null}
        </Select>
        <Button
          appearance="subtle"
          size="small"
          icon={<EraserRegular />}
          className={styles.clear}
          {...job('clear')}
        />
      </div>
    </div>
  );
}

import { Field, Input, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { DayNumber } from '../../core/calendar/day-number.ts';
import { isoDay, parseIsoDay } from '../../core/calendar/iso.ts';
import { LONGEST_KEPT, type LedgerSettings } from '../../core/settings/ledger-settings.ts';
import { issueNumber } from '../../core/summary/issue-number.ts';
import type { NoticeText } from '../../core/summary/notice-text.ts';
import type { SummaryLayout } from '../../core/summary/sheet/head-section.ts';
import { MOST_ISSUES, MOST_URGES, type SummarySettings } from '../../core/summary/summary-settings.ts';
import type { Week } from '../../core/summary/weekly-summary.ts';
import { DaysField } from '../checking/days-field.tsx';
import { Disclosure } from '../checking/disclosure.tsx';
import { useSay } from '../say-context.ts';
import { useKeptAtOnce } from '../state/use-kept-at-once.ts';
import type { ExistingSummary } from '../../jobs/summarise-ledgers.ts';
import { ExistingChoice } from './existing-choice.tsx';
import { KeptField } from './kept-field.tsx';
import { LastSummaryFile } from './last-summary-file.tsx';
import type { PickedFile } from './picked-summary.ts';
import { NoticeCopy } from './notice-copy.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // As wide as the pane, not as the longest choice.
  choice: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export interface SummarySectionProps {
  /** As the workbook has them; `null` where its settings cannot be read: then nothing can be chosen. */
  readonly kept: LedgerSettings | null;
  /** The week that is chosen. */
  readonly week: Week;
  readonly layout: SummaryLayout;
  readonly existing: ExistingSummary;
  /** The file the last summary is taken from; `null`: it is looked for in the ledger's own workbook. */
  readonly picked: PickedFile | null;
  /** Of the summary last made; `null` before. */
  readonly notice: NoticeText | null;
  readonly busy: boolean;
  /** The week that holds the day. */
  readonly onDay: (day: DayNumber) => void;
  readonly onLayout: (layout: SummaryLayout) => void;
  readonly onExisting: (existing: ExistingSummary) => void;
  readonly onPick: (file: File) => void;
  readonly onPutAway: () => void;
  readonly onSummary: (summary: SummarySettings) => void;
  readonly onCopied: (refused: boolean) => void;
}

/** What a summary is headed by, how it counts, and the week in words once it is made. */
export function SummarySection({ kept, notice, onCopied, ...rest }: SummarySectionProps) {
  const styles = useStyles();
  if (kept === null && notice === null) return null;
  return (
    <div className={styles.root}>
      {kept === null ? null : <SummaryChoice kept={kept.summary} {...rest} />}
      {notice === null ? null : <NoticeCopy notice={notice} onCopied={onCopied} />}
    </div>
  );
}

interface SummaryChoiceProps extends Pick<
  SummarySectionProps,
  | 'week'
  | 'layout'
  | 'existing'
  | 'picked'
  | 'busy'
  | 'onDay'
  | 'onLayout'
  | 'onExisting'
  | 'onPick'
  | 'onPutAway'
  | 'onSummary'
> {
  readonly kept: SummarySettings;
}

function SummaryChoice({
  kept,
  week,
  layout,
  existing,
  picked,
  busy,
  onDay,
  onLayout,
  onExisting,
  onPick,
  onPutAway,
  onSummary,
}: SummaryChoiceProps) {
  const say = useSay();
  const styles = useStyles();
  const { shown, change } = useKeptAtOnce(kept, busy, onSummary);
  const { escalation } = shown;
  const issue = issueNumber(week, shown.lastIssue);
  const wholeTo = (most: number, message: string) => (typed: string) =>
    /^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most ? null : message;
  const ofIssue = wholeTo(MOST_ISSUES, say('summarising.issue.invalid'));
  return (
    <Disclosure
      title={say('summarising.title')}
      more={picked?.file ?? (issue === null ? '' : say('summary.issue', { number: issue }))}
    >
      {() => (
        <>
          <Field label={say('summarising.other-week')}>
            <Input
              type="date"
              defaultValue=""
              max={isoDay(2_958_465 as DayNumber)}
              onChange={(_, { value }) => {
                const day = parseIsoDay(value);
                if (day !== null) onDay(day);
              }}
            />
          </Field>
          <Field label={say('summarising.layout')}>
            <Select
              className={styles.choice}
              value={layout}
              onChange={(_, { value }) => {
                onLayout(value === 'one-page' ? 'one-page' : 'full');
              }}
            >
              <option value="full">{say('summarising.layout.full')}</option>
              <option value="one-page">{say('summarising.layout.one-page')}</option>
            </Select>
          </Field>
          <ExistingChoice existing={existing} onExisting={onExisting} />
          <LastSummaryFile picked={picked} busy={busy} onPick={onPick} onPutAway={onPutAway} />
          <KeptField
            label={say('summarising.name')}
            text={shown.title}
            longest={LONGEST_KEPT}
            onText={(title) => {
              change({ ...shown, title });
            }}
          />
          <KeptField
            label={say('summarising.unit')}
            text={shown.issuingUnit}
            longest={LONGEST_KEPT}
            onText={(issuingUnit) => {
              change({ ...shown, issuingUnit });
            }}
          />
          <KeptField
            label={say('summarising.issue')}
            hint={say('summarising.issue.hint')}
            numeric
            text={issue === null ? '' : String(issue)}
            longest={4}
            wrong={(typed) => (typed === '' ? null : ofIssue(typed))}
            onText={(typed) => {
              const lastIssue = typed === '' ? null : { number: Number(typed), from: week.from };
              change({ ...shown, lastIssue });
            }}
          />
          <Field label={say('summarising.starts-on')}>
            <Select
              className={styles.choice}
              value={String(shown.weekStartsOn)}
              onChange={(_, { value }) => {
                const weekStartsOn = WEEKDAYS.find((known) => String(known) === value) ?? 1;
                change({ ...shown, weekStartsOn });
              }}
            >
              {WEEKDAYS.map((weekday) => (
                <option key={weekday} value={String(weekday)}>
                  {say(`summarising.weekday.${weekday}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Switch
            label={say('summarising.supporting')}
            checked={shown.countSupporting}
            onChange={(_, { checked }) => {
              change({ ...shown, countSupporting: checked });
            }}
          />
          <Switch
            label={say('summarising.last-three')}
            checked={shown.nameLastThree}
            onChange={(_, { checked }) => {
              change({ ...shown, nameLastThree: checked });
            }}
          />
          <DaysField
            label={say('summarising.report-days')}
            days={escalation.reportAfterDays}
            onDays={(reportAfterDays) => {
              change({ ...shown, escalation: { ...escalation, reportAfterDays } });
            }}
          />
          <KeptField
            label={say('summarising.report-urges')}
            numeric
            text={String(escalation.reportAfterUrges)}
            longest={2}
            wrong={wholeTo(MOST_URGES, say('summarising.urges.invalid'))}
            onText={(typed) => {
              change({ ...shown, escalation: { ...escalation, reportAfterUrges: Number(typed) } });
            }}
          />
        </>
      )}
    </Disclosure>
  );
}

import { isoDay } from '../core/calendar/iso.ts';
import type { FollowUpItem } from '../core/ledger/ledger.ts';
import { byWrittenLeadUnit } from '../core/summary/unit-tally.ts';
import type {
  NamedFigures,
  UnitFigures,
  WeeklySummary,
  WeekOverWeek,
} from '../core/summary/weekly-summary.ts';
import type { FormerSummary } from '../core/summary/former-summary.ts';
import type { SummaryOutcome } from '../jobs/summarise-ledgers.ts';
import type { SayAll } from '../messages/index.ts';
import { sayFormer } from '../messages/say-former.ts';
import { lastSummaryNotes } from './last-summary-notes.ts';
import { oneLine } from './one-line.ts';
import type { Report } from './report.ts';
import { settingsNotes } from './settings-notes.ts';
import { textTable } from './text-table.ts';

/**
 * The week's figures; the lists behind them are on the sheet. In JSON `byLeadUnit` holds units only, by the names
 * the ledger writes: items without one are what is missing to `total`. Where aliases or a roster bring names
 * together, `byLeadUnitMerged` has the figures of the sheet as well. `rankings` (县区 and 部门 apart), `byCategory`, `byLeader`
 * and `comingBreak` are there where the ledger, or the calendar, has them.
 */
export function summaryReport(outcome: SummaryOutcome, say: SayAll, form: 'figures' | 'notice'): Report {
  const { summary, sheet, issue, notice, former } = outcome;
  const week = { from: isoDay(summary.week.from), to: isoDay(summary.week.to) };
  const asOf = isoDay(summary.asOf);
  const figures = figuresOf(summary);
  const labels = Object.entries(figures).map(([name, value]) => [
    say(`cli.summary.${name as keyof typeof figures}`),
    String(value),
  ]);
  const title = say('cli.summary.title', { ...week, asOf, sheet: oneLine(sheet) });
  return {
    json: {
      week,
      asOf,
      ...figures,
      ...unitsJson(outcome),
      ...groupsJson(summary),
      ...(summary.weekOverWeek === null ? {} : { weekOverWeek: changesJson(summary.weekOverWeek) }),
      sheet,
      ...(issue === null ? {} : { issue }),
      ...(former === null ? {} : { former: formerJson(former) }),
      ...(form === 'notice' ? { notice: notice.plain } : {}),
    },
    text:
      form === 'notice'
        ? `${notice.plain}\n`
        : `${title}\n\n${labels.map(([label, value]) => `${label ?? ''}  ${value ?? ''}`).join('\n')}\n\n${unitTable(summary.byLeadUnit, say)}`,
    exitCode: 0,
    notes: [
      ...(former === null ? [] : [sayFormer(say, former)]),
      ...(outcome.issueNotKept ? [say('summarising.issue-not-kept', { number: issue ?? '' })] : []),
      ...settingsNotes(outcome.settings, say),
      ...lastSummaryNotes(outcome.lastSummary, say),
    ],
  };
}

/** `sheet`: what it was called; `replaced`: whether it is gone, else why not. */
function formerJson(former: FormerSummary) {
  const { kind, ...rest } = former;
  return { replaced: kind === 'replaced', ...rest };
}

function figuresOf(summary: WeeklySummary) {
  return {
    total: summary.total,
    closed: summary.closed,
    closedLate: summary.closedLate,
    inProgress: summary.inProgress,
    awaitingSignOff: summary.awaitingSignOff,
    ongoing: summary.ongoing,
    suspended: summary.suspended,
    notStarted: summary.notStarted,
    unknown: summary.unknown,
    overdue: summary.overdue.length,
    dueNextWeek: summary.dueNextWeek.length,
    noOwner: summary.noOwner.length,
    noDeadline: summary.noDeadline.length,
    new: summary.newThisWeek.length,
    closedThisWeek: summary.closedThisWeek.length,
  };
}

/** What not every ledger has: two rankings, categories, leaders, days off that are near. */
function groupsJson({ rankings, byCategory, byLeader, comingBreak }: WeeklySummary) {
  return {
    ...(rankings.length < 2
      ? {}
      : { rankings: rankings.map(({ kind, units }) => ({ kind, units: unitList(units) })) }),
    ...(byCategory.length === 0 ? {} : { byCategory: byCategory.map(namedJson) }),
    ...(byLeader.length === 0 ? {} : { byLeader: byLeader.map(namedJson) }),
    ...(comingBreak === null
      ? {}
      : {
          comingBreak: {
            festivals: comingBreak.festivals,
            from: isoDay(comingBreak.from),
            to: isoDay(comingBreak.to),
            items: comingBreak.items.map(placeJson),
          },
        }),
  };
}

/** `name` is `null` for the items that name none. */
const namedJson = ({ name, total, closed, open, overdue, rate }: NamedFigures) => ({
  name: name === '' ? null : name,
  total,
  closed,
  open,
  overdue,
  rate,
});

/** Items by their place in the ledger. */
function changesJson(changes: WeekOverWeek) {
  const { since, added, closed, newlyOverdue, extended, reopened, weeksOverdue, gone, rateChange } = changes;
  return {
    since: {
      sheet: since.sheet,
      week: { from: isoDay(since.week.from), to: isoDay(since.week.to) },
      asOf: isoDay(since.asOf),
    },
    new: added.map(placeJson),
    closed: closed.map(placeJson),
    newlyOverdue: newlyOverdue.map(placeJson),
    extended: extended.map(({ item, from, to }) => ({
      ...placeJson(item),
      from: isoDay(from),
      to: isoDay(to),
    })),
    reopened: reopened.map(placeJson),
    overdueWeeks: [...weeksOverdue].map(([item, weeks]) => ({ ...placeJson(item), weeks })),
    gone: gone.map(({ number, item }) => ({ number, item })),
    /** In percentage points. */
    rateChange: rateChange === null ? null : rateChange / 10,
  };
}

const placeJson = ({ sheet, row, number, item }: FollowUpItem) => ({ sheet, row: row + 1, number, item });

function unitsJson({ summary, counted }: SummaryOutcome) {
  const merged = unitList(summary.byLeadUnit);
  if (!summary.mergedNames) return { byLeadUnit: merged };
  return {
    byLeadUnit: unitList(byWrittenLeadUnit(counted, summary.asOf, summary.countSupporting)),
    byLeadUnitMerged: merged,
  };
}

const unitList = (units: readonly UnitFigures[]) => units.filter(({ unit }) => unit !== '').map(unitJson);

const unitJson = ({ unit, total, closed, overdue, rate, rank }: UnitFigures) => ({
  unit,
  total,
  closed,
  overdue,
  rate,
  rank,
});

function unitTable(units: readonly UnitFigures[], say: SayAll): string {
  const rows = units.map(({ unit, total, closed, overdue, rate, rank }) => [
    rank === null ? '—' : String(rank),
    unit === '' ? say('cli.summary.no-unit') : unit,
    String(total),
    String(closed),
    String(overdue),
    rate === null ? '—' : `${String(Math.round(rate * 1000) / 10)}%`,
  ]);
  return textTable(say('cli.summary.header').split('|'), rows);
}

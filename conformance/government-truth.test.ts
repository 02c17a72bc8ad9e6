import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isoDay, parseIsoDay } from '../src/core/calendar/iso.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { weekOf } from '../src/core/calendar/week.ts';
import type { CheckId } from '../src/core/checks/check-id.ts';
import { lightOf, stateOf } from '../src/core/lights/light-of.ts';
import { cellAddress, columnLetters } from '../src/core/sheet-grid.ts';
import { summarise } from '../src/core/summary/summarise.ts';
import { byWrittenLeadUnit } from '../src/core/summary/unit-tally.ts';
import type { UnitFigures } from '../src/core/summary/weekly-summary.ts';
import type { JobContext } from '../src/jobs/job.ts';
import { checkLedgers } from '../src/jobs/check-ledgers.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { readLedgers } from '../src/jobs/read-ledgers.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';

/** test-data/government: what each workbook is, written from the same rows as the workbook. */
interface Truth {
  /** The workbook without a ledger names none. */
  readonly asOf?: string;
  readonly sheets: readonly TruthSheet[];
  readonly weekly: (Record<string, unknown> & { readonly sheet: string }) | null;
}
interface TruthSheet {
  readonly sheet: string;
  readonly isLedger: boolean;
  readonly headerRows: number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly columns: Record<string, string>;
  readonly items: TruthItem[];
  readonly findings: {
    readonly row: number;
    readonly family: string;
    readonly kind: string;
    readonly cell: string;
    readonly severity: string;
  }[];
}
type TruthItem = Record<string, unknown> & {
  readonly row: number;
  readonly due: string | null;
  readonly acceptDue?: (string | null)[];
  readonly doubt?: string[];
  readonly overdue: boolean;
  readonly dueSoon7: boolean;
  readonly closedLate: boolean;
};

/** What our checks call the kinds of the truth. */
const CHECK_OF: Readonly<Record<string, CheckId>> = {
  'owner missing': 'owner-missing',
  'owner collective': 'owner-collective',
  'owner vague': 'owner-collective',
  'deadline missing': 'due-missing',
  'deadline before-meeting': 'due-before-meeting',
  'deadline no-date': 'due-without-day',
  'deadline undecided': 'due-without-day',
  'deadline impossible-date': 'due-impossible',
  'deadline rest-day': 'due-rest-day',
  'status closed-late': 'closed-late',
  'status closed-without-date': 'closed-without-date',
};

const figuresOf = (units: readonly UnitFigures[]) =>
  Object.fromEntries(
    units
      .filter(({ unit }) => unit !== '')
      .map(({ unit, total, closed, overdue }) => [unit, { total, closed, overdue }]),
  );

const iso = (day: DayNumber | null | undefined) => (day == null ? null : isoDay(day));

function opened(name: string): { readonly truth: Truth; readonly context: JobContext } {
  const truth = JSON.parse(readFileSync(`test-data/government/${name}.truth.json`, 'utf8')) as Truth;
  const today = parseIsoDay(truth.asOf ?? '2024-05-24') ?? (45436 as DayNumber);
  const port = createXlsxPort(openWorkbook(readFileSync(`test-data/government/${name}.xlsx`)));
  return { truth, context: { port, today } };
}

async function read(name: string) {
  const { truth, context } = opened(name);
  const result = await readLedgers(context, { scope: { kind: 'all' } });
  if (result.kind !== 'done') throw new Error(result.trouble.kind);
  return { truth, context, sheets: result.value.sheets };
}

describe.each(['g01', 'g02', 'g03', 'g05'])('the ledgers of %s', (name) => {
  it('are found where they are, and nothing else is taken for one', async () => {
    const { truth, sheets } = await read(name);
    expect(sheets.map(({ sheet, isLedger }) => ({ sheet, isLedger }))).toEqual(
      truth.sheets.map(({ sheet, isLedger }) => ({ sheet, isLedger })),
    );
    for (const reading of sheets) {
      if (!reading.isLedger) continue;
      const want = truth.sheets.find((sheet) => sheet.sheet === reading.sheet);
      const [ledger] = reading.ledgers;
      expect(ledger?.layout.headerRows.map((row) => row + 1)).toEqual(want?.headerRows);
      const columns = [...(ledger?.layout.columns ?? [])].map(([key, column]) => [
        key,
        columnLetters(column),
      ]);
      expect(Object.fromEntries(columns)).toEqual(want?.columns);
      expect([(ledger?.firstDataRow ?? -2) + 1, (ledger?.lastDataRow ?? -2) + 1]).toEqual([
        want?.firstDataRow,
        want?.lastDataRow,
      ]);
    }
  });

  it('give every item as it stands', async () => {
    const { truth, context, sheets } = await read(name);
    for (const reading of sheets) {
      if (!reading.isLedger) continue;
      const wanted = truth.sheets.find((sheet) => sheet.sheet === reading.sheet)?.items ?? [];
      const items = reading.ledgers.flatMap((ledger) => ledger.items);
      expect(items.map((item) => item.row + 1)).toEqual(wanted.map((item) => item.row));
      for (const [index, item] of items.entries()) {
        const want = wanted[index];
        if (want === undefined) continue;
        const light = lightOf(
          stateOf(item, {
            asOf: context.today,
            soonUntil: (context.today + 7) as typeof context.today,
            byMilestone: false,
          }),
        );
        const got: Record<string, unknown> = {
          number: item.number,
          meeting: item.meeting === '' ? null : item.meeting,
          meetingDate: iso(item.meetingDate),
          item: item.item,
          leadUnit: item.leadUnit === '' ? null : item.leadUnit,
          supportingUnits: item.supportingUnits,
          persons: item.persons,
          dueText: item.deadline.text,
          dueKind: item.deadline.kind,
          statusText: item.statusText,
          status: item.status,
          completedOn: iso(item.completedOn),
          group: item.group,
          overdue: light === 'overdue',
          dueSoon7: light === 'dueSoon',
          closedLate: light === 'closedLate',
        };
        for (const key of Object.keys(got)) {
          if (want.doubt?.includes(key) === true) continue;
          expect({ row: want.row, [key]: got[key] }).toEqual({ row: want.row, [key]: want[key] });
        }
        if (want.doubt?.includes('due') !== true) {
          expect(want.acceptDue ?? [want.due]).toContain(iso(item.deadline.due));
        }
      }
    }
  });

  it('add up to the figures of the week', async () => {
    const { truth, context, sheets } = await read(name);
    const { weekly } = truth;
    if (weekly === null) throw new Error('no weekly figures');
    const reading = sheets.find((sheet) => sheet.sheet === weekly.sheet);
    const summary = summarise(
      reading?.isLedger === true ? reading.ledgers : [],
      weekOf(context.today),
      context.today,
    );
    const { from, to } = summary.week;
    const byLeadUnit = figuresOf(summary.byLeadUnit);
    const asWritten = figuresOf(
      byWrittenLeadUnit(reading?.isLedger === true ? reading.ledgers : [], context.today, false),
    );
    // Every key of the truth's `weekly`, under its own name: one that is left out or comes to it is a difference.
    expect({
      week: `${isoDay(from)}/${isoDay(to)}`,
      sheet: reading?.sheet,
      total: summary.total,
      closed: summary.closed,
      closedLate: summary.closedLate,
      open: summary.notStarted + summary.inProgress + summary.awaitingSignOff + summary.unknown,
      overdue: summary.overdue.length,
      dueSoon7: summary.dueSoon.size,
      ongoing: summary.ongoing,
      suspended: summary.suspended,
      noOwner: summary.noOwner.length,
      noLeadUnit: summary.byLeadUnit.find(({ unit }) => unit === '')?.total ?? 0,
      noDeadline: summary.noDeadline.length,
      newThisWeek: summary.newThisWeek.length,
      closedThisWeek: summary.closedThisWeek.length,
      byLeadUnit: asWritten,
      // By the names of the workbook's own roster, where it has one; else no name is another's.
      ...('byLeadUnitMerged' in weekly ? { byLeadUnitMerged: byLeadUnit } : {}),
    }).toEqual(weekly);
    expect(byLeadUnit).toEqual(weekly['byLeadUnitMerged'] ?? weekly['byLeadUnit']);
  });

  it('are found at fault where the truth says so, at the cell and in the family that it names', async () => {
    const { truth, context } = opened(name);
    const result = await checkLedgers(context, { scope: { kind: 'all' } });
    if (result.kind !== 'done') throw new Error(result.trouble.kind);
    const found = new Set(
      result.value.findings.map(
        ({ check, severity, cell }) => `${cell.sheet} ${cellAddress(cell)} ${check} ${severity}`,
      ),
    );
    const meant = truth.sheets.flatMap(({ sheet, findings = [] }) =>
      findings.map(
        ({ family, kind, cell, severity }) =>
          `${sheet} ${cell} ${CHECK_OF[`${family} ${kind}`] ?? `${family} ${kind}?`} ${severity}`,
      ),
    );
    expect(meant.filter((finding) => !found.has(finding))).toEqual([]);
  });

  it('have no fault of owner or deadline on rows where the truth has none of that family', async () => {
    const { truth, context } = opened(name);
    const result = await checkLedgers(context, { scope: { kind: 'all' } });
    if (result.kind !== 'done') throw new Error(result.trouble.kind);
    const atFault = new Set(
      truth.sheets.flatMap(({ sheet, findings = [] }) =>
        findings.map(({ family, row }) => `${sheet} ${String(row)} ${family}`),
      ),
    );
    // None of these checks is an error by itself: warnings must be borne out as well. The truth leaves out what is
    // overdue, and units that the workbook's roster does not list.
    const untold: readonly CheckId[] = ['overdue', 'owner-not-in-roster'];
    const unfounded = result.value.findings.filter(
      ({ check, family, severity, cell }) =>
        severity !== 'info' &&
        !untold.includes(check) &&
        (family === 'owner' || family === 'deadline') &&
        !atFault.has(`${cell.sheet} ${String(cell.row + 1)} ${family}`),
    );
    expect(unfounded.map(({ check, cell }) => `${cell.sheet} ${cellAddress(cell)} ${check}`)).toEqual([]);
  });

  it('light up by rules that carry our mark', async () => {
    const { context } = opened(name);
    const result = await lightLedgers(context, { scope: { kind: 'all' } });
    if (result.kind !== 'done') throw new Error(result.trouble.kind);
    for (const plan of result.value.plans) {
      for (const rule of plan.rules) {
        expect(rule.formula).toContain(`N("督办:${rule.light}")=0`);
        expect(rule.formula.length).toBeLessThanOrEqual(8192);
        expect(rule.areas.length).toBeGreaterThan(0);
      }
    }
    expect(result.value.painted.every(({ added }) => added > 0)).toBe(true);
  });
});

describe('g04', () => {
  it('holds no ledger, and is told so', async () => {
    const { context } = opened('g04');
    const result = await readLedgers(context, { scope: { kind: 'all' } });
    expect(result).toEqual({ kind: 'trouble', trouble: { kind: 'no-ledger' } });
  });
});

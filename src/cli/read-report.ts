import { isoDay } from '../core/calendar/iso.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { Deadline } from '../core/deadlines/deadline.ts';
import type { FollowUpItem, Ledger } from '../core/ledger/ledger.ts';
import { columnLetters } from '../core/sheet-grid.ts';
import type { ReadOutcome, SheetReading } from '../jobs/read-ledgers.ts';
import type { SayAll } from '../messages/index.ts';
import { sayDeadlineReason } from '../messages/say-deadline.ts';
import { oneLine } from './one-line.ts';
import type { Report } from './report.ts';
import { textTable } from './text-table.ts';

/** Every sheet looked at, ledgers with their tables, columns and items. */
export function readReport(outcome: ReadOutcome, say: SayAll): Report {
  const isLedger = outcome.sheets.some((sheet) => sheet.isLedger);
  return {
    json: { sheets: outcome.sheets.map((sheet) => sheetJson(sheet, say)) },
    text: outcome.sheets.map((sheet) => sheetText(sheet, say)).join('\n'),
    exitCode: 0,
    notes: isLedger ? [] : [say('cli.note-no-ledger')],
  };
}

function sheetJson(reading: SheetReading, say: SayAll) {
  const { sheet, isLedger, confidence } = reading;
  const tables = reading.isLedger ? reading.ledgers.map((ledger) => tableJson(ledger, say)) : [];
  return { sheet, isLedger, confidence, tables };
}

function tableJson({ layout, firstDataRow, lastDataRow, items }: Ledger, say: SayAll) {
  return {
    headerRows: layout.headerRows.map((row) => row + 1),
    firstDataRow: firstDataRow === null ? null : firstDataRow + 1,
    lastDataRow: lastDataRow === null ? null : lastDataRow + 1,
    columns: Object.fromEntries([...layout.columns].map(([key, column]) => [key, columnLetters(column)])),
    items: items.map((item) => itemJson(item, say)),
  };
}

function itemJson(item: FollowUpItem, say: SayAll) {
  const { deadline } = item;
  const stated = deadline.putOff?.stated ?? deadline;
  return {
    row: item.row + 1,
    number: item.number,
    section: textOrNull(item.section),
    meeting: textOrNull(item.meeting),
    meetingDate: isoOrNull(item.meetingDate),
    item: item.item,
    leadUnit: textOrNull(item.leadUnit),
    supportingUnits: item.supportingUnits,
    persons: item.persons,
    dueText: stated.text,
    due: isoOrNull(deadline.due),
    ...putOffJson(deadline),
    dueKind: deadline.kind,
    dueReason: sayDeadlineReason(say, deadline),
    needsConfirm: deadline.needsConfirm,
    status: item.status,
    statusText: item.statusText,
    completedOn: isoOrNull(item.completedOn),
  };
}

/** Of a deadline that was put off: the first day, and what the column that puts it off says. */
const putOffJson = ({ text, original, putOff }: Deadline) => ({
  ...(original === undefined ? {} : { originalDue: isoDay(original) }),
  ...(putOff === undefined ? {} : { putOffText: text }),
});

/** Where the ledger names none there is none, as in the labelled ledgers. */
const textOrNull = (text: string): string | null => (text === '' ? null : text);

const isoOrNull = (day: DayNumber | null): string | null => (day === null ? null : isoDay(day));

function sheetText(reading: SheetReading, say: SayAll): string {
  const sheet = oneLine(reading.sheet);
  if (!reading.isLedger) return `${say('cli.read.not-ledger', { sheet })}\n`;
  const confidence = `${String(Math.round(reading.confidence * 100))}%`;
  return reading.ledgers
    .map(({ layout, items }) => {
      const header = layout.headerRows.map((row) => row + 1).join('–');
      const title = say('cli.read.ledger', { sheet, header, count: items.length, confidence });
      const columns = [...layout.columns]
        .map(([key, column]) => `${say(`column.${key}`)} ${columnLetters(column)}`)
        .join(' · ');
      const table = items.length === 0 ? `${say('cli.read.none')}\n` : itemTable(items, say);
      return `${title}\n${say('cli.read.columns', { columns })}\n\n${table}`;
    })
    .join('\n');
}

/** As written; where another cell puts it off, with what stands there. */
const dueShown = ({ text, putOff }: Deadline): string =>
  putOff === undefined ? text : `${putOff.stated.text} → ${text}`;

function itemTable(items: readonly FollowUpItem[], say: SayAll): string {
  const rows = items.map((item) => [
    String(item.row + 1),
    item.number,
    item.item,
    item.leadUnit,
    dueShown(item.deadline),
    isoOrNull(item.deadline.due) ?? '—',
    say(`cli.status.${item.status}`),
  ]);
  return textTable(say('cli.read.header').split('|'), rows, [6, 10, 48, 24, 24, 10]);
}

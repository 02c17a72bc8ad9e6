import type { CellBefore, CellOutcome, CellWrite } from '../core/cell-writes.ts';
import type { CellValue } from '../core/sheet-grid.ts';
import { columnSpans } from './column-spans.ts';
import { runExcel } from './run-excel.ts';
import { columnOf, keyOf, rangeOf, READ_GAP } from './standing-cells.ts';

type Known = readonly (readonly [CellWrite, CellOutcome])[];

/**
 * After a request failed: what arrived of it? A format that was changed for a value that did not arrive goes back.
 * Cells that hold their old value are not listed; where Excel does not answer any more, all are `unsure`.
 */
export async function afterFailure(
  sheet: string,
  writes: readonly CellWrite[],
  beforeOf: (write: CellWrite) => CellBefore,
): Promise<Known> {
  const unsure = (write: CellWrite) => [write, { kind: 'unsure', before: beforeOf(write) }] as const;
  try {
    return await runExcel({ sheet }, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const standing = await readAgain(context, worksheet, writes);
      const known: [CellWrite, CellOutcome][] = [];
      for (const write of writes) {
        const now = standing.get(keyOf(write.at.row, write.at.column));
        const before = beforeOf(write);
        const arrived = now?.value === write.value;
        if (arrived) known.push([write, { kind: 'written', before }]);
        else if (now?.value !== before.value) known.push([write, { kind: 'unsure', before }]);
        const format = arrived ? (write.format ?? before.format) : before.format;
        if (now?.format !== format) {
          worksheet.getCell(write.at.row, write.at.column).numberFormat = [[format]];
        }
      }
      await context.sync();
      return known;
    });
  } catch {
    // The failure that brought us here is the one to report.
    return writes.map(unsure);
  }
}

/** How the cells stand now. One sync. */
async function readAgain(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  writes: readonly CellWrite[],
): Promise<ReadonlyMap<string, CellBefore>> {
  const asked = columnSpans(writes, ({ at }) => at, READ_GAP).map((span) => {
    const range = rangeOf(worksheet, span);
    range.load('values,numberFormat');
    return { span, range };
  });
  await context.sync();
  const found = new Map<string, CellBefore>();
  for (const { span, range } of asked) {
    const formats = columnOf<string>(range.numberFormat);
    for (const [down, value] of columnOf<CellValue>(range.values).entries()) {
      found.set(keyOf(span.top + down, span.column), { value, format: formats[down] ?? 'General' });
    }
  }
  return found;
}

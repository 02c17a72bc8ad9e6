import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { writeActionLog } from './write-action-log.ts';
import { writeMessyLedger } from './write-messy-ledger.ts';
import { writeTidyLedger } from './write-tidy-ledger.ts';

const SAMPLES: ReadonlyMap<string, (workbook: XlsxWorkbook) => void> = new Map([
  ['督办台账.xlsx', writeTidyLedger],
  ['会议议定事项督办台账.xlsx', writeMessyLedger],
  ['Action log.xlsx', writeActionLog],
]);

/** The sample ledgers by file name, always the same bytes. */
export function makeSamples(): Map<string, Uint8Array> {
  const made = new Map<string, Uint8Array>();
  for (const [name, write] of SAMPLES) {
    const workbook = newWorkbook();
    write(workbook);
    made.set(name, workbook.save());
  }
  return made;
}

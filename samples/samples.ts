import { parseIsoDay } from '../src/core/calendar/iso.ts';
import type { Language } from '../src/core/words.ts';
import { createSay } from '../src/messages/index.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { expectedFindings } from './expected-findings.ts';
import { writeActionLog } from './write-action-log.ts';
import { writeMessyLedger } from './write-messy-ledger.ts';
import { writeTidyLedger } from './write-tidy-ledger.ts';

interface Sample {
  readonly name: string;
  /** The file under `expected` that lists its findings. */
  readonly list: string;
  /** What its findings are told in. */
  readonly language: Language;
  readonly write: (workbook: XlsxWorkbook) => void;
}

const SAMPLES: readonly Sample[] = [
  { name: '督办台账', list: 'tidy-ledger.txt', language: 'zh-CN', write: writeTidyLedger },
  { name: '会议议定事项督办台账', list: 'messy-ledger.txt', language: 'zh-CN', write: writeMessyLedger },
  { name: 'Action log', list: 'action-log.txt', language: 'en', write: writeActionLog },
];

/** The day the samples are to be judged by. */
const AS_OF = '2022-02-11';

/** The sample ledgers by file name, always the same bytes. */
export function makeSamples(): Map<string, Uint8Array> {
  const made = new Map<string, Uint8Array>();
  for (const { name, write } of SAMPLES) {
    const workbook = newWorkbook();
    write(workbook);
    made.set(`${name}.xlsx`, workbook.save());
  }
  return made;
}

/** The lists of what is found in them, by file name. */
export async function findingLists(samples: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
  const asOf = parseIsoDay(AS_OF);
  const lists = new Map<string, string>();
  for (const { name, list, language } of SAMPLES) {
    const bytes = samples.get(`${name}.xlsx`);
    if (bytes === undefined || asOf === null) throw new RangeError(name);
    lists.set(list, await expectedFindings(`${name}.xlsx`, bytes, asOf, createSay(language)));
  }
  return lists;
}

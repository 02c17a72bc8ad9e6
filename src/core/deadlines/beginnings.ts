import type { DeadlineReference, Reading } from './reading.ts';
import { read } from './reading.ts';
import { period } from './periods.ts';
import { plainDate } from './plain-dates.ts';

/** 2月7日起, 从3月份开始实施: where it begins is said, where it ends is not. */
const FROM_ON =
  /^(?:自|从|于)?(.{2,16}?)(?:之日)?(?:起|开始)(?:正式|全面)?(?:实施|执行|施行|推进|开展|启动|试行|落实|办理)?$/;

export function begins(words: string, reference: DeadlineReference): Reading | null {
  const beginning = FROM_ON.exec(words)?.[1];
  if (beginning === undefined || !/\d/.test(beginning)) return null;
  const from = plainDate(beginning, reference) ?? period(beginning, reference);
  if (from?.due == null) return null;
  return read('open-ended', null, 'begins', from.kind === 'exact' ? { start: from.due } : {});
}

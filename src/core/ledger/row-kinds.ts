import { readStatus } from '../status/read-status.ts';
import { fold } from '../wording/fold.ts';
import type { ColumnKey } from './column-key.ts';
import { matchHeader } from './match-header.ts';

const TOTAL =
  /^.{0,10}(合计|小计|总计|共计|累计|汇总)(\([^)]*\)|（[^）]*）)?[:：]?(共?\d+[项件条个]?)?[。.]?$|^(sub|grand)?total\b.{0,12}$/;
const NOTE =
  /^(备?注|说明|附注|填表说明|填报说明|注意|备注|note|notes|remarks?|legend)\s*[:：\d]|^\*+\s*注|^(注|备注)\s*[一二三1-9]?\s*[、.．:：]|^本(表|台账)/;
const SIGNATURE =
  /^(填报|填表|制表|审核|复核|审批|审定|承办|经办|负责|科长|处长|主任|联系|编制|签发|分管|单位负责|主管|报送|统计|校对|汇总|领导|部门|局长|组长|召集|prepared|reviewed|approved|signed)[^:：]{0,12}[:：]/;
const SECTION =
  /^([(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．)）\s]|第[一二三四五六七八九十\d]+[章节部分类]|[(（][一二三四五六七八九十\d]{1,3}[)）]|[ivx]{1,4}[.)、]\s|part\s)/;
const BARE_NUMERAL = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/;

/** Whether a row's first text says it sums up the rows above. Short: a task may begin with 汇总. */
export function isTotal(text: string): boolean {
  return text.length <= 24 && TOTAL.test(fold(text).replace(/\s+/g, ''));
}

/** Notes and signatures under a table. */
export function isNote(text: string): boolean {
  const folded = fold(text).trim();
  return NOTE.test(folded) || SIGNATURE.test(folded.slice(0, 40).replace(/\s+/g, ''));
}

const TITLE =
  /台账|台帐|台帳|清单|一览|表|会议|督办|列管|纪要|汇总|追踪|跟踪|tracker|ledger|register|\b(action|meeting|minute|decision)s?\b|\blogs?\b/i;

/** Whether a text of its own may be the title of a table. */
export function isTableTitle(text: string): boolean {
  return text.length <= 80 && TITLE.test(fold(text)) && !isSectionText(text);
}

/** A heading between items: 一、疫情防控（11项）. */
export function isSectionText(text: string): boolean {
  return text.length <= 60 && SECTION.test(fold(text).trim());
}

/** 一 in the number column, with the heading in the item column. */
export function isSectionNumber(text: string): boolean {
  return BARE_NUMERAL.test(text);
}

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 16;

/**
 * How a row reads as a header: `same` = the ledger's own header once more (a page break, a new month),
 * `other` = the header of another table, `null` = no header.
 */
export function headerAgain(cells: readonly (readonly [ColumnKey, string])[]): 'same' | 'other' | null {
  let same = 0;
  let listed = 0;
  let filled = 0;
  for (const [key, text] of cells) {
    if (text === '') continue;
    filled += 1;
    if (text.length > LONGEST_HEADER) continue;
    const match = matchHeader(text);
    if (match?.sureness !== 'listed') continue;
    listed += 1;
    if (match.key === key || match.also === key) same += 1;
  }
  if (listed < 3 || listed < filled * 0.6) return null;
  return same >= 2 ? 'same' : 'other';
}

const FIGURE =
  /^(合计|总计|总数|项数|件数|数量|已?办结|未办结|已?完成|未完成|在办|按期|超期|逾期|[办完][结成]率|按期率|占比|比例|排名|名次|得分|分值|小计|total|count|closed|open|overdue|rate|share|rank)[数量项件]?$/;

/** A row of figure headings (单位、合计、已办结、办结率): a table of numbers begins, not an item. */
export function isFigureHeader(cells: readonly (readonly [ColumnKey, string])[]): boolean {
  const filled = cells.filter(([, text]) => text !== '');
  if (filled.length < 3 || filled.some(([, text]) => text.length > 10 || /\d/.test(text))) return false;
  // A state in the status column is an item's own.
  return filled.filter(([key, text]) => key !== 'status' && FIGURE.test(fold(text).trim())).length >= 2;
}

/** Cheap test before `headerAgain`: a text this short and listed might be a header, unless it is a state. */
export function mightBeHeader(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  const match = matchHeader(text);
  return match?.sureness === 'listed' && (match.key === 'status' || readStatus(text) === 'unknown');
}

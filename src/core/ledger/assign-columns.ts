import type { GridBlock } from '../sheet-grid.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import { columnEvidence } from './column-evidence.ts';
import type { ColumnKey } from './column-key.ts';
import type { HeaderCandidate, HeaderCell } from './header-rows.ts';
import { isForeignHeader } from './match-header.ts';
import { namesFirstDeadline, namesPresentDeadline, putOffRank } from './put-off-head.ts';
import { readStatus } from '../status/read-status.ts';

/** Headers that mean one thing here and another there (headers.json, `ambiguous`), and what they may mean. */
const TEXT_OR_STATUS =
  /^((?:完成|落实|办理|整改|推进)情况|办理情形|执行情形|(?:办理|整改|落实|执行|追踪|督办|处理|处置|跟踪)结果|完成进展)$/;
const DONE_OR_DUE =
  /^(完成时间|完成日期|解决时间|结束时间|办结时间|整改完成时间|完成日|completiondate|finishdate|enddate|finish|end|completion)$/;

/**
 * Which column is what. The first listed header of a kind wins over later and over likely ones;
 * ambiguous ones are settled by their neighbours and by the values under them.
 */
export function assignColumns(candidate: HeaderCandidate, block: GridBlock): Map<ColumnKey, number> {
  const firstRow = (candidate.rows.at(-1) ?? 0) + 1;
  const cells = candidate.cells;
  const evidence = (column: number) => columnEvidence(block, firstRow, column);
  const columns = new Map<ColumnKey, number>();
  const take = (key: ColumnKey, cell: HeaderCell) => {
    if (!columns.has(key)) columns.set(key, cell.column);
  };
  const later: HeaderCell[] = [];
  for (const sureness of ['listed', 'likely'] as const) {
    for (const cell of cells) {
      if (cell.match?.sureness !== sureness) continue;
      if (isAmbiguous(cell)) {
        if (sureness === 'listed' || !later.includes(cell)) later.push(cell);
        continue;
      }
      take(cell.match.key, cell);
      if (cell.match.also !== undefined) take(cell.match.also, cell);
    }
  }
  for (const cell of cells) {
    if (cell.match === null && isAmbiguous(cell)) later.push(cell);
  }
  for (const cell of later) {
    const key = settle(cell, columns, evidence);
    if (key !== null) take(key, cell);
  }
  settlePutOff(cells, columns);
  readStatesFromTexts(cells, columns, evidence);
  dropEmptyItem(cells, columns, evidence);
  itemFromProblems(cells, columns, evidence);
  inferItem(cells, columns, evidence);
  inferNumber(block, candidate, columns, evidence);
  return columns;
}

const form = (cell: HeaderCell) => cell.match?.form ?? cell.text.replace(/\s/g, '').toLowerCase();

/**
 * Of several columns about putting off the one that names the new day; of 原时限 and 现时限 the one in force; a new
 * day without an old one is the deadline itself.
 */
function settlePutOff(cells: readonly HeaderCell[], columns: Map<ColumnKey, number>): void {
  const about = cells.filter(({ match }) => match?.key === 'extension');
  const [first, ...further] = about;
  if (first !== undefined && columns.has('extension')) {
    const best = further.reduce(
      (best, cell) => (putOffRank(form(cell)) > putOffRank(form(best)) ? cell : best),
      first,
    );
    columns.set('extension', best.column);
  }
  const dueCells = cells.filter(({ match }) => match?.key === 'due');
  const original = dueCells.find((cell) => namesFirstDeadline(form(cell)));
  const present = dueCells.find((cell) => namesPresentDeadline(form(cell)));
  const others = dueCells.filter((cell) => cell !== original && cell !== present);
  const plain = others.find(({ column }) => column === columns.get('due')) ?? others[0];
  const setFirst = original ?? plain;
  if (setFirst !== undefined && present !== undefined) {
    columns.set('due', setFirst.column);
    if (!namesNewDay(about, columns)) columns.set('extension', present.column);
  } else if (original !== undefined && plain !== undefined) columns.set('due', plain.column);
  const extension = columns.get('extension');
  if (columns.has('due') || extension === undefined || !namesNewDay(about, columns)) return;
  columns.set('due', extension);
  columns.delete('extension');
}

const namesNewDay = (about: readonly HeaderCell[], columns: ReadonlyMap<ColumnKey, number>): boolean =>
  about.some((cell) => cell.column === columns.get('extension') && putOffRank(form(cell)) === 3);

function isAmbiguous(cell: HeaderCell): boolean {
  const word = form(cell);
  return (
    TEXT_OR_STATUS.test(word) ||
    (DONE_OR_DUE.test(word) && cell.match?.sureness !== 'listed') ||
    /^(完成时间|完成日期|completiondate|结束时间|finish|end)$/.test(word) ||
    /^(进度|progress|编号|督办单位|存在问题|问题|时间|日期|date|单位|部门|要求|属地|负责人|id|no)$/.test(word)
  );
}

/** The rules of headers.json. */
function settle(
  cell: HeaderCell,
  columns: ReadonlyMap<ColumnKey, number>,
  evidenceOf: (column: number) => ColumnEvidence,
): ColumnKey | null {
  const word = form(cell);
  const evidence = evidenceOf(cell.column);
  if (TEXT_OR_STATUS.test(word)) {
    const few = evidence.filled > 0 && evidence.distinct <= 8 && evidence.averageLength <= 6;
    return few && !columns.has('status') ? 'status' : 'progressText';
  }
  if (DONE_OR_DUE.test(word)) return dueOrDone(columns, evidence, evidenceOf);
  switch (word) {
    case '进度':
    case 'progress':
      if (evidence.filled > 0 && evidence.fractions >= 0.6) return 'progressPct';
      if (
        evidence.filled > 0 &&
        evidence.distinct <= 8 &&
        evidence.averageLength <= 6 &&
        !columns.has('status')
      ) {
        return evidence.numbers > 0.5 ? 'progressPct' : 'status';
      }
      return columns.has('progressText') ? 'progressPct' : 'progressText';
    case '编号':
    case 'id':
    case 'no':
      if (columns.has('seq')) return 'code';
      return evidence.codes > 0.5 ? 'code' : 'seq';
    case '督办单位':
      return !columns.has('leadUnit') && !columns.has('person') && evidence.distinct >= 3
        ? 'leadUnit'
        : 'supervisor';
    case '存在问题':
      return columns.has('item') ? 'problem' : 'item';
    case '问题':
      return columns.has('item') ? 'problem' : 'item';
    case '负责人':
      return columns.has('person') && !columns.has('leader') ? 'leader' : 'person';
    case '时间':
    case '日期':
    case 'date':
      return bareDate(columns, evidence);
    case '单位':
    case '部门':
      return columns.has('leadUnit') || !columns.has('item') ? null : 'leadUnit';
    case '要求':
      if (evidence.serials + evidence.deadlineWords > 0.5) return 'due';
      return columns.has('item') ? 'requirement' : 'item';
    case '属地':
      return columns.has('leadUnit') ? 'category' : 'leadUnit';
    default:
      return cell.match?.key ?? null;
  }
}

/** 完成时间: a deadline, unless the ledger has one elsewhere, or only closed rows fill it in. */
function dueOrDone(
  columns: ReadonlyMap<ColumnKey, number>,
  evidence: ColumnEvidence,
  evidenceOf: (column: number) => ColumnEvidence,
): ColumnKey | null {
  if (columns.has('due')) return columns.has('actualDone') ? null : 'actualDone';
  if (columns.has('actualDone') || evidence.deadlineWords > 0.1) return 'due';
  const status = columns.get('status');
  const items = columns.get('item');
  if (status !== undefined && items !== undefined && evidence.filled > 0) {
    // Filled in for some rows only, and about as many as the status column calls ended.
    const ended = evidenceOf(status).values.filter((value) =>
      /^(已?(办结|完成|销号|落实|整改|解决)|是|√|✓|closed?|done|completed?)/i.test(String(value)),
    ).length;
    const all = evidenceOf(items).filled;
    if (evidence.filled < all * 0.8 && Math.abs(evidence.filled - ended) <= Math.max(1, all * 0.1)) {
      return 'actualDone';
    }
  }
  return 'due';
}

function bareDate(columns: ReadonlyMap<ColumnKey, number>, evidence: ColumnEvidence): ColumnKey | null {
  if (!columns.has('due') && evidence.deadlineWords > 0.1) return 'due';
  if (columns.has('meetingName') && !columns.has('meetingDate')) return 'meetingDate';
  if (!columns.has('due')) return 'due';
  return columns.has('assignDate') ? null : 'assignDate';
}

/**
 * A ledger without a column of states whose column of progress (办理进度) or of days (Closed) holds nothing but
 * states: there they are.
 */
function readStatesFromTexts(
  cells: readonly HeaderCell[],
  columns: Map<ColumnKey, number>,
  evidenceOf: (column: number) => ColumnEvidence,
): void {
  if (columns.has('status')) return;
  const taken = new Map([...columns].map(([key, column]) => [column, key]));
  for (const { column, match } of cells) {
    const key = taken.get(column);
    const may =
      key === undefined ? match === null || MAY_HOLD_STATES.has(match.key) : MAY_HOLD_STATES.has(key);
    if (!may || !holdsStates(evidenceOf(column), key === undefined && match === null)) continue;
    if (key !== undefined) columns.delete(key);
    columns.set('status', column);
    return;
  }
}

const MAY_HOLD_STATES: ReadonlySet<ColumnKey> = new Set(['progressText', 'actualDone', 'verify', 'light']);

/** Few short wordings, all of them states; under an unknown header yes and no alone say nothing of the state. */
function holdsStates({ values, filled, distinct, averageLength }: ColumnEvidence, strict: boolean): boolean {
  if (filled < 3 || distinct > 10 || averageLength > 8) return false;
  const states = values.filter((value) => typeof value === 'string' && readStatus(value) !== 'unknown');
  if (states.length < filled * 0.9) return false;
  return !strict || states.some((value) => String(value).length >= 2 && !/^(?:yes|no)$/i.test(String(value)));
}

/** A list of problems to be put right has no other items. */
function itemFromProblems(
  cells: readonly HeaderCell[],
  columns: Map<ColumnKey, number>,
  evidenceOf: (column: number) => ColumnEvidence,
): void {
  if (columns.has('item')) return;
  const problem = cells.find(({ column }) => column === columns.get('problem'));
  if (problem === undefined || !/问题|隐患|不足|短板/.test(form(problem))) return;
  if (/协调|原因|困难/.test(form(problem)) || !isText(evidenceOf(problem.column))) return;
  columns.delete('problem');
  columns.set('item', problem.column);
}

/** A column that only sounds like the items (待确认事项) is not them where another text stands in many more rows. */
function dropEmptyItem(
  cells: readonly HeaderCell[],
  columns: Map<ColumnKey, number>,
  evidenceOf: (column: number) => ColumnEvidence,
): void {
  const cell = cells.find(({ column }) => column === columns.get('item'));
  if (cell?.match?.sureness !== 'likely') return;
  const { filled } = evidenceOf(cell.column);
  const fuller = cells.some(({ column, match }) => {
    const other = evidenceOf(column);
    return match === null && isText(other) && other.filled > filled * 1.25;
  });
  if (fuller) columns.delete('item');
}

const isText = ({ filled, numbers, averageLength }: ColumnEvidence): boolean =>
  filled > 0 && numbers <= 0.3 && averageLength >= 3;

/** A ledger whose item column has a name of its own: the longest texts among what is left. */
function inferItem(
  cells: readonly HeaderCell[],
  columns: Map<ColumnKey, number>,
  evidenceOf: (column: number) => ColumnEvidence,
): void {
  if (columns.has('item')) return;
  const strong = (['leadUnit', 'person', 'due', 'status'] as const).filter((key) => columns.has(key));
  const told = columns.has('due') || columns.has('status');
  // Numbered things with a priority are things to do, too.
  const ranked = columns.has('seq') && columns.has('priority');
  if ((strong.length < 2 || !told) && !ranked) return;
  const taken = new Set(columns.values());
  const texts = cells
    .filter(
      ({ column, match }) =>
        // 下周重点工作 beside no other items is what is to be done.
        (!taken.has(column) && (match === null || match.key === 'item')) ||
        (column === columns.get('next') &&
          /^下(?:个?[周月]|季).*(?:工作|任务|事项)$/.test(match?.form ?? '')),
    )
    .filter(({ text }) => !isForeignHeader(text))
    .map(({ column }) => ({ column, ...evidenceOf(column) }))
    .filter(isText);
  // Every item has its text; a long note has not.
  const fullest = Math.max(...texts.map(({ filled }) => filled));
  const best = texts
    .filter(({ filled }) => filled >= fullest * 0.8)
    .reduce<{ column: number; averageLength: number } | null>(
      (longest, text) => (longest === null || text.averageLength > longest.averageLength ? text : longest),
      null,
    );
  if (best === null) return;
  if (columns.get('next') === best.column) columns.delete('next');
  columns.set('item', best.column);
}

/** Numbers counting up beside the first header cell, under no header at all. */
function inferNumber(
  block: GridBlock,
  candidate: HeaderCandidate,
  columns: Map<ColumnKey, number>,
  evidenceOf: (column: number) => ColumnEvidence,
): void {
  if (columns.has('seq')) return;
  const first = candidate.cells[0]?.column;
  if (first === undefined || first - 1 < block.left) return;
  if (evidenceOf(first - 1).counting) columns.set('seq', first - 1);
}

import type { Element } from '@xmldom/xmldom';
import { elements } from './package-faults.ts';
import { orderFaults } from './element-order.ts';

/** ECMA-376 part 1, CT_Worksheet. Written out a second time on purpose: a test must not trust the engine's list. */
const WORKSHEET =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const VIEW = ['pane', 'selection', 'pivotSelection', 'extLst'];
const RULE = ['formula', 'colorScale', 'dataBar', 'iconSet', 'extLst'];
const CELL = ['f', 'v', 'is', 'extLst'];

interface Counts {
  readonly formats: number;
  readonly differential: number;
  readonly shared: number;
}

export function sheetFaults(name: string, root: Element, counts: Counts): string[] {
  const faults = orderFaults(name, root, WORKSHEET, ['conditionalFormatting']);
  for (const view of elements(root, 'sheetView'))
    faults.push(...orderFaults(name, view, VIEW, ['selection']));
  faults.push(...cellFaults(name, root, counts), ...columnFaults(name, root), ...mergeFaults(name, root));
  const priorities: number[] = [];
  for (const holder of elements(root, 'conditionalFormatting')) {
    const rules = elements(holder, 'cfRule');
    if (rules.length === 0) faults.push(`${name}: conditional formatting without a rule`);
    if (holder.prefix !== root.prefix) continue;
    for (const rule of rules) {
      faults.push(...orderFaults(`${name} cfRule`, rule, RULE, ['formula']));
      const dxf = rule.getAttribute('dxfId');
      if (dxf !== null && Number(dxf) >= counts.differential)
        faults.push(`${name}: dxfId ${dxf} is not there`);
      priorities.push(Number(rule.getAttribute('priority')));
    }
  }
  if (priorities.some((priority) => !(priority >= 1))) faults.push(`${name}: a priority below 1`);
  if (new Set(priorities).size !== priorities.length) faults.push(`${name}: two rules of one priority`);
  return faults;
}

function cellFaults(name: string, root: Element, counts: Counts): string[] {
  const faults: string[] = [];
  const masters = new Set<string>();
  const followers = new Set<string>();
  let lastRow = 0;
  for (const row of elements(root, 'row')) {
    const number = Number(row.getAttribute('r') ?? lastRow + 1);
    if (number <= lastRow) faults.push(`${name}: row ${String(number)} stands behind row ${String(lastRow)}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of Array.from(row.childNodes).filter((node): node is Element => node.nodeType === 1)) {
      if (cell.localName !== 'c') continue;
      const address = cell.getAttribute('r');
      const column = address === null ? lastColumn + 1 : columnNumber(address);
      if (column <= lastColumn) faults.push(`${name}: ${address ?? '?'} stands out of order`);
      if (address !== null && Number(/\d+$/.exec(address)?.[0]) !== number)
        faults.push(`${name}: ${address} in row ${String(number)}`);
      lastColumn = column;
      faults.push(...orderFaults(`${name} ${address ?? '?'}`, cell, CELL));
      if (Number(cell.getAttribute('s') ?? 0) >= Math.max(1, counts.formats))
        faults.push(`${name}: ${address ?? '?'} has a style that is not there`);
      const value = elements(cell, 'v')[0]?.textContent ?? '';
      if (cell.getAttribute('t') === 's' && value !== '' && Number(value) >= counts.shared)
        faults.push(`${name}: ${address ?? '?'} has a string that is not there`);
      for (const formula of elements(cell, 'f')) {
        if (formula.getAttribute('t') !== 'shared') continue;
        const id = formula.getAttribute('si') ?? '';
        if ((formula.textContent ?? '') === '') followers.add(id);
        else masters.add(id);
      }
    }
  }
  for (const id of followers) if (!masters.has(id)) faults.push(`${name}: shared formula ${id} has no text`);
  return faults;
}

function columnFaults(name: string, root: Element): string[] {
  let last = 0;
  const faults: string[] = [];
  for (const column of elements(root, 'col')) {
    const min = Number(column.getAttribute('min'));
    if (min <= last) faults.push(`${name}: column settings overlap at ${String(min)}`);
    last = Number(column.getAttribute('max'));
    if (last < min || last > 16_384) faults.push(`${name}: column settings to ${String(last)}`);
  }
  return faults;
}

function mergeFaults(name: string, root: Element): string[] {
  const boxes = elements(root, 'mergeCell').map((cell) => {
    const [first = '', last = first] = (cell.getAttribute('ref') ?? '').split(':');
    return [first, last].map((at) => [columnNumber(at), Number(/\d+$/.exec(at)?.[0] ?? 0)] as const);
  });
  const overlap = boxes.some((a, index) =>
    boxes
      .slice(index + 1)
      .some((b) =>
        [0, 1].every(
          (axis) => (a[0]?.[axis] ?? 0) <= (b[1]?.[axis] ?? 0) && (b[0]?.[axis] ?? 0) <= (a[1]?.[axis] ?? 0),
        ),
      ),
  );
  const holder = elements(root, 'mergeCells')[0];
  const count = holder?.getAttribute('count');
  return [
    ...(overlap ? [`${name}: merged cells overlap`] : []),
    ...(count !== undefined && count !== null && Number(count) !== boxes.length
      ? [`${name}: wrong count of merged cells`]
      : []),
  ];
}

function columnNumber(address: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(address)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

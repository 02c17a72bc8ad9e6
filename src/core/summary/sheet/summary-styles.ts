import type { PlanStyle } from '../../sheet-plan/sheet-plan.ts';
import type { SummaryWords } from '../summary-words.ts';

/** The looks of the summary sheet, after the habits of GB/T 9704 (title, 黑体 headings, 仿宋 text). */
export interface SummaryStyles {
  readonly title: PlanStyle;
  readonly subtitle: PlanStyle;
  readonly heading: PlanStyle;
  /** 二级标题. */
  readonly subheading: PlanStyle;
  readonly text: PlanStyle;
  readonly note: PlanStyle;
  readonly tableHead: PlanStyle;
  readonly cell: PlanStyle;
  readonly number: PlanStyle;
  readonly day: PlanStyle;
  readonly share: PlanStyle;
  readonly bar: PlanStyle;
  readonly link: PlanStyle;
}

export const BODY_SIZE = 12;
export const TABLE_SIZE = 10.5;
export const TITLE_SIZE = 20;
export const HEADING_SIZE = 14;

const INK = '#000000';
const LINK_INK = '#0B4F9E';
const BAR_INK = '#4E8F5B';
const LINES = '#808080';
const HEAD_FILL = '#E7ECF3';

export function summaryStyles(words: SummaryWords): SummaryStyles {
  const title = words('summary.font.title');
  const heading = words('summary.font.heading');
  const body = words('summary.font.body');
  const cell: PlanStyle = {
    fontName: body,
    fontSize: TABLE_SIZE,
    fontColor: INK,
    vertical: 'center',
    horizontal: 'left',
    wrap: true,
    borderColor: LINES,
  };
  const middle: PlanStyle = { ...cell, horizontal: 'center' };
  return {
    title: {
      fontName: title,
      fontSize: TITLE_SIZE,
      bold: true,
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    },
    subtitle: { fontName: body, fontSize: BODY_SIZE, horizontal: 'center', vertical: 'center', wrap: true },
    heading: {
      fontName: heading,
      fontSize: HEADING_SIZE,
      bold: true,
      horizontal: 'left',
      vertical: 'bottom',
    },
    subheading: {
      fontName: words('summary.font.subheading'),
      fontSize: BODY_SIZE,
      bold: true,
      horizontal: 'left',
      vertical: 'bottom',
    },
    text: { fontName: body, fontSize: BODY_SIZE, horizontal: 'left', vertical: 'top', wrap: true },
    note: {
      fontName: body,
      fontSize: TABLE_SIZE,
      fontColor: '#404040',
      horizontal: 'left',
      vertical: 'top',
      wrap: true,
    },
    tableHead: { ...middle, fontName: heading, bold: true, fill: HEAD_FILL },
    cell,
    number: middle,
    day: { ...middle, numberFormat: 'yyyy-mm-dd' },
    share: { ...middle, numberFormat: '0.0%' },
    // A small type, so that ten blocks stand on one line; a font that every Excel has and that has the blocks.
    bar: { ...cell, fontName: 'Arial', fontSize: 7, fontColor: BAR_INK, wrap: false },
    link: { fontColor: LINK_INK },
  };
}

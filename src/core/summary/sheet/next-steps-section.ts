import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import { textHeight } from '../../sheet-plan/text-height.ts';
import type { SummaryWords } from '../summary-words.ts';
import { BODY_SIZE, type SummaryStyles } from './summary-styles.ts';

/** Points of the empty space: six lines of handwriting, or of the clerk's own words. */
const SPACE = 132;
const ROWS = 6;
/** Narrower than the page: the words are the clerk's, and nobody makes the rows higher for them afterwards. */
const CHARACTERS = 104;

/**
 * 八、下步要求: an empty space for the clerk, or what the clerk had written into the summary that this one replaces. One
 * cell over several rows, as high as its text takes.
 */
export function nextStepsSection(
  page: SheetPage,
  text: string,
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  page.heading(words('summary.heading.nextSteps'), styles.heading);
  const top = page.row;
  const area = page.area(top, 0, top + ROWS - 1, LAST_COLUMN);
  if (text !== '') {
    page.blocks.push({ at: { row: rowIndex(top), column: columnIndex(0) }, values: [[text]] });
  }
  page.regions.push({ area, style: { ...styles.text, borderColor: BOX_LINES } });
  page.merges.push(area);
  const points = Math.max(
    SPACE,
    text.split('\n').reduce((sum, line) => sum + lineHeight(line), 0),
  );
  for (let row = top; row < top + ROWS; row += 1) {
    page.heights.push({ row: rowIndex(row), points: Math.ceil(points / ROWS) });
  }
  page.keepTogether(top, top + ROWS - 1);
  page.row += ROWS;
}

const LAST_COLUMN = 7;
const BOX_LINES = '#808080';

/** Line by line: one row of Excel's is at most 409 points high, six rows are more. */
const lineHeight = (line: string): number => textHeight(line, CHARACTERS, BODY_SIZE);

import { cellText } from '../../ledger/cell-text.ts';
import { isErrorValue, type GridBlock } from '../../sheet-grid.ts';
import { foldTight } from '../../wording/fold.ts';
import { isAnyAnnexHeading } from './annex-words.ts';

/** 八、下步要求, 八、後續要求, 8. Next steps; however it is numbered by now. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}\.)?(?:下一?步(?:工作)?要求|后续要求|nextsteps):?$/;

/** What a cell holds in Excel. */
const LONGEST = 32_767;

export const isNextStepsHeading = (text: string): boolean => HEADING.test(foldTight(text));

/**
 * What stands below the heading 下步要求 of a summary, up to its annexes, row by row: the clerk's own words, sections put in
 * behind it included. `''`: the space is empty. `null`: there is no such heading, or more than one cell can take.
 */
export function readNextSteps({ values }: GridBlock): string | null {
  const texts = values.map((row) =>
    row.map((cell) => (isErrorValue(cell) ? '' : cellText(cell))).filter((text) => text !== ''),
  );
  const isHeading = (row: readonly string[]) => row.length === 1 && row.some(isNextStepsHeading);
  const heading = texts.findIndex(isHeading);
  if (heading < 0) return null;
  const below = texts.slice(heading + 1);
  const end = below.findIndex(([first]) => first !== undefined && isAnyAnnexHeading(first));
  const written = (end < 0 ? below : below.slice(0, end)).map((row) => row.join(' '));
  const text = written.join('\n').replace(/^\s+|\s+$/g, '');
  return text.length > LONGEST ? null : text;
}

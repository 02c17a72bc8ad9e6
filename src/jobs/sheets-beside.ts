import { isRosterName } from '../core/roster/roster-words.ts';
import { headsWanted } from '../core/heads-wanted.ts';
import type { SurveyRequest, WorkbookSurvey } from '../core/workbook-port.ts';

/** Sheets that help to read the ledgers beside them, by their names. */
export const isSheetBeside = (sheet: string): boolean => isRosterName(sheet);

/** The survey without the heads that only came along `besides`: what is looked at for ledgers. */
export function askedFor(survey: WorkbookSurvey, { heads, headRows }: SurveyRequest): WorkbookSurvey {
  const names = survey.sheets.map(({ name }) => name);
  const asked = headsWanted({ heads, headRows }, names, survey.activeSheet);
  return {
    ...survey,
    sheets: survey.sheets.map((sheet) =>
      asked.has(sheet.name) ? sheet : { name: sheet.name, visible: sheet.visible },
    ),
  };
}

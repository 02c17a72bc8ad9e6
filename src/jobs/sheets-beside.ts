import type { DayNumber } from '../core/calendar/day-number.ts';
import { headsWanted } from '../core/heads-wanted.ts';
import { isRosterName } from '../core/roster/roster-words.ts';
import {
  likelySummaries,
  likelySummariesOf,
  renamedSummaries,
} from '../core/summary/annex/likely-summaries.ts';
import type { SurveyRequest, WorkbookSurvey } from '../core/workbook-port.ts';

/** More sheets by a telling name are no longer one roster and one list of days. */
const MOST_ROSTERS = 4;

type Besides = NonNullable<SurveyRequest['besides']>;

/**
 * Sheets that help to read the ledgers beside them, by their names: rosters, and the weekly summaries that may be the
 * last one before a day, where one is wanted.
 */
export const sheetsBeside =
  (summaryBefore: DayNumber | null): Besides =>
  (names) => [
    ...names.filter(isRosterName).slice(0, MOST_ROSTERS),
    ...(summaryBefore === null ? [] : likelySummaries(names, summaryBefore)),
  ];

/** And those that may be that summary under another name. */
export const alsoRenamed =
  (besides: Besides, summaryBefore: DayNumber | null): Besides =>
  (names) => [
    ...besides(names),
    ...(summaryBefore === null
      ? []
      : renamedSummaries(
          names.filter((name) => !isRosterName(name)),
          summaryBefore,
        )),
  ];

/** And the weekly summaries of the week that begins near a day. */
export const alsoOfWeek =
  (besides: Besides, monday: DayNumber): Besides =>
  (names) => [...besides(names), ...likelySummariesOf(names, monday)];

/** The survey without the heads that only came along `besides`: what is looked at for ledgers. */
export const askedFor = (survey: WorkbookSurvey, { heads, headRows }: SurveyRequest): WorkbookSurvey =>
  asIfAsked(survey, { heads, headRows });

/** The survey as a narrower request would have brought it. */
export function asIfAsked(survey: WorkbookSurvey, request: SurveyRequest): WorkbookSurvey {
  const names = survey.sheets.map(({ name }) => name);
  const asked = headsWanted(request, names, survey.activeSheet);
  return {
    ...survey,
    sheets: survey.sheets.map((sheet) =>
      asked.has(sheet.name) ? sheet : { name: sheet.name, visible: sheet.visible },
    ),
  };
}

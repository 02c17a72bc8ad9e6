import type { SurveyRequest } from './workbook-port.ts';

/** More sheets by a telling name are no longer one roster and one list of days. */
const MOST_BESIDES = 4;

/**
 * Whose heads a survey brings: those of `names` (the worksheets, in tab order) that the request is about.
 * Sheet names are compared as Excel compares them.
 */
export function headsWanted(
  { heads, besides }: SurveyRequest,
  names: readonly string[],
  activeSheet: string,
): ReadonlySet<string> {
  if (heads === 'all') return new Set(names);
  const asked = new Set((heads === 'active' ? [activeSheet] : heads).map((name) => name.toLowerCase()));
  const telling = names.filter((name) => besides?.(name) === true).slice(0, MOST_BESIDES);
  return new Set([...names.filter((name) => asked.has(name.toLowerCase())), ...telling]);
}

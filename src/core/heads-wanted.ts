import type { SurveyRequest } from './workbook-port.ts';

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
  const telling = besides?.(names) ?? [];
  return new Set([...names.filter((name) => asked.has(name.toLowerCase())), ...telling]);
}

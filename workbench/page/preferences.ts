import { LANGUAGES } from '../../src/core/words.ts';
import type { Language } from '../../src/core/words.ts';
import { nearestLanguage } from './words/words.ts';

export const REQUIREMENT_SETS = ['1.9', '1.14'] as const;
export type RequirementSetVersion = (typeof REQUIREMENT_SETS)[number];

/** What the user set up around the pane. */
export interface Preferences {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** The folder the pane's page stands in: beside the workbench's own, or at another port of this machine. */
  readonly paneFolder: string;
  /** `YYYY-MM-DD`; `null` = the real date. */
  readonly today: string | null;
  /** The ExcelApi version that the stand-in offers. */
  readonly excelApi: RequirementSetVersion;
  /** Milliseconds each round trip takes longer. */
  readonly latency: number;
  readonly cellEdit: boolean;
  readonly sheetsProtected: boolean;
  readonly otherWorkbookActive: boolean;
}

/**
 * The start-up preferences: `?lang=&theme=&today=&api=` of the page's own address, else the browser's language.
 * `?pane=` takes the pane from another port of this machine (`https://localhost:3001/`), and with it into a
 * process of its own, as Excel gives it one. `?file=` (see `wishedSample`) names the sample to begin with.
 */
export function startPreferences(search: string, browserLanguages: readonly string[]): Preferences {
  const query = new URLSearchParams(search);
  const wished = query.get('lang');
  const today = query.get('today') ?? '';
  return {
    language: LANGUAGES.find((language) => language === wished) ?? nearestLanguage(browserLanguages),
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    paneFolder: localFolder(query.get('pane')) ?? 'pane/',
    today: isDay(today) ? today : null,
    excelApi: REQUIREMENT_SETS.find((version) => version === query.get('api')) ?? '1.14',
    latency: 0,
    cellEdit: false,
    sheetsProtected: false,
    otherWorkbookActive: false,
  };
}

/** The sample that `?file=` asks for, else the first there is; `null` without samples. */
export function wishedSample(search: string, samples: readonly string[]): string | null {
  const wished = new URLSearchParams(search).get('file');
  return samples.find((name) => name === wished) ?? samples[0] ?? null;
}

/** Whether a text is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Office.js trusts no other host than the page's own, and the workbench is served on this machine only. */
function localFolder(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname, href } = new URL('.', address);
  return protocol === 'https:' && hostname === 'localhost' ? href : null;
}

/** The address of the pane with these preferences, relative to the page where it stands beside it. */
export function paneAddress(preferences: Preferences, today: string): string {
  const query = new URLSearchParams({
    lang: preferences.language,
    theme: preferences.theme,
    today,
  });
  return `${preferences.paneFolder}taskpane.html?${query.toString()}`;
}

/** The real date on the user's own clock. */
export function realToday(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Excel's serial (1900 system) of a day written `YYYY-MM-DD`: 2022-01-29 = 44590. */
export function daySerial(day: string): number {
  const UNIX_EPOCH_SERIAL = 25_569;
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + UNIX_EPOCH_SERIAL;
}

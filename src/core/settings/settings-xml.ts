import { DEFAULT_SETTINGS, type LedgerSettings, type SettingsReading } from './ledger-settings.ts';

/** Reads the text of our custom XML part; `null`: the workbook has none. Never throws. */
export function readSettings(xml: string | null): SettingsReading {
  if (xml === null) return { kind: 'none', settings: DEFAULT_SETTINGS };
  return { kind: 'unreadable', settings: DEFAULT_SETTINGS };
}

/** The custom XML part for these settings. */
export function writeSettings(settings: LedgerSettings): string {
  return JSON.stringify(settings);
}

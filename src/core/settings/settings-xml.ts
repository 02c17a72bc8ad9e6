import { SETTINGS_NAMESPACE } from '../workbook-port.ts';
import { DEFAULT_SETTINGS, type LedgerSettings, type SettingsReading } from './ledger-settings.ts';

/** The root element, its attributes, its text; anything before it that XML allows. */
const PART =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?settings\b([^>]*)>([\s\S]*)<\/(?:[\w.-]+:)?settings\s*>\s*$/;

const unreadable: SettingsReading = { kind: 'unreadable', settings: DEFAULT_SETTINGS };

/** Reads the text of our custom XML part; `null`: the workbook has none. Never throws. */
export function readSettings(xml: string | null): SettingsReading {
  if (xml === null) return { kind: 'none', settings: DEFAULT_SETTINGS };
  const match = PART.exec(xml.replace(/^\ufeff/, ''));
  if (match === null || !(match[2] ?? '').includes(SETTINGS_NAMESPACE)) return unreadable;
  try {
    const settings = validated(JSON.parse(unescaped(match[3] ?? '')));
    return settings === null ? unreadable : { kind: 'read', settings };
  } catch {
    return unreadable;
  }
}

/** The custom XML part for these settings: JSON inside one element of our namespace. */
export function writeSettings(settings: LedgerSettings): string {
  return `<?xml version="1.0" encoding="UTF-8"?><settings xmlns="${SETTINGS_NAMESPACE}">${escaped(JSON.stringify(settings))}</settings>`;
}

/** `null` for another version, or values we would not have written. */
function validated(value: unknown): LedgerSettings | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, dueSoonDays } = value as Partial<Record<string, unknown>>;
  if (version !== 1 || typeof dueSoonDays !== 'number') return null;
  if (!Number.isInteger(dueSoonDays) || dueSoonDays < 0 || dueSoonDays > 366) return null;
  return { version, dueSoonDays };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}

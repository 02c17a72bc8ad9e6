import { SETTINGS_NAMESPACE } from '../workbook-port.ts';
import { DEFAULT_SETTINGS, type LedgerSettings, type SettingsReading } from './ledger-settings.ts';
import { settingsFromJson, settingsJson } from './settings-json.ts';

/** The root element, its attributes, its text; anything before it that XML allows. */
const PART =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?settings\b([^>]*)>([\s\S]*)<\/(?:[\w.-]+:)?settings\s*>\s*$/;

/** Characters; the fullest settings we write are a fraction of it. */
const LONGEST_PART = 10_000_000;

const unreadable: SettingsReading = { kind: 'unreadable', settings: DEFAULT_SETTINGS };

/** Reads the text of our custom XML part; `null`: the workbook has none. Never throws. */
export function readSettings(xml: string | null): SettingsReading {
  if (xml === null) return { kind: 'none', settings: DEFAULT_SETTINGS };
  if (xml.length > LONGEST_PART) return unreadable;
  const match = PART.exec(xml.replace(/^\ufeff/, ''));
  if (match === null || !(match[2] ?? '').includes(SETTINGS_NAMESPACE)) return unreadable;
  try {
    const settings = settingsFromJson(JSON.parse(unescaped(match[3] ?? '')));
    return settings === null ? unreadable : { kind: 'read', settings };
  } catch {
    return unreadable;
  }
}

/** The custom XML part for these settings: JSON inside one element of our namespace. */
export function writeSettings(settings: LedgerSettings): string {
  return `<?xml version="1.0" encoding="UTF-8"?><settings xmlns="${SETTINGS_NAMESPACE}">${escaped(JSON.stringify(settingsJson(settings)))}</settings>`;
}

/** JSON has already spelled out control characters and lone surrogates; two more are not allowed in XML. */
function escaped(json: string): string {
  return json
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}

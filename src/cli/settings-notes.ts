import type { SettingsReading } from '../core/settings/ledger-settings.ts';
import type { SayAll } from '../messages/index.ts';

/** What the user must know about the settings that came with the workbook. */
export function settingsNotes(settings: SettingsReading, say: SayAll): string[] {
  return settings.kind === 'unreadable' ? [say('cli.note-settings-unreadable')] : [];
}

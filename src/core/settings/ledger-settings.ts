/** What travels with the workbook, so that a mailed copy behaves the same at the other end. */
export interface LedgerSettings {
  readonly version: 1;
  /** An open item due within so many natural days is due soon. 0 to 366. */
  readonly dueSoonDays: number;
}

export const DEFAULT_SETTINGS: LedgerSettings = { version: 1, dueSoonDays: 7 };

/** The settings part as found: `unreadable` ones are left alone (and said so), the defaults stand in. */
export type SettingsReading =
  | { readonly kind: 'none'; readonly settings: LedgerSettings }
  | { readonly kind: 'read'; readonly settings: LedgerSettings }
  | { readonly kind: 'unreadable'; readonly settings: LedgerSettings };

/**
 * Expected trouble, as data. The catalogue (`messages/<language>/trouble.ts`) says for each kind
 * what happened, why, and what to do next. A port may fail at any line, so ports throw
 * `TroubleError`; a job catches it in one place and returns the `Trouble` as a value.
 * Anything else that is thrown is a bug.
 */
export type Trouble =
  // the workbook and its sheets
  | { readonly kind: 'no-ledger' }
  | { readonly kind: 'ledger-unsure'; readonly sheet: string }
  | { readonly kind: 'sheet-not-found'; readonly sheet: string }
  | { readonly kind: 'cell-being-edited' }
  | { readonly kind: 'sheet-protected'; readonly sheet: string }
  | { readonly kind: 'name-taken'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'no-room-beside'; readonly sheet: string }
  | { readonly kind: 'workbook-protected' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'other-workbook-active' }
  | { readonly kind: 'changed-meanwhile'; readonly sheet: string }
  | { readonly kind: 'host-failed'; readonly code: string }
  | { readonly kind: 'host-too-old'; readonly needs: string }
  | { readonly kind: 'data-too-large' }
  | { readonly kind: 'settings-unreadable' }
  | { readonly kind: 'cancelled' }
  // the workbook that the last weekly summary is picked from
  | { readonly kind: 'last-summary-unusable'; readonly file: string }
  | { readonly kind: 'last-summary-none'; readonly file: string }
  | { readonly kind: 'last-summary-not-before'; readonly file: string; readonly sheet: string }
  | { readonly kind: 'last-summary-unreadable'; readonly file: string; readonly sheet: string }
  | { readonly kind: 'last-summary-other-ledger'; readonly file: string; readonly sheet: string }
  // files
  | { readonly kind: 'file-unreadable'; readonly file: string }
  | { readonly kind: 'file-not-a-workbook' }
  | { readonly kind: 'file-legacy-xls' }
  | { readonly kind: 'file-encrypted' }
  | { readonly kind: 'file-binary-xlsb' }
  | { readonly kind: 'file-truncated' }
  | { readonly kind: 'file-part-missing'; readonly part: string }
  | { readonly kind: 'file-malformed'; readonly part: string }
  | { readonly kind: 'file-declares-entities'; readonly part: string }
  | { readonly kind: 'file-too-large'; readonly limit: string }
  | { readonly kind: 'file-too-many-cells'; readonly sheet: string }
  | { readonly kind: 'file-not-written'; readonly file: string };

export type TroubleKind = Trouble['kind'];

export class TroubleError extends Error {
  override readonly name = 'TroubleError';
  constructor(readonly trouble: Trouble) {
    super(trouble.kind);
  }
}

import { TroubleError, type Trouble } from '../core/trouble.ts';

/** What was being done when Excel refused, as far as it helps to say why. */
export interface Attempt {
  /** The sheet the verb is about. */
  readonly sheet?: string;
}

/** Members that Excel refuses with a general error while another workbook has the focus. */
const NEEDS_FOCUS = /^(WorksheetCollection\.add|Worksheet\.activate|Range\.select|\w*FreezePanes\.)/i;

/** The code of an error of Office.js, `undefined` for anything else that was thrown. */
export function errorCode(error: unknown): string | undefined {
  // By shape: the class may come from another frame.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The member that failed, e.g. `Range.getMergedAreasOrNullObject`; `''` when Excel does not say. */
export function errorLocation(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return typeof info.errorLocation === 'string' ? info.errorLocation : '';
}

/** Whether Excel refused because a message would be too long (5 MB in Excel on the web). */
export function isTooLarge(error: unknown): boolean {
  return error instanceof TroubleError && error.trouble.kind === 'data-too-large';
}

/**
 * What Excel refused, in the program's own terms. Errors that are not Excel's come back as they are:
 * those are bugs.
 * Excel's own error stays reachable as `cause`. Codes: Microsoft Learn, "Error handling with the application-specific APIs".
 */
export function troubleOfError(error: unknown, attempt: Attempt = {}): unknown {
  const code = errorCode(error);
  if (code === undefined || error instanceof TroubleError) return error;
  const trouble = new TroubleError(troubleOfCode(code, error, attempt));
  trouble.cause = error;
  return trouble;
}

function troubleOfCode(code: string, error: unknown, attempt: Attempt): Trouble {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'cell-being-edited' };
    case 'AccessDenied':
      // Protected sheets and workbooks are told apart before anything is written.
      return { kind: 'read-only' };
    case 'ItemNotFound':
    case 'InvalidReference':
      return attempt.sheet === undefined
        ? { kind: 'host-failed', code }
        : { kind: 'sheet-not-found', sheet: attempt.sheet };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { kind: 'data-too-large' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
      return { kind: 'host-too-old', needs: errorLocation(error) };
    case 'GeneralException':
      return NEEDS_FOCUS.test(errorLocation(error))
        ? { kind: 'other-workbook-active' }
        : { kind: 'host-failed', code };
    default:
      return { kind: 'host-failed', code };
  }
}

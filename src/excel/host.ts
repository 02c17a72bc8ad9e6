import { MINIMUM_EXCEL_API } from './host-abilities.ts';

/** What became of waiting for Office. Entry files show the pane or the fitting plain page. */
export type Readiness =
  | {
      readonly kind: 'ready';
      /** BCP 47 tag of the language Excel shows itself in, e.g. `zh-CN`. */
      readonly displayLanguage: string;
    }
  /** Office.js did not load or did not answer in time. */
  | { readonly kind: 'no-answer' }
  /** The page stands in a plain browser or in another Office program. */
  | { readonly kind: 'not-excel' }
  /** This Excel lacks the requirement set ExcelApi `needs`. */
  | { readonly kind: 'too-old'; readonly needs: string };

/** Waits for Office.js to connect to Excel. Never rejects. `timeout` in milliseconds. */
export async function officeReady(timeout = 10_000): Promise<Readiness> {
  // The script comes from a server of Microsoft's (or the office's own): it may not have come at all.
  if (!('Office' in globalThis)) return { kind: 'no-answer' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late');
    }, timeout);
  });
  try {
    const answer = await Promise.race([Office.onReady(), late]);
    return answer === 'late' ? { kind: 'no-answer' } : readinessOf(answer.host);
  } catch {
    return { kind: 'no-answer' };
  } finally {
    clearTimeout(timer);
  }
}

function readinessOf(host: Office.HostType | null): Readiness {
  if (host !== Office.HostType.Excel) return { kind: 'not-excel' };
  if (!Office.context.requirements.isSetSupported('ExcelApi', MINIMUM_EXCEL_API)) {
    return { kind: 'too-old', needs: MINIMUM_EXCEL_API };
  }
  return { kind: 'ready', displayLanguage: Office.context.displayLanguage };
}

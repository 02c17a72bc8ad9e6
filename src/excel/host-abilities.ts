/** What this Excel can do beyond the 1.9 that the manifest demands; handed in, so that tests can set it. */
export interface HostAbilities {
  /** Whether a requirement set such as ExcelApi `'1.13'` is there. */
  supports(excelApi: string): boolean;
}

/** The requirement set that `manifest.xml` asks for. */
export const MINIMUM_EXCEL_API = '1.9';

/** As the running Excel says. Call it after Office is ready. */
export function officeAbilities(): HostAbilities {
  return {
    supports: (excelApi) => Office.context.requirements.isSetSupported('ExcelApi', excelApi),
  };
}

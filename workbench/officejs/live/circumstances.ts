/** What a test (or the workbench's user) can make happen around the workbook; all off at first. */
export interface Circumstances {
  /** Sheets that are protected besides those that are in the file; `'*'` for every one. */
  readonly protectedSheets: Set<string>;
  /** The workbook's structure is protected, whatever the file says. */
  structureProtected: boolean;
  /** Another workbook has the focus: adding, activating, selecting and freezing fail (Windows and Mac). */
  otherWorkbookActive: boolean;
  /** No printer is installed: Excel for Windows then refuses to set up pages. */
  noPrinter: boolean;
}

export const calmCircumstances = (): Circumstances => ({
  protectedSheets: new Set(),
  structureProtected: false,
  otherWorkbookActive: false,
  noPrinter: false,
});

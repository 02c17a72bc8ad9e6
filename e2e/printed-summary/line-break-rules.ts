/**
 * A workbook in LibreOffice's own flat format, with the rule that keeps 、，。 from the beginning of a line. Excel and WPS
 * keep to it in every cell. LibreOffice can too, but .xlsx has no word for it, so that it does not when it opens one.
 */
export function withLineBreakRules(flat: string): string {
  return flat.replaceAll(
    '<style:paragraph-properties fo:text-align',
    '<style:paragraph-properties style:line-break="strict" fo:text-align',
  );
}

/** Excel's rules (Microsoft support, "Rename a worksheet"): 1 to 31 UTF-16 units, none of `\ / ? * [ ] :`. */
export function isLegalSheetName(name: string): boolean {
  return (
    name !== '' && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== 'history'
  );
}

/** `督办 周报 -> '督办 周报'`: as formulas write it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

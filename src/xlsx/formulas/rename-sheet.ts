const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with references to the sheet `from` (any case, quoted or not) reading `to`. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return formula.replace(REFERENCE, (whole, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === wanted ? `'${to.replaceAll("'", "''")}'!` : whole;
  });
}

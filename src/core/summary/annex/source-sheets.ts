/** 数据来源：工作表“1.28会议”、工作表“2月”; 資料來源：工作表「列管表」; Source: sheet “Actions”. */
const LINE = /^\s*(?:数据来源|資料來源|source)\s*[:：]\s*(.+)$/iu;
const NAMED = /(?:工作表|sheet)\s*(?:“([^”]+)”|「([^」]+)」)/giu;

/** The sheets that the source line of a summary names; `null` for any other text. */
export function sourceSheets(text: string): readonly string[] | null {
  const named = LINE.exec(text)?.[1];
  if (named === undefined) return null;
  const sheets = [...named.matchAll(NAMED)].map(([, one, other]) => one ?? other ?? '');
  return sheets.length === 0 ? null : sheets;
}

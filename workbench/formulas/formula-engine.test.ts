import { describe, expect, it } from '@jest/globals';
import { newWorkbook } from '../../src/xlsx/new-workbook.ts';
import type { XlsxWorkbook } from '../../src/xlsx/workbook.ts';
import { FormulaEngine } from './formula-engine.ts';

const TODAY = 44_603; // 2022-02-11

function ledger(): { model: XlsxWorkbook; engine: FormulaEngine } {
  const model = newWorkbook();
  const sheet = model.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  const rows = [
    ['事项', '状态', '时限', '数'],
    ['甲', '办结', 44_590, 3],
    ['乙', '在办', '3月底前', 5],
    ['丙', '', 44_603, '7'],
  ];
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) sheet.setValue(row, column, cell);
  }
  const other = model.addSheet('督办 台账');
  other.setValue(0, 0, '中文');
  model.addSheet('明细').setValue(0, 0, 42);
  model.setName('督办_工作日', '{44599,44600,44601,44602,44603}');
  model.setName('合计数', 'Sheet1!$D$2:$D$3');
  return { model, engine: new FormulaEngine(model, () => TODAY) };
}

function valueOf(formula: string): unknown {
  const { model, engine } = ledger();
  const sheet = model.sheets[0];
  return sheet === undefined ? null : engine.evaluate(formula, { sheet, row: 8, column: 8 });
}

describe('working out a formula', () => {
  it.each([
    ['our own mark', 'N("督办:overdue")=0', true],
    [
      'an open item past its day',
      'AND(N("督办:overdue")=0,NOT(OR($B3="已办结",$B3="办结")),ISNUMBER($C2),$C2<TODAY())',
      true,
    ],
    ['a closed item', 'AND(NOT(OR(TRIM($B2)="办结",TRIM($B2)="已办结")),$C2<TODAY())', false],
    ['a text beside a day: never earlier', '$C3<TODAY()', false],
    ['an empty cell as an empty text', 'TRIM($B4)=""', true],
    ['text whatever its case', '"Done"="DONE"', true],
    ['DATE', 'DATE(2022,2,11)=TODAY()', true],
    ['DATE with a thirteenth month', 'DATE(2021,13,1)', 44_562],
    ['MATCH in a name with an array', 'MATCH(44601,督办_工作日,1)', 3],
    ['MATCH below the first day', 'IFERROR(MATCH(44000,督办_工作日,1),"none")', 'none'],
    ['a name of cells', 'SUM(合计数)', 8],
    ['a sheet with a space in its name', "'督办 台账'!A1", '中文'],
    ['a Chinese sheet name without quotes', '明细!A1*2', 84],
    ['a whole column', 'COUNTIF(B:B,"办结")', 1],
    ['SUM passing over texts', 'SUM(D2:D4)', 8],
    ['the power before the product, the sign before both', '-2^2*3', 12],
    ['percent', '50%*8', 4],
    ['joined text', 'A2&"："&B2', '甲：办结'],
    ['IF without an else', 'IF(1>2,"x")', false],
    ['SUMPRODUCT of conditions', 'SUMPRODUCT((B2:B4="办结")*(D2:D4>1))', 1],
    ['distinct values', 'SUMPRODUCT(1/COUNTIF(A2:A4,A2:A4))', 3],
    ['VLOOKUP', 'VLOOKUP("乙",A2:D4,4,FALSE)', 5],
    ['INDEX and MATCH', 'INDEX(A2:A4,MATCH("在办",B2:B4,0))', '乙'],
    ['TEXT in Chinese', 'TEXT(C2,"yyyy年m月d日")', '2022年1月29日'],
    ['WORKDAY', 'WORKDAY(44603,1)', 44_606],
    ['EDATE at a month end', 'EDATE(DATE(2022,1,31),1)', 44_620],
    ['a criterion with a wildcard', 'COUNTIF(C2:C4,"3月*")', 1],
    ['COUNTIFS', 'COUNTIFS(B2:B4,"<>办结",D2:D4,">3")', 1],
    ['an escaped quote', '"说""好"""', '说"好"'],
    ['an array of the formula itself', 'SUM({1,2;3,4})', 10],
    ['a function of newer Excel', '_xlfn.IFS(1=2,"a",TRUE,"b")', 'b'],
  ])('%s', (_what, formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  it.each([
    ['1/0', '#DIV/0!'],
    ['没有这个名称+1', '#NAME?'],
    ['NOSUCHFUNCTION(1)', '#NAME?'],
    ['没有这个表!A1:A2', '#REF!'],
    ['"甲"+1', '#VALUE!'],
    ['AND(FALSE,1/0)', '#DIV/0!'],
    ['MATCH("x",A1:A4,0)', '#N/A'],
  ])('gives %s as %s', (formula, literal) => {
    expect(valueOf(formula)).toBe(literal);
  });

  it('tells formulas from texts that only look like one', () => {
    const { engine } = ledger();
    expect(
      ['1+', 'SUM(', '(1', '1 2', '支持 推进', '"abc', 'A1:', '3月底前'].filter((text) =>
        engine.understands(text),
      ),
    ).toEqual([]);
    expect(
      ['-支持', '1', 'A1', "'督办 台账'!A:A", 'SUM()', '$A$1:B2'].filter((text) => !engine.understands(text)),
    ).toEqual([]);
  });

  it('counts days as the workbook does when that is from 1904', () => {
    const { model } = ledger();
    const old = Object.create(model, { dateSystem: { value: 1904 } }) as XlsxWorkbook;
    const engine = new FormulaEngine(old, () => TODAY);
    const sheet = model.sheets[0];
    expect(sheet && engine.evaluate('DATE(2022,2,11)=TODAY()', { sheet, row: 0, column: 0 })).toBe(true);
    expect(sheet && engine.evaluate('TODAY()', { sheet, row: 0, column: 0 })).toBe(TODAY - 1462);
  });
});

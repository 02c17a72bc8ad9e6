import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { areaAddress } from '../../core/sheet-grid.ts';
import { openWorkbook } from '../open-workbook.ts';

const PART = 'xl/worksheets/sheet1.xml';

/** A sheet with this XML right behind its cells. */
async function sheetWith(xml: string) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('台账').addRow(['状态']);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const text = new TextDecoder().decode(parts[PART]).replace('</sheetData>', `</sheetData>${xml}`);
  const [sheet] = openWorkbook(zipSync({ ...parts, [PART]: strToU8(text) })).sheets;
  return sheet?.validations.map(
    ({ type, areas, formula }) => `${type} ${areas.map(areaAddress).join(' ')}: ${formula}`,
  );
}

describe('what may be entered where', () => {
  it('is read with its areas and first formula', async () => {
    const xml = `<dataValidations count="3">
      <dataValidation type="list" allowBlank="1" sqref="E2:E9 G2"><formula1>"推进中,已办结"</formula1></dataValidation>
      <dataValidation type="whole" operator="between" sqref="A2"><formula1>1</formula1><formula2>9</formula2></dataValidation>
      <dataValidation allowBlank="1" sqref="B2"/></dataValidations>`;
    expect(await sheetWith(xml)).toEqual(['list E2:E9 G2: "推进中,已办结"', 'whole A2: 1', 'none B2: ']);
  });

  it('is read from the extension list, where lists on other sheets stand', async () => {
    const xml = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">
      <x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list">
      <x14:formula1><xm:f>#REF!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>E2:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    expect(await sheetWith(xml)).toEqual(['list E2:E9: #REF!$A$1:$A$4']);
  });

  it('is nothing where the sheet says nothing', async () => {
    expect(await sheetWith('')).toEqual([]);
  });
});

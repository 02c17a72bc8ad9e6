const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const ROWS = [
  '<row r="1" spans="1:5" ht="30.75" customHeight="1" x14ac:dyDescent="0.25">',
  '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>',
  '<row r="2" spans="1:5" x14ac:dyDescent="0.25"><c r="A2"><v>1</v></c><c r="B2" s="2"><v>44592</v></c>',
  '<c r="C2" t="s"><v>3</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2-$A$2+SUM(A2:A2)</f><v>44592</v></c>',
  '<c r="E2" t="str"><f>_xlfn.TEXTJOIN("、",TRUE,C2)</f><v>市发改委</v></c></row>',
  '<row r="3" hidden="1"><c r="A3" s="3"><v>2.50</v></c><c r="D3"><f t="shared" si="0"/><v>1</v></c></row>',
  '\n  <!-- a comment -->\n  <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#REF!</v></c>',
  '<c r="D4" cm="1"><f t="shared" si="0"/><v>2</v></c></row>',
  '<row r="9" s="2" customFormat="1"><c r="C9" t="inlineStr"><is><t>合计 &amp; 说明_x000D_</t></is></c></row>',
];

/** A ledger sheet with every neighbour a conditional format can have. */
export function tortureSheet(): string {
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    'mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
    'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">' +
    '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:E9"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
    '<cols><col min="1" max="1" width="5.7109375" customWidth="1"/><col min="2" max="4" width="12.7109375" style="2" customWidth="1"/>' +
    '<col min="6" max="6" width="9" hidden="1"/></cols>' +
    `<sheetData>${ROWS.join('')}</sheetData>` +
    '<autoFilter ref="A1:E9"><filterColumn colId="2"><filters><filter val="市发改委"/></filters></filterColumn></autoFilter>' +
    '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
    '<conditionalFormatting sqref="B2:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&lt;TODAY()</formula></cfRule>' +
    '<cfRule type="cellIs" dxfId="1" priority="4" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="A2:A9"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
    '<color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="E2:E9"><formula1>"办结,推进中"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="C2" r:id="rId5"/><hyperlink ref="C9" location="\'透视\'!A1" display="x"/></hyperlinks>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="8" orientation="landscape" r:id="rId4"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>' +
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">' +
    '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    '<x14:cfRule type="expression" priority="2" id="{A}"><xm:f>\'透视\'!$A$3="x"</xm:f><x14:dxf/></x14:cfRule>' +
    '<xm:sqref>C2:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>'
  );
}

export function tortureStyles(): string {
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>' +
    '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font>' +
    '<font><b/><sz val="9"/><name val="仿宋_GB2312"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf>' +
    '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="2"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf><dxf><font><color rgb="FF00B050"/></font></dxf></dxfs>' +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>'
  );
}

import { areaAddress, type CellArea, type CellValue } from '../../core/sheet-grid.ts';
import type { PlanChart, PlanSeries } from '../../core/sheet-plan/sheet-plan.ts';
import { quotedSheetName } from '../workbook/sheet-names.ts';
import { encodeCellText } from '../xml/xml-text.ts';
import { drawingNamespaces } from './drawing-namespaces.ts';

/** Colours of the slices of a pie, which one series' colour cannot tell apart. */
const SLICES = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '264478', '9E480E'];
const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';

/** What a chart needs from its sheet. */
export interface ChartSheet {
  readonly name: string;
  readonly values: (area: CellArea) => readonly (readonly CellValue[])[];
  /** In Excel's characters; `undefined`: as wide as usual. */
  readonly columnWidth: (column: number) => number | undefined;
}

/** The chart part (ECMA-376 part 1, 21.2), with the values as they are now, so that every reader can draw it. */
export function chartXml(chart: PlanChart, sheet: ChartSheet, strict: boolean): string {
  const names = drawingNamespaces(strict);
  const plot =
    chart.kind === 'pie'
      ? pie(chart, sheet)
      : chart.kind === 'line'
        ? line(chart, sheet)
        : bars(chart, sheet);
  const legend = chart.kind === 'pie' || chart.series.length > 1;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}" xmlns:r="${names.relationships}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `${title(chart.title)}<c:autoTitleDeleted val="${chart.title === '' ? '1' : '0'}"/>` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>` +
    (legend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function title(text: string): string {
  if (text === '') return '';
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${encodeCellText(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function bars(chart: PlanChart, sheet: ChartSheet): string {
  const stacked = chart.kind === 'stackedBar';
  const series = chart.series.map((item, index) => {
    const paint = `<c:spPr>${solid(item.color)}</c:spPr><c:invertIfNegative val="0"/>`;
    return oneSeries(chart, item, index, sheet, paint);
  });
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${series.join('')}${labels('0;;')}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}` +
    `${axisIds()}</c:barChart>${axes('l', 'b', true, chart)}`
  );
}

function line(chart: PlanChart, sheet: ChartSheet): string {
  const series = chart.series.map((item, index) => {
    const paint = `<c:spPr><a:ln w="28575">${solid(item.color)}</a:ln></c:spPr><c:marker><c:symbol val="circle"/></c:marker>`;
    return oneSeries(chart, item, index, sheet, paint, '<c:smooth val="0"/>');
  });
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}${labels(chart.valueFormat ?? '0')}<c:marker val="1"/>` +
    `${axisIds()}</c:lineChart>${axes('b', 'l', false, chart)}`
  );
}

function pie(chart: PlanChart, sheet: ChartSheet): string {
  const series = chart.series.map((item, index) => {
    const count = flat(sheet.values(item.values)).length;
    const points = Array.from({ length: count }, (_, at) => {
      const color = at === 0 ? item.color : `#${SLICES[at % SLICES.length] ?? '4472C4'}`;
      return `<c:dPt><c:idx val="${String(at)}"/><c:bubble3D val="0"/><c:spPr>${solid(color)}</c:spPr></c:dPt>`;
    });
    return oneSeries(chart, item, index, sheet, points.join(''));
  });
  return `<c:pieChart><c:varyColors val="1"/>${series.join('')}${labels('0;;')}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function oneSeries(
  chart: PlanChart,
  series: PlanSeries,
  index: number,
  sheet: ChartSheet,
  paint: string,
  tail = '',
): string {
  const at = String(index);
  const name = `<c:tx><c:v>${encodeCellText(series.name)}</c:v></c:tx>`;
  const categories = flat(sheet.values(chart.categories)).map(String);
  const values = flat(sheet.values(series.values));
  const text = categories.map((value, point) => cached(point, encodeCellText(value)));
  const numbers = values.map((value, point) =>
    typeof value === 'number' ? cached(point, String(value)) : '',
  );
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${name}${paint}` +
    `<c:cat><c:strRef><c:f>${reference(sheet, chart.categories)}</c:f><c:strCache>` +
    `<c:ptCount val="${String(categories.length)}"/>${text.join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(sheet, series.values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${String(values.length)}"/>${numbers.join('')}</c:numCache></c:numRef></c:val>${tail}</c:ser>`
  );
}

function cached(point: number, value: string): string {
  return `<c:pt idx="${String(point)}"><c:v>${value}</c:v></c:pt>`;
}

/** `'督办周报'!$A$5:$A$9` */
function reference(sheet: ChartSheet, area: CellArea): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return encodeCellText(`${quotedSheetName(sheet.name)}!${address}`);
}

/** A bar of nothing has no label (`0;;`): many of them on one line cannot be read. */
function labels(format: string): string {
  const off = ['showLegendKey', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  const flag = (name: string, on: boolean): string => `<c:${name} val="${on ? '1' : '0'}"/>`;
  return `<c:dLbls><c:numFmt formatCode="${encodeCellText(format)}" sourceLinked="0"/>${flag('showLegendKey', false)}${flag('showVal', true)}${off
    .slice(1)
    .map((name) => flag(name, false))
    .join('')}</c:dLbls>`;
}

function axisIds(): string {
  return `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
}

/** Small and level: readers that lay the labels out by themselves would else leave every second one out. */
const CATEGORY_TEXT =
  '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';

/** `reversed`: the first category stands on top of a bar chart, as in the table it is drawn from. */
function axes(
  categorySide: string,
  valueSide: string,
  reversed: boolean,
  { valueFormat = 'General', valueStep }: PlanChart,
): string {
  const category =
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${categorySide}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${CATEGORY_TEXT}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>';
  const value =
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${valueSide}"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid('#D9D9D9')}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${encodeCellText(valueFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${reversed ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/>' +
    `${valueStep === undefined ? '' : `<c:majorUnit val="${String(valueStep)}"/>`}</c:valAx>`;
  return category + value;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

function flat(rows: readonly (readonly CellValue[])[]): readonly CellValue[] {
  return rows.flat();
}

import type { ObjectTables } from '../protocol/object-table.ts';
import { rangeBorder, rangeBorderCollection } from './borders.ts';
import {
  chart,
  chartAxes,
  chartAxis,
  chartCollection,
  chartFill,
  chartLegend,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
} from './charts.ts';
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './conditional-formats.ts';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './custom-xml.ts';
import { dataValidation } from './data-validation.ts';
import { functionResult, functions } from './functions.ts';
import { namedItem, namedItemCollection } from './names.ts';
import {
  headerFooter,
  headerFooterGroup,
  pageBreak,
  pageBreakCollection,
  pageLayout,
} from './page-layout.ts';
import { rangeFill, rangeFont, rangeFormat } from './range-format.ts';
import { range, rangeAreas, rangeCollection } from './range.ts';
import type { Targets } from './targets.ts';
import { addinInternalService, application, runtime, workbook, workbookProtection } from './workbook.ts';
import { autoFilter, worksheet, worksheetFreezePanes, worksheetProtection } from './worksheet.ts';
import { worksheetCollection } from './worksheets.ts';

/** Every object of Excel that the stand-in knows, by the client's name of its type. */
export const excelTables: ObjectTables<Targets> = {
  AddinInternalService: addinInternalService,
  Application: application,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataValidation: dataValidation,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};

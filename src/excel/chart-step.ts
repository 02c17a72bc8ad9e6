import type { CellArea } from '../core/sheet-grid.ts';
import type { PlanChart } from '../core/sheet-plan/sheet-plan.ts';
import type { Step } from './batches.ts';

const CHART_TYPES = {
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  line: 'LineMarkers',
  pie: 'Pie',
} as const;

/** A native chart. It is born of the first series' cells; the others are added one by one. */
export function chartStep(chart: PlanChart): Step<Excel.Worksheet> {
  return {
    bytes: 3_000 + 3_000 * chart.series.length,
    write: (sheet) => {
      const [first] = chart.series;
      if (first === undefined) return;
      const by = first.values.bottom > first.values.top ? 'Columns' : 'Rows';
      const drawn = sheet.charts.add(CHART_TYPES[chart.kind], rangeOf(sheet, first.values), by);
      for (const [index, planned] of chart.series.entries()) {
        const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(planned.name);
        series.name = planned.name;
        if (index > 0) series.setValues(rangeOf(sheet, planned.values));
        series.setXAxisValues(rangeOf(sheet, chart.categories));
        // A pie has a colour for each slice.
        if (chart.kind === 'line') series.format.line.color = planned.color;
        else if (chart.kind !== 'pie') series.format.fill.setSolidColor(planned.color);
      }
      if (chart.kind !== 'pie') layAxes(drawn.axes, chart);
      drawn.title.text = chart.title;
      drawn.legend.visible = chart.series.length > 1 || chart.kind === 'pie';
      const { top, left, bottom, right } = chart.over;
      drawn.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
    },
  };
}

/** As the table reads: the first category on top. Excel begins bars at the bottom. */
function layAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, valueStep }: PlanChart): void {
  valueAxis.minimum = 0;
  if (valueStep !== undefined) valueAxis.majorUnit = valueStep;
  if (kind === 'line') return;
  categoryAxis.reversePlotOrder = true;
  // The numbers stay below: they stand where the last category is.
  categoryAxis.position = 'Maximum';
}

const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: CellArea) =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

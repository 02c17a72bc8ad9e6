import type { CellArea, CellValue } from '../../../src/core/sheet-grid.ts';
import type { PlanChart } from '../../../src/core/sheet-plan/sheet-plan.ts';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error.ts';
import { area, cellCount, columnCount, rowCount } from './address.ts';
import type { LiveSheet } from './live-sheet.ts';

/** A chart that the add-in builds. */
export interface LiveChart {
  readonly sheet: LiveSheet;
  readonly id: string;
  name: string;
  readonly kind: PlanChart['kind'];
  title: string;
  over: CellArea | null;
  /** `null`: as Excel likes. */
  valueStep: number | null;
  readonly series: LiveSeries[];
  /** Written to the model: no longer to be changed. */
  settled: boolean;
}

export interface LiveAxis {
  readonly chart: LiveChart;
  readonly of: 'categories' | 'values';
}

export interface LiveSeries {
  readonly chart: LiveChart;
  name: string;
  values: CellArea | null;
  categories: CellArea | null;
  color: string;
}

const KINDS: Readonly<Record<string, PlanChart['kind']>> = {
  BarClustered: 'bar',
  ColumnClustered: 'bar',
  BarStacked: 'stackedBar',
  ColumnStacked: 'stackedBar',
  Line: 'line',
  LineMarkers: 'line',
  Pie: 'pie',
};

/** The colours Excel gives series in turn. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/**
 * Charts added in this session; those of the file are kept by the model but not listed. A chart goes into the
 * model at the end of the batch in which it has a series with values, and cannot be changed afterwards.
 */
export class Charts {
  readonly list: LiveChart[] = [];

  constructor(private readonly sheet: LiveSheet) {}

  add(type: string, source: CellArea, seriesBy: string | undefined): LiveChart {
    this.sheet.refuseIfProtected();
    const kind = KINDS[type];
    if (kind === undefined) throw invalidArgument(`the chart type ${type}`);
    const number = this.list.length + 1;
    const chart: LiveChart = {
      sheet: this.sheet,
      id: `{00000000-0003-0000-0000-${String(number).padStart(12, '0')}}`,
      name: `Chart ${number}`,
      kind,
      title: '',
      over: null,
      valueStep: null,
      series: [],
      settled: false,
    };
    this.list.push(chart);
    this.seriesFrom(chart, source, seriesBy);
    return chart;
  }

  /** Each column (or row) of the source as a series, the first as categories where there are several. */
  private seriesFrom(chart: LiveChart, source: CellArea, seriesBy: string | undefined): void {
    const byRows = seriesBy === 'Rows';
    const lines = byRows ? rowCount(source) : columnCount(source);
    const line = (at: number, from: number): CellArea =>
      byRows
        ? area(source.top + at, source.left + from, source.top + at, source.right)
        : area(source.top + from, source.left + at, source.bottom, source.left + at);
    const firstOf = (at: number): CellValue => this.sheet.model.values(line(at, 0))[0]?.[0] ?? '';
    const named =
      cellCount(line(0, 0)) > 1 && typeof firstOf(lines - 1) === 'string' && firstOf(lines - 1) !== '';
    const from = named ? 1 : 0;
    for (let at = lines > 1 ? 1 : 0; at < lines; at += 1) {
      const series = this.addSeries(chart, named ? String(firstOf(at)) : undefined);
      series.values = line(at, from);
      if (lines > 1) series.categories = line(0, from);
    }
  }

  addSeries(chart: LiveChart, name: string | undefined): LiveSeries {
    refuseIfSettled(chart);
    const number = chart.series.length;
    const color = COLORS[number % COLORS.length] ?? '#4472C4';
    const series = { chart, name: name ?? `Series${number + 1}`, values: null, categories: null, color };
    chart.series.push(series);
    return series;
  }

  remove(chart: LiveChart): void {
    refuseIfSettled(chart);
    const at = this.list.indexOf(chart);
    if (at < 0) throw itemNotFound('the chart');
    this.list.splice(at, 1);
  }

  settle(): void {
    for (const chart of this.list) {
      const categories = chart.series.find((series) => series.categories !== null)?.categories;
      const series = chart.series.flatMap(({ name, values, color }) =>
        values === null ? [] : [{ name, values, color }],
      );
      if (chart.settled || series.length === 0 || categories === undefined || categories === null) continue;
      const { kind, title, valueStep, over } = chart;
      this.sheet.model.addChart({
        kind,
        title,
        categories,
        series,
        ...(valueStep === null ? {} : { valueStep }),
        over: over ?? area(0, 0, 14, 7),
      });
      chart.settled = true;
    }
  }
}

export function refuseIfSettled(chart: LiveChart): void {
  if (chart.settled)
    throw new HostError('ApiNotFound', 'The stand-in does not change charts that are there already.', 404);
}

import type { CellArea } from '../../../src/core/sheet-grid.ts';
import type { CellRange } from '../live/cell-range.ts';
import { type LiveAxis, type LiveChart, refuseIfSettled } from '../live/charts.ts';
import { boundingRect, parseArea } from '../live/address.ts';
import type { Arguments } from '../protocol/arguments.ts';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error.ts';
import { asColor, asFlag, asNumber, asText, type Table, type Targets } from './targets.ts';

export const chartCollection: Table<'ChartCollection'> = {
  since: '1.1',
  items: {
    to: 'Chart',
    list: ({ charts }) => charts.list,
    find: ({ charts }, args) => {
      const key = args.text(0);
      const found = charts.list.find(({ id, name }) => id === key || name === key);
      if (found === undefined) throw itemNotFound(`the chart ${key}`);
      return found;
    },
  },
  scalars: { Count: { since: '1.1', get: ({ charts }) => charts.list.length } },
  methods: {
    Add: {
      since: '1.1',
      to: 'Chart',
      open: ({ charts }, args) =>
        charts.add(args.text(0), args.object(1, 'Range').area, args.optionalText(2)),
    },
  },
};

export const chart: Table<'Chart'> = {
  since: '1.1',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { since: '1.7', get: ({ id }) => id },
    Name: {
      since: '1.1',
      get: ({ name }) => name,
      set: (self, value) => {
        self.name = asText(value);
      },
    },
  },
  links: {
    Axes: { since: '1.1', to: 'ChartAxes', open: (self) => self },
    Legend: { since: '1.1', to: 'ChartLegend', open: (self) => self },
    Series: { since: '1.1', to: 'ChartSeriesCollection', open: (self) => self },
    Title: { since: '1.1', to: 'ChartTitle', open: (self) => self },
  },
  methods: {
    Delete: {
      since: '1.1',
      call: (self) => {
        self.sheet.charts.remove(self);
        return null;
      },
    },
    SetPosition: {
      since: '1.1',
      call: (self, args) => {
        refuseIfSettled(self);
        const first = place(self, args, 0);
        const last = args.json(1) === null && !args.isObject(1) ? first : place(self, args, 1);
        self.over = boundingRect(first, last);
        return null;
      },
    },
  },
};

/** A place is given as a range or as its address. */
const place = ({ sheet }: LiveChart, args: Arguments<Targets>, position: number): CellArea =>
  args.isObject(position)
    ? args.object(position, 'Range').area
    : parseArea(args.text(position), sheet.model.name);

export const chartAxes: Table<'ChartAxes'> = {
  since: '1.1',
  links: {
    CategoryAxis: { since: '1.1', to: 'ChartAxis', open: (chart) => axisOf(chart, 'categories') },
    ValueAxis: { since: '1.1', to: 'ChartAxis', open: (chart) => axisOf(chart, 'values') },
  },
};

function axisOf(chart: LiveChart, of: LiveAxis['of']): LiveAxis {
  if (chart.kind === 'pie') throw itemNotFound('the axis of a pie');
  return { chart, of };
}

/** The model begins values at 0, and bars with the first category on top and the numbers below. */
export const chartAxis: Table<'ChartAxis'> = {
  since: '1.1',
  scalars: {
    MajorUnit: {
      since: '1.1',
      get: ({ chart: { valueStep } }) => valueStep ?? '',
      set: ({ chart, of }, value) => {
        refuseIfSettled(chart);
        const step = asNumber(value);
        if (of !== 'values' || step <= 0) throw invalidArgument(`the major unit ${step}`);
        chart.valueStep = step;
      },
    },
    Minimum: {
      since: '1.1',
      set: ({ chart, of }, value) => {
        refuseIfSettled(chart);
        if (of !== 'values' || asNumber(value) !== 0) throw notDrawn();
      },
    },
    Position: {
      since: '1.8',
      set: ({ chart, of }, value) => {
        refuseIfSettled(chart);
        if (of !== 'categories' || asText(value) !== 'Maximum') throw notDrawn();
      },
    },
    ReversePlotOrder: {
      since: '1.7',
      set: ({ chart, of }, value) => {
        refuseIfSettled(chart);
        if (of !== 'categories' || !asFlag(value)) throw notDrawn();
      },
    },
  },
};

const notDrawn = (): HostError =>
  new HostError('ApiNotFound', 'The stand-in draws axes in its own way only.', 404);

export const chartTitle: Table<'ChartTitle'> = {
  since: '1.1',
  scalars: {
    Text: {
      since: '1.1',
      get: ({ title }) => title,
      set: (self, value) => {
        refuseIfSettled(self);
        self.title = asText(value);
      },
    },
  },
};

/** The model decides by itself whether a chart has a legend. */
export const chartLegend: Table<'ChartLegend'> = {
  since: '1.1',
  scalars: {
    Visible: {
      since: '1.1',
      set: (self, value) => {
        refuseIfSettled(self);
        asFlag(value);
      },
    },
  },
};

export const chartSeriesCollection: Table<'ChartSeriesCollection'> = {
  since: '1.1',
  items: { to: 'ChartSeries', list: ({ series }) => series },
  scalars: { Count: { since: '1.1', get: ({ series }) => series.length } },
  methods: {
    Add: {
      since: '1.7',
      to: 'ChartSeries',
      open: (self, args) => self.sheet.charts.addSeries(self, args.optionalText(0)),
    },
    GetItemAt: {
      since: '1.1',
      to: 'ChartSeries',
      open: ({ series }, args) => {
        const found = series[args.integer(0)];
        if (found === undefined) throw itemNotFound(`the series ${args.integer(0)}`);
        return found;
      },
    },
  },
};

export const chartSeries: Table<'ChartSeries'> = {
  since: '1.1',
  scalars: {
    Name: {
      since: '1.1',
      get: ({ name }) => name,
      set: (self, value) => {
        refuseIfSettled(self.chart);
        self.name = asText(value);
      },
    },
  },
  links: { Format: { since: '1.1', to: 'ChartSeriesFormat', open: (self) => self } },
  methods: {
    Delete: {
      since: '1.7',
      call: (self) => {
        refuseIfSettled(self.chart);
        self.chart.series.splice(self.chart.series.indexOf(self), 1);
        return null;
      },
    },
    SetValues: {
      since: '1.7',
      call: (self, args) => {
        refuseIfSettled(self.chart);
        self.values = ofSameSheet(self.chart.sheet, args.object(0, 'Range'));
        return null;
      },
    },
    SetXAxisValues: {
      since: '1.7',
      call: (self, args) => {
        refuseIfSettled(self.chart);
        self.categories = ofSameSheet(self.chart.sheet, args.object(0, 'Range'));
        return null;
      },
    },
  },
};

function ofSameSheet(sheet: CellRange['sheet'], range: CellRange): CellArea {
  if (range.sheet !== sheet) throw invalidArgument('the stand-in charts cells of the chart’s own sheet only');
  return range.area;
}

export const chartSeriesFormat: Table<'ChartSeriesFormat'> = {
  since: '1.1',
  links: {
    Fill: { since: '1.1', to: 'ChartFill', open: (self) => self },
    Line: { since: '1.1', to: 'ChartLineFormat', open: (self) => self },
  },
};

export const chartLineFormat: Table<'ChartLineFormat'> = {
  since: '1.1',
  scalars: {
    Color: {
      since: '1.1',
      get: ({ color }) => color,
      set: (self, value) => {
        refuseIfSettled(self.chart);
        self.color = asColor(asText(value));
      },
    },
  },
};

export const chartFill: Table<'ChartFill'> = {
  since: '1.1',
  methods: {
    SetSolidColor: {
      since: '1.1',
      call: (self, args) => {
        refuseIfSettled(self.chart);
        self.color = asColor(args.text(0));
        return null;
      },
    },
  },
};

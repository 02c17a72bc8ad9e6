import type { LightPaint, RowState } from './light-plan.ts';

/** The colours a light can have. Few, so that each pair is told apart by everybody (`scheme.test.ts`). */
export const HUES = ['red', 'orange', 'yellow', 'green', 'blue'] as const;
export type Hue = (typeof HUES)[number];

/** Fill and text of each; red and yellow as Excel's own presets fill them. */
export const PAINTS: Readonly<Record<Hue, LightPaint>> = {
  red: { fill: '#FFC7CE', font: '#9C0006' },
  orange: { fill: '#FDB95C', font: '#5E2A00' },
  yellow: { fill: '#FFEB9C', font: '#7F4F00' },
  green: { fill: '#7FDC98', font: '#0A4A1C' },
  blue: { fill: '#BBD9FA', font: '#0B3D91' },
};

/** In the order of urgency; where two could paint a cell, the earlier one does. */
export const ROW_STATES = [
  'overdue',
  'dueSoon',
  'closedLate',
  'onTrack',
  'closed',
  'ongoing',
] as const satisfies readonly RowState[];

/** The colour of each state; `null`: left unpainted. */
export type SchemeHues = Readonly<Record<RowState, Hue | null>>;

export const SCHEME_IDS = [
  'red-yellow',
  'red-yellow-green',
  'blue-yellow-red',
  'blue-orange-red',
  'red-yellow-blue',
] as const;
export type SchemeId = (typeof SCHEME_IDS)[number];

const NONE: SchemeHues = {
  overdue: null,
  dueSoon: null,
  closedLate: null,
  onTrack: null,
  closed: null,
  ongoing: null,
};

/**
 * The schemes in use (domain.md §5.6). A ledger does not state how far along an item should be by now (序时进度):
 * in 蓝黄红 and 蓝橙红 the colour between stands for what was closed late.
 */
export const SCHEMES: Readonly<Record<SchemeId, SchemeHues>> = {
  'red-yellow': { ...NONE, overdue: 'red', dueSoon: 'yellow' },
  'red-yellow-green': { ...NONE, overdue: 'red', dueSoon: 'yellow', onTrack: 'green', closed: 'green' },
  'blue-yellow-red': { ...NONE, overdue: 'red', closedLate: 'yellow', dueSoon: 'blue' },
  'blue-orange-red': { ...NONE, overdue: 'red', closedLate: 'orange', dueSoon: 'blue' },
  'red-yellow-blue': { ...NONE, overdue: 'red', dueSoon: 'yellow', closed: 'blue' },
};

/** How an office lights its ledgers up. Kept in the workbook's settings. */
export interface LightSettings {
  /** One of ours, or what an office put together. */
  readonly scheme: SchemeId | SchemeHues;
  /** The whole row within the table, or its deadline alone. */
  readonly reach: 'row' | 'due';
  /** A deadline of several nodes is due soon at each of them, not only at the last. */
  readonly byMilestone: boolean;
  /** A column 亮灯 beside the ledger tells each light in words. */
  readonly column: boolean;
  /** A column 推定时限 beside the ledger shows the day that each deadline in words was read as. */
  readonly dayColumn: boolean;
}

export const DEFAULT_LIGHT_SETTINGS: LightSettings = {
  scheme: 'red-yellow',
  reach: 'row',
  byMilestone: false,
  column: false,
  dayColumn: false,
};

export function huesOf({ scheme }: LightSettings): SchemeHues {
  return typeof scheme === 'string' ? SCHEMES[scheme] : scheme;
}

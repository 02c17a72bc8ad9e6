import type { RowState } from '../../core/lights/light-plan.ts';
import { HUES, huesOf, ROW_STATES, type Hue, type LightSettings } from '../../core/lights/scheme.ts';

/** What a colour of a scheme stands for. */
export interface LegendEntry {
  readonly hue: Hue;
  /** The most urgent first; never empty. */
  readonly states: readonly RowState[];
}

/** A scheme's colours in the order it is called by (蓝黄红); one of one's own by urgency. */
export function legendOf(settings: LightSettings): LegendEntry[] {
  const hues = huesOf(settings);
  const order = typeof settings.scheme === 'string' ? settings.scheme.split('-') : byUrgency(hues);
  return HUES.map((hue) => ({ hue, states: ROW_STATES.filter((state) => hues[state] === hue) }))
    .filter(({ states }) => states.length > 0)
    .sort((a, b) => order.indexOf(a.hue) - order.indexOf(b.hue));
}

function byUrgency(hues: ReturnType<typeof huesOf>): string[] {
  return ROW_STATES.map((state) => hues[state] ?? '');
}

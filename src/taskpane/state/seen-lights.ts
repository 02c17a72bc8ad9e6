import type { Hue } from '../../core/lights/scheme.ts';
import type { LightTally } from '../../core/lights/tally-lights.ts';
import type { LightPreview } from '../../jobs/preview-lights.ts';

/** Lights as they stand on a sheet since they were painted, or as they would: what the user looks at. */
export interface SeenLights {
  readonly kind: 'previewed' | 'painted';
  readonly preview: LightPreview;
  /** One a sheet; worked out once. */
  readonly tallies: readonly LightTally[];
  /** Nothing that it was made from is known to have changed. */
  readonly holds: boolean;
}

export function seenLights(kind: SeenLights['kind'], preview: LightPreview): SeenLights {
  return { kind, preview, tallies: preview.tallies(), holds: true };
}

/** Rows painted with a colour on all sheets. */
export function rowsOf({ tallies }: SeenLights, hue: Hue): number {
  return tallies.reduce((sum, { painted }) => sum + painted[hue], 0);
}

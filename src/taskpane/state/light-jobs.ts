import { HUES, type LightSettings } from '../../core/lights/scheme.ts';
import type { LedgerScope } from '../../jobs/job.ts';
import type { LightPreview } from '../../jobs/preview-lights.ts';
import type { Ending, JobRunner } from './finding-jobs.ts';
import type { Aside } from './pane-state.ts';
import { foundLedger } from './read-outcome.ts';
import { rowsOf, seenLights, type SeenLights } from './seen-lights.ts';
import { workbookVerbs as verbs } from './workbook-verbs.ts';

/** What can be done about lights. */
export interface LightJobs {
  readonly light: () => Promise<void>;
  /** Reads, and shows what lighting up would. */
  readonly previewLights: () => Promise<void>;
  /** Lights up what was previewed: without reading again while it holds. */
  readonly paintPreview: (seen: SeenLights) => Promise<void>;
  /** Lights the sheet up by the column 推定时限, and keeps that it is wanted. */
  readonly lightByDays: (seen: SeenLights) => Promise<void>;
  /** Keeps how to light up; a preview is worked out anew from what was read for it. */
  readonly saveLights: (lights: LightSettings, seen: SeenLights | null) => Promise<void>;
}

const ACTIVE: LedgerScope = { kind: 'active' };

export function lightJobs({ run, words }: Pick<JobRunner, 'run' | 'words'>): LightJobs {
  const options = (scope: LedgerScope) => ({ scope, words: words().say });
  // The sheet that was looked at, wherever the user has gone since.
  const scopeOf = ({ tallies: [first] }: SeenLights): LedgerScope =>
    first === undefined ? ACTIVE : { kind: 'sheet', sheet: first.sheet };
  return {
    light: () =>
      run('light', async (context) => (await verbs()).lightLedgers(context, options(ACTIVE)), painted),
    previewLights: () =>
      run(
        'preview',
        async (context) => (await verbs()).previewLights(context, options(ACTIVE)),
        (preview) => {
          const lights = seenLights('previewed', preview);
          return { outcome: null, news: { found: foundLedger(preview), lights }, aside: asideOf(lights) };
        },
      ),
    paintPreview: (seen) =>
      run(
        'light',
        async (context) => {
          const { lightLedgers, paintPreview } = await verbs();
          const { preview, holds } = seen;
          if (holds && preview.asOf === context.today) return paintPreview(context, preview);
          return lightLedgers(context, options(scopeOf(seen)));
        },
        painted,
      ),
    lightByDays: (seen) =>
      run(
        'light',
        async (context) => {
          const { lightLedgers, saveSettings } = await verbs();
          const lights = { ...seen.preview.lights, dayColumn: true };
          // A sheet that takes no lights (protected, say) leaves the settings as they were.
          const lit = await lightLedgers(context, { ...options(scopeOf(seen)), lights });
          if (lit.kind !== 'done') return lit;
          const saved = await saveSettings(context, { lights });
          if (saved.kind !== 'done') return saved;
          return { kind: 'done', value: { preview: lit.value, settings: saved.value } };
        },
        ({ preview, settings }) => {
          const { outcome, news } = painted(preview);
          return { outcome, news: { ...news, settings } };
        },
      ),
    saveLights: (lights, seen) =>
      run(
        'save',
        async (context) => {
          const { saveSettings, previewWith } = await verbs();
          const saved = await saveSettings(context, { lights });
          if (saved.kind !== 'done') return saved;
          const again =
            seen?.kind === 'previewed'
              ? { ...seenLights('previewed', previewWith(seen.preview, lights)), holds: seen.holds }
              : seen;
          return { kind: 'done', value: { settings: saved.value, again } };
        },
        ({ settings, again }) => ({ outcome: null, news: { settings, lights: again } }),
      ),
  };
}

function painted(preview: LightPreview): Ending {
  const lights = seenLights('painted', preview);
  const hues = HUES.flatMap((hue) => {
    const rows = rowsOf(lights, hue);
    return rows === 0 ? [] : [{ hue, rows }];
  });
  return {
    outcome: { kind: 'lit', isUsual: preview.lights.scheme === 'red-yellow', hues },
    news: { found: foundLedger(preview), lights },
  };
}

function asideOf(lights: SeenLights): Aside {
  return {
    kind: 'previewed',
    painted: HUES.reduce((sum, hue) => sum + rowsOf(lights, hue), 0),
    unjudged: lights.tallies.reduce((sum, { withoutDay }) => sum + withoutDay.length, 0),
  };
}

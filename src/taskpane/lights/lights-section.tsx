import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { LightSettings } from '../../core/lights/scheme.ts';
import type { LedgerSettings } from '../../core/settings/ledger-settings.ts';
import type { CellRef } from '../../core/sheet-grid.ts';
import { Disclosure } from '../checking/disclosure.tsx';
import { useSay } from '../say-context.ts';
import type { SeenLights } from '../state/seen-lights.ts';
import { useKeptAtOnce } from '../state/use-kept-at-once.ts';
import { LightLegend } from './light-legend.tsx';
import { LightSettingsFields } from './light-settings-fields.tsx';
import { LightsSeen } from './lights-seen.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: 'pretty',
  },
  preview: { alignSelf: 'flex-start', minWidth: 0 },
});

export interface LightsSectionProps {
  /** As the workbook has them; `null` where its settings cannot be read: then nothing can be chosen. */
  readonly kept: LedgerSettings | null;
  readonly seen: SeenLights | null;
  readonly busy: boolean;
  readonly onLights: (lights: LightSettings) => void;
  readonly onPreview: () => void;
  readonly onPaint: (seen: SeenLights) => void;
  readonly onDayColumn: (seen: SeenLights) => void;
  readonly onGoTo: (cell: CellRef) => void;
  /** Puts what is seen away. */
  readonly onClose: () => void;
}

/** How to light up, what it would come to, and what the colours on the sheet mean. */
export function LightsSection({ kept, seen, busy, onLights, ...verbs }: LightsSectionProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  if (kept === null && seen === null) return null;
  const { onPreview, onPaint, onDayColumn, onGoTo, onClose } = verbs;
  const lightsSeen =
    seen === null ? null : (
      <LightsSeen
        seen={seen}
        busy={busy}
        onPaint={onPaint}
        onDayColumn={(offered) => {
          onDayColumn(offered);
          // The button goes with the offer.
          root.current?.querySelector('button')?.focus();
        }}
        onGoTo={onGoTo}
        onClose={() => {
          onClose();
          root.current?.querySelector('button')?.focus();
        }}
      />
    );
  return (
    <div ref={root} className={styles.root}>
      {kept === null ? null : (
        <LightChoice kept={kept} busy={busy} seen={seen} onLights={onLights} onPreview={onPreview} />
      )}
      {lightsSeen}
    </div>
  );
}

interface LightChoiceProps extends Pick<LightsSectionProps, 'seen' | 'busy' | 'onLights' | 'onPreview'> {
  readonly kept: LedgerSettings;
}

function LightChoice({ kept, seen, busy, onLights, onPreview }: LightChoiceProps) {
  const say = useSay();
  const styles = useStyles();
  const { shown, change } = useKeptAtOnce(kept.lights, busy, onLights);
  const { scheme } = shown;
  const soon = { days: kept.dueSoonDays, in: kept.checks.thresholds.dueSoonIn };
  // By the choice of each colour itself, or by the legend below.
  const isExplained = typeof scheme !== 'string' || seen?.preview.lights.scheme === scheme;
  const name = say(`lights.scheme.${typeof scheme === 'string' ? scheme : 'own'}`);
  return (
    <Disclosure title={say('lights.title')} more={name}>
      {() => (
        <>
          <LightSettingsFields settings={shown} onSettings={change} />
          {isExplained ? null : <LightLegend label={name} settings={shown} soon={soon} />}
          <p className={styles.hint}>{say('lights.hint')}</p>
          <Button
            className={styles.preview}
            disabledFocusable={busy}
            title={say('lights.preview.tip')}
            onClick={onPreview}
          >
            {say('lights.preview')}
          </Button>
        </>
      )}
    </Disclosure>
  );
}

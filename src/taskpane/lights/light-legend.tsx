import { makeStyles, tokens } from '@fluentui/react-components';
import type { Soon } from '../../core/calendar/soon-until.ts';
import type { RowState } from '../../core/lights/light-plan.ts';
import type { Hue, LightSettings } from '../../core/lights/scheme.ts';
import { useSay } from '../say-context.ts';
import { legendOf } from './legend-of.ts';
import { Swatch } from './swatch.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  name: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  meaning: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
  },
  rows: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

export interface LightLegendProps {
  readonly label: string;
  readonly settings: LightSettings;
  readonly soon: Soon;
  /** Rows painted, by colour; absent: nobody has counted. */
  readonly rows?: (hue: Hue) => number;
}

/** What each colour means, in words. */
export function LightLegend({ label, settings, soon, rows }: LightLegendProps) {
  const say = useSay();
  const styles = useStyles();
  const meaning = (state: RowState) => {
    const name = say(`lights.state.${state}`);
    if (state !== 'dueSoon') return name;
    return say('lights.meaning.soon', {
      state: name,
      within: say(`lights.soon.${soon.in}`, { count: soon.days }),
    });
  };
  return (
    <ul aria-label={label} className={styles.list}>
      {legendOf(settings).map(({ hue, states }) => (
        <li key={hue} className={styles.entry}>
          <Swatch hue={hue} />
          <span className={styles.name}>{say(`lights.hue.${hue}`)}</span>{' '}
          <span className={styles.meaning}>{states.map(meaning).join(say('lights.mark'))}</span>{' '}
          {rows === undefined ? null : (
            <span className={styles.rows}>{say('lights.rows', { count: rows(hue) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

import { Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import {
  HUES,
  huesOf,
  ROW_STATES,
  SCHEME_IDS,
  type LightSettings,
  type SchemeHues,
} from '../../core/lights/scheme.ts';
import { useSay } from '../say-context.ts';
import { Swatch } from './swatch.tsx';

const useStyles = makeStyles({
  states: { margin: 0, padding: 0, listStyleType: 'none' },
  state: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) minmax(0, 45%)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    fontSize: tokens.fontSizeBase200,
  },
  hue: { '& select': { minWidth: 0 } },
});

const OWN = 'own' as const;

export interface LightSettingsFieldsProps {
  readonly settings: LightSettings;
  readonly onSettings: (settings: LightSettings) => void;
}

/** Which colours, how far they reach, and what counts as due soon where there are milestones. */
export function LightSettingsFields({ settings, onSettings }: LightSettingsFieldsProps) {
  const say = useSay();
  const { scheme, reach, byMilestone } = settings;
  return (
    <>
      <Field label={say('lights.scheme')}>
        <Select
          value={typeof scheme === 'string' ? scheme : OWN}
          onChange={(_, { value }) => {
            // One's own begins as what was chosen before.
            const chosen = SCHEME_IDS.find((known) => known === value) ?? huesOf(settings);
            onSettings({ ...settings, scheme: chosen });
          }}
        >
          {[...SCHEME_IDS, OWN].map((choice) => (
            <option key={choice} value={choice}>
              {say(`lights.scheme.${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
      {typeof scheme === 'string' ? null : (
        <OwnScheme
          hues={scheme}
          onHues={(hues) => {
            onSettings({ ...settings, scheme: hues });
          }}
        />
      )}
      <Field label={say('lights.reach')}>
        <Select
          value={reach}
          onChange={(_, { value }) => {
            onSettings({ ...settings, reach: value === 'due' ? 'due' : 'row' });
          }}
        >
          <option value="row">{say('lights.reach.row')}</option>
          <option value="due">{say('lights.reach.due')}</option>
        </Select>
      </Field>
      <Field hint={say('lights.milestone.hint')}>
        <Switch
          label={say('lights.milestone')}
          checked={byMilestone}
          onChange={(_, { checked }) => {
            onSettings({ ...settings, byMilestone: checked });
          }}
        />
      </Field>
      {(['light', 'day'] as const).map((column) => {
        const name = column === 'light' ? 'column' : 'dayColumn';
        return (
          <Field key={column} hint={say(`lights.columns.${column}.hint`)}>
            <Switch
              label={say(`lights.columns.${column}`)}
              checked={settings[name]}
              onChange={(_, { checked }) => {
                onSettings({ ...settings, [name]: checked });
              }}
            />
          </Field>
        );
      })}
    </>
  );
}

/** A colour, or none, for each state. */
function OwnScheme({
  hues,
  onHues,
}: {
  readonly hues: SchemeHues;
  readonly onHues: (hues: SchemeHues) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  return (
    <ul aria-label={say('lights.scheme.own')} className={styles.states}>
      {ROW_STATES.map((state) => {
        const name = say(`lights.state.${state}`);
        const hue = hues[state];
        return (
          <li key={state} className={styles.state}>
            <Swatch hue={hue} />
            <span>{name}</span>
            <Select
              size="small"
              className={styles.hue}
              aria-label={say('lights.hue.of', { state: name })}
              value={hue ?? 'none'}
              onChange={(_, { value }) => {
                onHues({ ...hues, [state]: HUES.find((known) => known === value) ?? null });
              }}
            >
              {[...HUES, 'none' as const].map((choice) => (
                <option key={choice} value={choice}>
                  {say(`lights.hue.${choice}`)}
                </option>
              ))}
            </Select>
          </li>
        );
      })}
    </ul>
  );
}

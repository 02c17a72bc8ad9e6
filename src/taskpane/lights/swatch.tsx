import { makeStyles, tokens } from '@fluentui/react-components';
import { PAINTS, type Hue } from '../../core/lights/scheme.ts';

const useStyles = makeStyles({
  swatch: {
    flexShrink: 0,
    boxSizing: 'border-box',
    display: 'inline-block',
    width: '16px',
    height: '16px',
    // The fills are pale on a light pane and glaring on a dark one: the border shows where they end on both.
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
});

/** A colour as it is painted on the sheet; `null`: none. Its name stands beside it. */
export function Swatch({ hue }: { readonly hue: Hue | null }) {
  const styles = useStyles();
  return (
    <span
      aria-hidden
      className={styles.swatch}
      style={{ backgroundColor: hue === null ? 'transparent' : PAINTS[hue].fill }}
    />
  );
}

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from './say-context.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

/** The promise, and which build to name when asking for help. */
export function PaneFooter({ build }: { readonly build: string }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <footer className={styles.root}>
      <Caption1>{say('pane.privacy')}</Caption1>
      <Caption1>{say('pane.build', { build })}</Caption1>
    </footer>
  );
}

import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useSay } from './say-context.ts';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, paddingLeft: '20px' },
  promise: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** What a newcomer has to know, once. */
export function FirstRunHint({ onDismiss }: { readonly onDismiss: () => void }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={say('pane.hint.title')}>
      <Subtitle2 as="h2" block className={styles.title}>
        {say('pane.hint.title')}
      </Subtitle2>
      <ul className={styles.list}>
        <li>{say('pane.hint.check')}</li>
        <li>{say('pane.hint.light')}</li>
        <li>{say('pane.hint.summary')}</li>
      </ul>
      <p className={styles.promise}>{say('pane.hint.promise')}</p>
      <Button size="small" onClick={onDismiss}>
        {say('pane.hint.dismiss')}
      </Button>
    </section>
  );
}

import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useSay } from './say-context.ts';
import type { Running } from './state/pane-state.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  words: { color: tokens.colorNeutralForeground2 },
  cancel: { gridRow: '1 / span 2', gridColumn: '2' },
  waiting: { gridColumn: '1 / -1', marginTop: tokens.spacingVerticalXS },
});

/** What is being done, how far it is, and the way out. */
export function ProgressLine({
  running,
  waiting,
  onCancel,
}: {
  readonly running: Running;
  /** Excel has not answered for a while. */
  readonly waiting: boolean;
  readonly onCancel: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { progress, cancelling } = running;
  const job = say(`pane.running.${running.job}`);
  const done = progress?.done ?? 0;
  const words =
    progress === null
      ? job
      : say('pane.progress', {
          job,
          step: say(`pane.step.${progress.step}`),
          percent: Math.round(done * 100),
        });
  return (
    <div className={styles.root}>
      <Caption1 className={styles.words}>{cancelling ? say('pane.cancelling') : words}</Caption1>
      <ProgressBar value={done} thickness="large" aria-label={job} />
      <Button className={styles.cancel} size="small" disabledFocusable={cancelling} onClick={onCancel}>
        {say('pane.cancel')}
      </Button>
      {waiting ? <Caption1 className={styles.waiting}>{say('pane.waiting')}</Caption1> : null}
    </div>
  );
}

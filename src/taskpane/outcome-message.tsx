import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useSay } from './say-context.ts';
import type { OutcomeWords } from './state/outcome-words.ts';

const useStyles = makeStyles({
  // Chinese sentences have no spaces to break at, and may leave a full stop alone; sheet names may be long.
  bar: { overflowWrap: 'anywhere', textWrap: 'pretty' },
  title: { display: 'block', fontWeight: 'inherit' },
  trouble: { display: 'block' },
});

export interface OutcomeMessageProps {
  readonly words: OutcomeWords;
  /** A button beside the message, e.g. "try again". */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** How a job ended, in the words of the catalogue. The live region speaks it; this shows it. */
export function OutcomeMessage({ words, action, onClose }: OutcomeMessageProps) {
  const say = useSay();
  const styles = useStyles();
  const { intent, what, more } = words;
  const close: ReactNode =
    onClose === undefined ? null : (
      <Button
        appearance="transparent"
        size="small"
        aria-label={say('pane.close')}
        icon={<DismissRegular />}
        onClick={onClose}
      />
    );
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={more === '' ? styles.title : styles.trouble}>{what}</MessageBarTitle>
        {more}
      </MessageBarBody>
      <MessageBarActions containerAction={close}>
        {action === undefined ? null : (
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

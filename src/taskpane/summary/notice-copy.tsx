import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { NoticeText } from '../../core/summary/notice-text.ts';
import { useSay } from '../say-context.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  copy: { alignSelf: 'flex-start', minWidth: 0 },
});

export interface NoticeCopyProps {
  readonly notice: NoticeText;
  readonly onCopied: (refused: boolean) => void;
}

/** Copies the week in words, plain and rich; where the host refuses its clipboard, the text stands there to be copied. */
export function NoticeCopy({ notice, onCopied }: NoticeCopyProps) {
  const say = useSay();
  const styles = useStyles();
  const [refused, setRefused] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const box = () => root.current?.querySelector('textarea');
  useEffect(() => {
    if (!refused) return;
    const text = root.current?.querySelector('textarea');
    text?.focus();
    text?.select();
  }, [refused]);
  const copy = async () => {
    const copied = await written(notice);
    setRefused(!copied);
    onCopied(!copied);
    if (!copied) box()?.select();
  };
  return (
    <div ref={root} className={styles.root}>
      <Button
        className={styles.copy}
        onClick={() => {
          void copy();
        }}
      >
        {say('summarising.copy')}
      </Button>
      {refused ? (
        <Field label={say('summarising.notice')} hint={say('summarising.copy-refused')}>
          <Textarea readOnly rows={8} resize="vertical" value={notice.plain} />
        </Field>
      ) : null}
    </div>
  );
}

/** Resolves to whether the clipboard has it. Excel on the web often gives its frames no clipboard. */
async function written({ plain, html }: NoticeText): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

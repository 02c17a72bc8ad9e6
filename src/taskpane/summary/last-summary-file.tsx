import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useRef } from 'react';
import type { Say } from '../../messages/say.ts';
import { sayTrouble } from '../../messages/say-trouble.ts';
import { useSay } from '../say-context.ts';
import { joined } from '../state/outcome-words.ts';
import type { FileFault, PickedFile } from './picked-summary.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { margin: 0 },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: 'pretty',
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  unusable: { color: tokens.colorStatusDangerForeground1 },
  choose: { alignSelf: 'flex-start', minWidth: 0 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1, textWrap: 'pretty' },
});

export interface LastSummaryFileProps {
  readonly picked: PickedFile | null;
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
  readonly onPutAway: () => void;
}

/** Picks the workbook that the last summary is in, where it is not the ledger's own. The file stays on this machine. */
export function LastSummaryFile({ picked, busy, onPick, onPutAway }: LastSummaryFileProps) {
  const say = useSay();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [labelId, hintId, chooseId, faultId] = [useId(), useId(), useId(), useId()];
  const state = picked?.state ?? null;
  const fault = typeof state === 'object' ? state : null;
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={hintId} className={styles.root}>
      <p id={labelId} className={styles.label}>
        {say('summarising.last')}
      </p>
      <p id={hintId} className={styles.text}>
        {say('summarising.last.hint')}
      </p>
      {picked === null ? null : (
        <div className={styles.line}>
          <span className={fault === null ? styles.name : `${styles.name} ${styles.unusable}`}>
            {picked.file}
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={say('summarising.last.put-away', { file: picked.file })}
            disabledFocusable={busy}
            onClick={() => {
              onPutAway();
              document.getElementById(chooseId)?.focus();
            }}
          />
        </div>
      )}
      <p role="status" className={styles.text} hidden={picked === null || fault !== null}>
        {state === 'opening' ? say('summarising.last.opening') : null}
        {state === 'ready' ? say('summarising.last.ready') : null}
      </p>
      {fault === null ? null : (
        // What was found out by making a summary is told by its message already.
        <p id={faultId} role={fault.found === 'opening' ? 'alert' : undefined} className={styles.fault}>
          {sayFault(say, fault)}
        </p>
      )}
      <Button
        id={chooseId}
        size="small"
        className={styles.choose}
        disabledFocusable={busy}
        aria-describedby={fault === null ? hintId : faultId}
        onClick={() => {
          input.current?.click();
        }}
      >
        {say(picked === null ? 'summarising.last.choose' : 'summarising.last.change')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        hidden
        disabled={busy}
        aria-label={say('summarising.last')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onPick(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}

function sayFault(say: Say, fault: FileFault): string {
  if ('detail' in fault) return say('summarising.last.failed', { detail: fault.detail });
  const { what, why, next } = sayTrouble(say, fault.trouble);
  return fault.found === 'making' ? what : joined(what, joined(why, next));
}

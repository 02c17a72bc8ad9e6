import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UndoRecord } from '../core/fixes/undo-record.ts';
import { useSay } from './say-context.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface UndoLineProps {
  readonly record: UndoRecord;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** The way back from the last fix, for as long as there is one. */
export function UndoLine({ record, busy, onUndo }: UndoLineProps) {
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span>{say('findings.undo.kept', { count: record.cells.length })}</span>
      <Button size="small" disabledFocusable={busy} onClick={onUndo}>
        {say('findings.undo')}
      </Button>
    </div>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { PlannedFix } from '../../core/fixes/plan-fixes.ts';
import { cellAddress } from '../../core/sheet-grid.ts';
import { useSay } from '../say-context.ts';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: 'calc(100vw - 16px)' },
  lines: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  text: { margin: 0, textWrap: 'pretty' },
});

/** So many are shown; the cells themselves show the rest. */
const SHOWN = 5;

export interface FixAllDialogProps {
  /** What the check is called. */
  readonly name: string;
  readonly open: boolean;
  readonly fixes: readonly PlannedFix[];
  readonly onFix: () => void;
  readonly onClose: () => void;
}

/** Asks before cells are written: how many, and what the first of them will hold. */
export function FixAllDialog({ name, open, fixes, onFix, onClose }: FixAllDialogProps) {
  const say = useSay();
  const styles = useStyles();
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, change) => {
        if (!change.open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say('findings.fix.ask', { count: fixes.length, name })}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{say('findings.fix.ask.text')}</p>
            <ul className={styles.lines}>
              {fixes.slice(0, SHOWN).map(({ cell, from, to }) => (
                <li key={cellAddress(cell)}>
                  {say('findings.fix.line', { cell: cellAddress(cell), from, to })}
                </li>
              ))}
            </ul>
            {fixes.length > SHOWN ? (
              <p className={styles.text}>{say('findings.fix.ask.more', { count: fixes.length })}</p>
            ) : null}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={fixes.length === 0} onClick={onFix}>
              {say('findings.fix.go', { count: fixes.length })}
            </Button>
            <Button onClick={onClose}>{say('pane.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import type { FixableLedger, PlannedFix } from '../../core/fixes/plan-fixes.ts';
import type { Leave } from '../../jobs/waive-findings.ts';
import { useSay } from '../say-context.ts';
import { fixesOfKind, fixOf } from './fixes-of-kind.ts';
import { WaiveForm } from './waive-form.tsx';

const FixAllDialog = lazy(async () => ({ default: (await import('./fix-all-dialog.tsx')).FixAllDialog }));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
  // A space too many is what a fix may be about.
  preview: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    maxHeight: '6em',
    overflowY: 'auto',
  },
});

export interface FindingActionsProps {
  /** The chosen one. */
  readonly finding: Finding;
  /** All that the list shows: those of the same check are fixed together. */
  readonly shown: readonly Finding[];
  /** All that was found. */
  readonly findings: readonly Finding[];
  readonly ledgers: readonly FixableLedger[];
  readonly busy: boolean;
  /** Nothing can be kept in the workbook: its settings cannot be read. */
  readonly cannotKeep: boolean;
  readonly onFix: (fixes: readonly PlannedFix[]) => void;
  readonly onWaive: (leave: Leave) => void;
  /** Something was decided: the buttons may go, and the keyboard goes back to the list. */
  readonly onDone: () => void;
}

/** What can be done about the chosen finding. Beside the list, as an option of a list box has no buttons of its own. */
export function FindingActions(props: FindingActionsProps) {
  const { finding, shown, findings, ledgers, busy, cannotKeep, onFix, onWaive, onDone } = props;
  const say = useSay();
  const styles = useStyles();
  const [waiving, setWaiving] = useState(false);
  const [asking, setAsking] = useState<readonly PlannedFix[] | null>(null);
  // The dialog closes before it goes: it has to give the rest of the page back to screen readers.
  const [open, setOpen] = useState(false);
  const fix = useMemo(() => fixOf(finding, findings, ledgers), [finding, findings, ledgers]);
  const ofKind = useMemo(
    () => shown.reduce((sum, one) => sum + Number(one.check === finding.check && one.fix !== undefined), 0),
    [finding, shown],
  );

  return (
    <div role="group" aria-label={say('findings.actions')} className={styles.root}>
      {fix === null ? null : (
        <p className={styles.preview}>
          {typeof fix === 'string'
            ? say(`findings.fix.${fix}`)
            : say('findings.fix.preview', { from: fix.from, to: fix.to })}
        </p>
      )}
      <div className={styles.buttons}>
        {fix === null || typeof fix === 'string' ? null : (
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => {
              onDone();
              onFix([fix]);
            }}
          >
            {say('findings.fix.one')}
          </Button>
        )}
        {ofKind < 2 ? null : (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => {
              setAsking(fixesOfKind(finding.check, shown, findings, ledgers));
              setOpen(true);
            }}
          >
            {say('findings.fix.all', { count: ofKind })}
          </Button>
        )}
        <Button
          size="small"
          className={styles.button}
          aria-expanded={waiving}
          disabledFocusable={busy || cannotKeep}
          onClick={() => {
            setWaiving(!waiving);
          }}
        >
          {say('findings.waive')}
        </Button>
      </div>
      {waiving ? (
        <WaiveForm
          finding={finding}
          busy={busy}
          onWaive={(leave) => {
            onDone();
            onWaive(leave);
          }}
          onClose={() => {
            setWaiving(false);
            onDone();
          }}
        />
      ) : null}
      {asking === null ? null : (
        <Suspense fallback={null}>
          <FixAllDialog
            name={say(`checks.${finding.check}.name`)}
            fixes={asking}
            open={open}
            onFix={() => {
              setOpen(false);
              onFix(asking);
            }}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

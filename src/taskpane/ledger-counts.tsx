import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockFilled } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { FindingKind } from '../core/checks/finding-kind.ts';
import { useSay } from './say-context.ts';
import type { Checked } from './state/pane-state.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: tokens.spacingHorizontalS },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: 0,
    minHeight: '56px',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': {
      borderTopColor: 'ButtonText',
      borderRightColor: 'ButtonText',
      borderBottomColor: 'ButtonText',
      borderLeftColor: 'ButtonText',
    },
  },
  pressed: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  number: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  'due-soon': { color: tokens.colorStatusWarningForeground3 },
  problems: { color: tokens.colorBrandForeground1 },
  closed: { color: tokens.colorStatusSuccessForeground1 },
});

/** The counts that have findings to narrow the list to, one tile each. */
const COUNTED = ['overdue', 'due-soon', 'problems'] as const satisfies readonly FindingKind[];

const ICONS = {
  overdue: ErrorCircleFilled,
  'due-soon': ClockFilled,
  problems: WarningFilled,
  closed: CheckmarkCircleFilled,
};

export interface LedgerCountsProps {
  readonly checked: Checked | null;
  /** The kind the list is narrowed to. */
  readonly only: FindingKind | null;
  readonly onOnly: (kind: FindingKind | null) => void;
}

/** The ledger at a glance. The counts that have findings behind them narrow the list to those. */
export function LedgerCounts({ checked, only, onOnly }: LedgerCountsProps) {
  const say = useSay();
  const styles = useStyles();
  const numbers = {
    overdue: checked?.overdue,
    'due-soon': checked?.dueSoon,
    problems: checked?.problems,
    closed: checked?.closed,
  };
  return (
    <div role="group" aria-label={say('pane.counts.label')} className={styles.root}>
      {COUNTED.map((kind) => {
        const pressed = only === kind;
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={pressed}
            title={say('pane.count.tip', { name: say(`pane.count.${kind}`) })}
            disabled={checked === null}
            className={mergeClasses(styles.tile, styles.button, pressed && styles.pressed)}
            onClick={() => {
              onOnly(pressed ? null : kind);
            }}
          >
            {tile(kind)}
          </button>
        );
      })}
      <div className={styles.tile}>{tile('closed')}</div>
    </div>
  );

  function tile(kind: (typeof COUNTED)[number] | 'closed') {
    const Icon = ICONS[kind];
    const number = numbers[kind];
    return (
      <>
        <span className={mergeClasses(styles.number, number !== undefined && number > 0 && styles[kind])}>
          <Icon className={styles[kind]} fontSize={14} aria-hidden />
          {number ?? '–'}
        </span>{' '}
        <Caption1 className={styles.label}>{say(`pane.count.${kind}`)}</Caption1>
      </>
    );
  }
}

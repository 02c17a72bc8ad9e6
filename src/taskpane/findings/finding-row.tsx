import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarErrorRegular } from '@fluentui/react-icons/svg/calendar-error';
import { CalendarQuestionMarkRegular } from '@fluentui/react-icons/svg/calendar-question-mark';
import { ClockFilled } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { NumberSymbolRegular } from '@fluentui/react-icons/svg/number-symbol';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import type { CSSProperties, Ref } from 'react';
import type { CheckId } from '../../core/checks/check-id.ts';
import type { CheckFamily, Finding } from '../../core/checks/finding.ts';
import { cellAddress } from '../../core/sheet-grid.ts';
import { sayDeadlineReason } from '../../messages/say-deadline.ts';
import { sayFinding } from '../../messages/say-finding.ts';
import { useSay } from '../say-context.ts';

/** The only way browsers know to cut a text after two lines with an ellipsis. */
const TWO_LINES = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
} as const;

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  icon: { marginTop: '2px' },
  message: { fontWeight: tokens.fontWeightSemibold },
  cell: {
    alignSelf: 'start',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  rest: { gridColumn: '2 / -1', minWidth: 0 },
  item: { ...TWO_LINES, textWrap: 'pretty' },
  whole: { display: 'block', textWrap: 'pretty' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  // The colour of its count and of its light in the sheet.
  overdue: { color: tokens.colorStatusDangerForeground1 },
});

const FAMILY_ICONS: Readonly<Record<CheckFamily, typeof ClockFilled>> = {
  owner: PersonQuestionMarkRegular,
  deadline: CalendarErrorRegular,
  status: TaskListSquareLtrRegular,
  progress: CommentRegular,
  identity: NumberSymbolRegular,
  shape: TableRegular,
};

const ICONS: Readonly<Partial<Record<CheckId, typeof ClockFilled>>> = {
  overdue: ErrorCircleFilled,
  'due-soon': ClockFilled,
  'due-missing': CalendarQuestionMarkRegular,
};

export interface FindingRowProps {
  readonly finding: Finding;
  /** Position in the list as drawn, headings included. */
  readonly line: number;
  /** Position among the findings, counted from 0. */
  readonly index: number;
  readonly count: number;
  readonly id: string;
  readonly active: boolean;
  /** The heading it stands under. */
  readonly describedBy: string | undefined;
  readonly style: CSSProperties;
  readonly ref: Ref<HTMLDivElement>;
  readonly onChoose: () => void;
}

/** One finding. The chosen one opens up: the whole item, how its deadline was read, what to do. */
export function FindingRow(props: FindingRowProps) {
  const { finding, line, index, count, id, active, describedBy, style, ref, onChoose } = props;
  const say = useSay();
  const styles = useStyles();
  const { check, severity, item, params } = finding;
  const { message, suggestion } = sayFinding(say, finding);
  const Icon = ICONS[check] ?? FAMILY_ICONS[finding.family];
  const deadline = finding.family === 'deadline' ? (item?.deadline ?? null) : null;
  const reason = deadline?.reason.key === 'date-cell' ? null : deadline;
  return (
    // Keys are the list's business: the options themselves never take the focus.
    <div
      ref={ref}
      id={id}
      data-index={line}
      role="option"
      aria-selected={active}
      aria-describedby={describedBy}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={mergeClasses(styles.row, active && styles.active)}
      style={style}
      onClick={onChoose}
    >
      <Icon
        className={mergeClasses(styles.icon, styles[check === 'overdue' ? check : severity])}
        fontSize={16}
        role="img"
        aria-label={say(`pane.list.severity.${severity}`)}
      />
      <span className={styles.message}>{message}</span>
      <span className={styles.cell}>{cellAddress(finding.cell)}</span>
      <div className={styles.rest}>
        {item === null ? null : <div className={active ? styles.whole : styles.item}>{item.item}</div>}
        <div className={styles.small}>
          {[
            item === null ? '' : item.leadUnit || say('pane.list.no-unit'),
            params.text === undefined || params.text === ''
              ? ''
              : say('pane.list.quoted', { text: params.text }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </div>
        {active ? (
          <div className={styles.small}>
            {reason === null ? null : (
              <div>{say('pane.list.reason', { text: sayDeadlineReason(say, reason) })}</div>
            )}
            <div>{say('pane.list.suggestion', { text: suggestion })}</div>
          </div>
        ) : null}
      </div>
    </div>
  );
}

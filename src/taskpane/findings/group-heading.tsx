import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties, Ref } from 'react';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../say-context.ts';
import type { FindingGroup, GroupHead } from './group-findings.ts';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

export interface GroupHeadingProps {
  readonly group: FindingGroup;
  /** Position in the list as drawn, headings included. */
  readonly index: number;
  readonly id: string;
  readonly style: CSSProperties;
  readonly ref: Ref<HTMLDivElement>;
}

/** What the findings under it have in common. Screen readers hear it as the description of the chosen finding. */
export function GroupHeading({ group, index, id, style, ref }: GroupHeadingProps) {
  const say = useSay();
  const styles = useStyles();
  return (
    <div ref={ref} data-index={index} role="presentation" className={styles.root} style={style}>
      <span id={id} className={styles.name}>
        {sayGroup(say, group.head)}
      </span>
      <span className={styles.count}>{say('findings.count', { count: group.findings.length })}</span>
    </div>
  );
}

export function sayGroup(say: Say, head: GroupHead): string {
  switch (head.kind) {
    case 'check':
      return say(`checks.${head.check}.name`);
    case 'row': {
      const { item, cell } = head;
      if (item === null) return say('findings.group.sheet', { sheet: cell.sheet });
      const row = item.row + 1;
      return item.number === ''
        ? say('findings.group.row', { row, item: item.item })
        : say('findings.group.item', { row, number: item.number, item: item.item });
    }
    case 'unit':
      return head.unit === '' ? say('pane.list.no-unit') : head.unit;
  }
}

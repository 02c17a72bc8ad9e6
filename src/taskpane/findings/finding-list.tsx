import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useId, useMemo, type KeyboardEvent, type RefObject } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import { useSay } from '../say-context.ts';
import { FindingRow } from './finding-row.tsx';
import type { FindingGroup } from './group-findings.ts';
import { GroupHeading } from './group-heading.tsx';
import { listLines } from './list-lines.ts';
import { entryAfterKey } from './list-keys.ts';

const useStyles = makeStyles({
  // Takes the height that is left, whatever is in it; a small pane scrolls as a whole.
  frame: { position: 'relative', flexGrow: 1, minHeight: '232px' },
  list: {
    position: 'absolute',
    inset: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  inner: { position: 'relative', width: '100%' },
});

/** Before they are measured: a row of message, two lines of item, and unit; a heading. */
const ROW_HEIGHT = 94;
const HEADING_HEIGHT = 25;

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** Position of the chosen finding among all that are shown, -1 for none. */
  readonly active: number;
  readonly label: string;
  /** The list box itself, which takes the keyboard. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onActive: (index: number) => void;
  readonly onGoTo: (finding: Finding) => void;
}

/**
 * The findings as a list box: one stop for Tab, arrow keys move from finding to finding, Enter goes to the cell. Only
 * the rows in sight are in the page; `aria-setsize` and `aria-posinset` tell screen readers about the rest.
 */
export function FindingList({ groups, active, label, ref: box, onActive, onGoTo }: FindingListProps) {
  const say = useSay();
  const styles = useStyles();
  const ids = useId();
  const { lines, lineOf, headingOf, keys } = useMemo(() => listLines(groups), [groups]);
  const count = lineOf.length;
  const activeLine = lineOf[active] ?? -1;
  const activeHeading = headingOf[active] ?? -1;

  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (line) => (lines[line]?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT),
    getItemKey: (line) => keys[line] ?? line,
    overscan: 4,
    rangeExtractor: useCallback(
      (range: Range) => {
        const drawn = new Set(defaultRangeExtractor(range));
        // `aria-activedescendant` and its description have to point at something that is there.
        for (const line of [activeHeading, activeLine]) if (line >= 0) drawn.add(line);
        return [...drawn].sort((a, b) => a - b);
      },
      [activeLine, activeHeading],
    ),
  });

  const moveTo = (index: number) => {
    const line = lineOf[index];
    if (line === undefined) return;
    onActive(index);
    // The heading comes into sight with the first of its group.
    virtualizer.scrollToIndex(headingOf[index] === line - 1 ? line - 1 : line, { align: 'auto' });
    virtualizer.scrollToIndex(line, { align: 'auto' });
  };
  const goTo = (index: number) => {
    const line = lines[lineOf[index] ?? -1];
    if (line?.kind !== 'finding') return;
    moveTo(index);
    onGoTo(line.finding);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      goTo(active < 0 ? 0 : active);
      return;
    }
    const page = Math.max(1, virtualizer.getVirtualItems().length - 6);
    const next = entryAfterKey(event.key, active, count, page);
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  };
  const headingId = (line: number) => `${ids}g${String(line)}`;

  return (
    <div className={styles.frame}>
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-description={say('pane.list.keys')}
        {...(active < 0 ? {} : { 'aria-activedescendant': `${ids}${active}` })}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className={styles.inner} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index: line, key, start }) => {
            const drawn = lines[line];
            const style = { transform: `translateY(${start}px)` };
            switch (drawn?.kind) {
              case undefined:
                return null;
              case 'heading':
                return (
                  <GroupHeading
                    key={key}
                    ref={virtualizer.measureElement}
                    group={drawn.group}
                    index={line}
                    id={headingId(line)}
                    style={style}
                  />
                );
              case 'finding': {
                const { finding, index } = drawn;
                return (
                  <FindingRow
                    key={key}
                    ref={virtualizer.measureElement}
                    finding={finding}
                    line={line}
                    index={index}
                    count={count}
                    id={`${ids}${index}`}
                    active={index === active}
                    describedBy={index === active ? headingId(activeHeading) : undefined}
                    style={style}
                    onChoose={() => {
                      goTo(index);
                    }}
                  />
                );
              }
            }
          })}
        </div>
      </div>
    </div>
  );
}

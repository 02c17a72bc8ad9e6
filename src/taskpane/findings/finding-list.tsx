import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import { cellAddress } from '../../core/sheet-grid.ts';
import { useSay } from '../say-context.ts';
import { FindingRow } from './finding-row.tsx';
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

/** Before it is measured: a row of message, two lines of item, and unit. */
const ROW_HEIGHT = 94;

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly label: string;
  readonly onGoTo: (finding: Finding) => void;
}

/**
 * The findings as a list box: one stop for Tab, arrow keys move within, Enter goes to the cell. Only the
 * rows in sight are in the page; `aria-setsize` and `aria-posinset` tell screen readers about the rest.
 */
export function FindingList({ findings, label, onGoTo }: FindingListProps) {
  const say = useSay();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const ids = useId();
  const keys = useMemo(() => findings.map(keyOf), [findings]);
  const places = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys]);
  const [place, setPlace] = useState<{ readonly key: string; readonly index: number } | null>(null);
  // After another check the same finding stays chosen; where it is gone, whatever took its place.
  const active = place === null ? -1 : (places.get(place.key) ?? Math.min(place.index, findings.length - 1));

  const virtualizer = useVirtualizer({
    count: findings.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 4,
    rangeExtractor: useCallback(
      (range: Range) => {
        const rows = defaultRangeExtractor(range);
        // `aria-activedescendant` has to point at something that is there.
        return active < 0 || rows.includes(active) ? rows : [...rows, active].sort((a, b) => a - b);
      },
      [active],
    ),
  });

  const moveTo = (index: number) => {
    const key = keys[index];
    if (key === undefined) return;
    setPlace({ key, index });
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const goTo = (index: number) => {
    const finding = findings[index];
    if (finding === undefined) return;
    moveTo(index);
    onGoTo(finding);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      goTo(active < 0 ? 0 : active);
      return;
    }
    const page = Math.max(1, virtualizer.getVirtualItems().length - 6);
    const next = entryAfterKey(event.key, active, findings.length, page);
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  };

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
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const finding = findings[index];
            return finding === undefined ? null : (
              <FindingRow
                key={key}
                ref={virtualizer.measureElement}
                finding={finding}
                index={index}
                count={findings.length}
                id={`${ids}${index}`}
                active={index === active}
                style={{ transform: `translateY(${start}px)` }}
                onChoose={() => {
                  goTo(index);
                }}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function keyOf({ check, cell }: Finding): string {
  return `${check} ${cell.sheet}!${cellAddress(cell)}`;
}

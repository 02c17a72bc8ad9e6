import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { columnLetters } from '../../../src/core/sheet-grid.ts';
import type { Axis } from './axis.ts';

const useStyles = makeStyles({
  heading: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '12px',
    color: '#444',
    backgroundColor: '#f5f5f5',
    borderRight: '1px solid #d4d4d4',
    borderBottom: '1px solid #d4d4d4',
    userSelect: 'none',
  },
  touched: { backgroundColor: '#d9ede3', color: '#0e5c2f', fontWeight: 600 },
});

export interface HeadingsProps {
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
  /** Pixels of the first index the strip may show. */
  readonly origin: number;
  /** The strip's own thickness in pixels. */
  readonly thickness: number;
  /** The selected indexes, both included. */
  readonly from: number;
  readonly to: number;
}

export const ColumnHeadings = memo(function ColumnHeadings(props: HeadingsProps): ReactElement | null {
  const { axis, first, last, origin, thickness, from, to } = props;
  const styles = useStyles();
  // Without held columns there is no row of headings to speak of.
  if (last < first) return null;
  return (
    <div role="row" aria-rowindex={1}>
      {shown(axis, first, last).map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          className={mergeClasses(styles.heading, column >= from && column <= to && styles.touched)}
          style={{ left: axis.start(column) - origin, top: 0, width: axis.size(column), height: thickness }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
});

/** Row numbers are for the eye: each drawn row says its own index to assistive technology. */
export const RowHeadings = memo(function RowHeadings(props: HeadingsProps): ReactElement {
  const { axis, first, last, origin, thickness, from, to } = props;
  const styles = useStyles();
  return (
    <div aria-hidden="true">
      {shown(axis, first, last).map((row) => (
        <div
          key={row}
          className={mergeClasses(styles.heading, row >= from && row <= to && styles.touched)}
          style={{ top: axis.start(row) - origin, left: 0, height: axis.size(row), width: thickness }}
        >
          {row + 1}
        </div>
      ))}
    </div>
  );
});

function shown(axis: Axis, first: number, last: number): readonly number[] {
  const indexes: number[] = [];
  for (let index = first; index <= last; index += 1) if (axis.size(index) > 0) indexes.push(index);
  return indexes;
}

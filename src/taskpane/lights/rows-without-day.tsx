import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { cellAddress, type CellRef } from '../../core/sheet-grid.ts';
import { useSay } from '../say-context.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  address: { flexShrink: 0, minWidth: '40px', color: tokens.colorBrandForegroundLink },
  words: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** How many are shown at first, and how many more each time. */
const SOME = 20;

export interface RowsWithoutDayProps {
  readonly label: string;
  /** The cells that state no day. */
  readonly cells: readonly CellRef[];
  readonly ledgers: readonly Ledger[];
  readonly onGoTo: (cell: CellRef) => void;
}

/** The items nobody can judge, each a way to its cell. */
export function RowsWithoutDay({ label, cells, ledgers, onGoTo }: RowsWithoutDayProps) {
  const say = useSay();
  const styles = useStyles();
  const [most, setMost] = useState(SOME);
  const shown = useMemo(() => cells.slice(0, most), [cells, most]);
  const texts = useMemo(() => textsOf(shown, ledgers), [shown, ledgers]);
  const left = cells.length - shown.length;
  return (
    <>
      <ul aria-label={label} className={styles.list}>
        {shown.map((cell) => {
          const address = cellAddress(cell);
          const text = texts.get(`${cell.sheet}!${address}`) ?? '';
          const words = text === '' ? say('lights.unjudged.empty') : text;
          return (
            <li key={`${cell.sheet}!${address}`}>
              <Button
                appearance="subtle"
                size="small"
                className={styles.row}
                title={words}
                onClick={() => {
                  onGoTo(cell);
                }}
              >
                <span className={styles.address}>{address}</span>{' '}
                <span className={styles.words}>{words}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {left === 0 ? null : (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setMost(most + SOME);
          }}
        >
          {say('lights.unjudged.more', { count: Math.min(SOME, left) })}
        </Button>
      )}
    </>
  );
}

/** What stands in the cells. Only states were read, so a deadline's wording is what there is to tell rows apart. */
function textsOf(cells: readonly CellRef[], ledgers: readonly Ledger[]): ReadonlyMap<string, string> {
  const wanted = new Map(cells.map((cell) => [`${cell.sheet}!${String(cell.row)}`, cell]));
  const texts = new Map<string, string>();
  for (const { items } of ledgers) {
    for (const { sheet, row, deadline } of items) {
      const cell = wanted.get(`${sheet}!${String(row)}`);
      if (cell !== undefined) texts.set(`${sheet}!${cellAddress(cell)}`, deadline.text);
    }
  }
  return texts;
}

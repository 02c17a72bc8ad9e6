import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { keptMapping } from '../../core/ledger/mapping-choice.ts';
import { droppedMappings, spanOf } from '../../core/ledger/mapping-layout.ts';
import { headerChoices, viewOfRows, viewOfTable, type MappingView } from '../../core/ledger/mapping-view.ts';
import { columnLetters, type ColumnIndex } from '../../core/sheet-grid.ts';
import type { SheetColumns } from '../../jobs/look-at-columns.ts';
import type { ColumnsToKeep } from '../state/keep-choices.ts';
import { useSay } from '../say-context.ts';
import { ColumnChoice } from './column-choice.tsx';
import { choiceProblem, type ColumnRole } from './column-role.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    // A list is as wide as the pane, not as its longest entry.
    '& *': { minWidth: 0 },
    '& select': { width: '100%', textOverflow: 'ellipsis' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  // Within reach however many columns there are.
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface MappingPanelProps {
  readonly id: string;
  readonly found: SheetColumns;
  readonly busy: boolean;
  readonly onSheet: (sheet: string) => void;
  readonly onKeep: (kept: ColumnsToKeep) => void;
  readonly onAutomatic: (sheet: string) => void;
  readonly onClose: () => void;
}

/** What was found of a ledger, column by column, and what the user makes of it. */
export function MappingPanel(props: MappingPanelProps) {
  const { id, found, busy, onSheet, onKeep, onAutomatic, onClose } = props;
  const say = useSay();
  const styles = useStyles();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { tables, shown, sheet, sheets } = found;
  const [tableIndex, setTableIndex] = useState(0);
  const [rows, setRows] = useState<readonly number[] | null>(null);
  const [roles, setRoles] = useState<ReadonlyMap<ColumnIndex, ColumnRole>>(new Map());
  const [tried, setTried] = useState(false);

  // Who opened it with the keyboard goes on here.
  useEffect(() => {
    title.current?.focus();
  }, []);

  const table = tables[tableIndex];
  const view = useMemo((): MappingView | null => {
    if (shown === null) return null;
    if (rows !== null) return viewOfRows(shown, rows);
    if (table !== undefined) {
      const layouts = tables.map(({ layout }) => layout);
      return viewOfTable(shown, table, spanOf(table.layout, layouts));
    }
    const [first] = headerChoices(shown.head);
    return first === undefined ? null : viewOfRows(shown, first);
  }, [shown, rows, table, tables]);

  const onRole = useCallback((column: ColumnIndex, role: ColumnRole) => {
    setRoles((before) => new Map(before).set(column, role));
  }, []);
  const chosen = (view?.columns ?? []).map(({ column, keys }) => ({
    column,
    keys: roles.get(column) ?? keys,
  }));
  const problem = choiceProblem(chosen);
  const unreadable = found.settings.kind === 'unreadable';
  const kept = found.settings.settings.mappings;

  const save = () => {
    setTried(true);
    if (view === null || problem !== null) return;
    const own = table?.mapping?.sheet === sheet ? [table.mapping] : [];
    onKeep({
      mapping: keptMapping(sheet, view.line, chosen),
      replaced: [...own, ...droppedMappings(sheet, tables, kept)],
    });
  };

  return (
    <section id={id} className={styles.root} aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
        {say('pane.columns')}
      </h2>
      <p className={styles.text}>{intro()}</p>
      <Field label={say('mapping.sheet')}>
        <Select
          value={sheet}
          disabled={busy}
          onChange={(_, { value }) => {
            onSheet(value);
          }}
        >
          {(sheets.includes(sheet) ? sheets : [sheet, ...sheets]).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {tables.length > 1 ? tableField() : headerField()}
      {view === null ? null : (
        <ul className={styles.columns} aria-label={say('mapping.columns')}>
          {view.columns.map((column) => (
            <ColumnChoice
              key={column.column}
              view={column}
              role={roles.get(column.column) ?? column.keys}
              disabled={busy || unreadable}
              onRole={onRole}
            />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <div role="alert">
          {tried && problem !== null ? <p className={styles.problem}>{problemWords()}</p> : null}
        </div>
        <Button appearance="primary" disabledFocusable={busy || unreadable || view === null} onClick={save}>
          {say('mapping.save')}
        </Button>
        {tables.some(({ mapping }) => mapping !== null) || droppedMappings(sheet, tables, kept).length > 0 ? (
          <Button
            disabledFocusable={busy || unreadable}
            onClick={() => {
              onAutomatic(sheet);
            }}
          >
            {say('mapping.automatic')}
          </Button>
        ) : null}
        <Button appearance="subtle" onClick={onClose}>
          {say('mapping.cancel')}
        </Button>
      </div>
    </section>
  );

  function intro(): string {
    if (unreadable) return say('mapping.unreadable');
    if (view === null) return say('mapping.empty');
    if (tables.length === 0) return say('mapping.intro.none');
    return say(table?.mapping == null ? 'mapping.intro' : 'mapping.intro.said');
  }

  function tableField() {
    return (
      <Field label={say('mapping.table')}>
        <Select
          value={String(tableIndex)}
          disabled={busy}
          onChange={(_, { value }) => {
            setTableIndex(Number(value));
            setRoles(new Map());
          }}
        >
          {tables.map(({ layout }, index) => (
            <option key={index} value={String(index)}>
              {say('mapping.table.name', {
                number: index + 1,
                from: columnLetters(layout.left),
                to: columnLetters(layout.right),
                row: (layout.headerRows[0] ?? 0) + 1,
              })}
            </option>
          ))}
        </Select>
      </Field>
    );
  }

  function headerField() {
    if (shown === null || view === null) return null;
    const choices = headerChoices(shown.head);
    const known = choices.some((choice) => rowsId(choice) === rowsId(view.line.rows));
    return (
      <Field label={say('mapping.header')}>
        <Select
          value={rowsId(view.line.rows)}
          disabled={busy}
          onChange={(_, { value }) => {
            setRows(value.split('-').map(Number));
            setRoles(new Map());
          }}
        >
          {(known ? choices : [view.line.rows, ...choices]).map((choice) => (
            <option key={rowsId(choice)} value={rowsId(choice)}>
              {rowsWords(choice)}
            </option>
          ))}
        </Select>
      </Field>
    );
  }

  function rowsWords(choice: readonly number[]): string {
    const texts = shown?.head.block.values[(choice[0] ?? 0) - shown.head.block.top] ?? [];
    const text = texts
      .map((value) => String(value).replace(/\s+/g, ' ').trim())
      .filter((cell) => cell !== '')
      .join(' | ');
    const row = (choice[0] ?? 0) + 1;
    const shortened = text.length > LONGEST_ROW ? `${text.slice(0, LONGEST_ROW)}…` : text;
    return choice.length === 1
      ? say('mapping.header.row', { row, text: shortened })
      : say('mapping.header.rows', { row, last: (choice.at(-1) ?? 0) + 1, text: shortened });
  }

  function problemWords(): string {
    switch (problem?.kind) {
      case 'no-item':
      case 'alone':
        return say(`mapping.problem.${problem.kind}`);
      case 'twice':
        return say('mapping.problem.twice', { column: say(`column.${problem.key}`) });
      case undefined:
        return '';
    }
  }
}

/** Characters of a row in the list of header rows. */
const LONGEST_ROW = 60;

const rowsId = (rows: readonly number[]): string => rows.join('-');

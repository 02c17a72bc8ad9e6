import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { WorkbenchWords } from '../words/words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    height: '30px',
    flexShrink: 0,
    backgroundColor: '#f3f3f3',
    borderTop: '1px solid #d4d4d4',
  },
  tabs: {
    display: 'flex',
    minWidth: 0,
    overflowX: 'auto',
    scrollbarWidth: 'none',
    paddingInlineStart: '8px',
  },
  tab: {
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    padding: '0 16px',
    font: 'inherit',
    fontSize: '13px',
    color: '#3b3b3b',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: '#e8e8e8' },
    ':focus-visible': { outline: '2px solid #107c41', outlineOffset: '-2px' },
  },
  active: { backgroundColor: '#fff', color: '#0e5c2f', fontWeight: 600, borderBottomColor: '#107c41' },
  status: {
    marginInlineStart: 'auto',
    display: 'flex',
    alignItems: 'center',
    gap: '18px',
    padding: '0 14px',
    fontSize: '12px',
    color: '#505050',
    whiteSpace: 'nowrap',
  },
});

export interface SheetTabsProps {
  readonly say: WorkbenchWords;
  readonly tabs: readonly { readonly name: string; readonly active: boolean }[];
  readonly hiddenTabs: number;
  /** What the status line says of the selection, part by part. */
  readonly status: readonly string[];
  readonly onShow: (name: string) => void;
}

/** Sheet tabs: arrows go along them, as in any list of tabs. */
export function SheetTabs({ say, tabs, hiddenTabs, status, onShow }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const activeName = tabs.find(({ active }) => active)?.name;
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [activeName]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[tabs.findIndex(({ active }) => active) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onShow(next.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.name)}"]`)?.focus();
  };

  return (
    <div className={styles.bar}>
      <div ref={list} role="tablist" aria-label={say('workbench.sheets')} className={styles.tabs}>
        {tabs.map(({ name, active }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={active}
            tabIndex={active ? 0 : -1}
            data-tab={name}
            className={mergeClasses(styles.tab, active && styles.active)}
            onClick={() => {
              onShow(name);
            }}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
        ))}
      </div>
      <div className={styles.status} role="status">
        {hiddenTabs > 0 && <span>{say('workbench.hiddenSheets', { count: hiddenTabs })}</span>}
        {status.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </div>
    </div>
  );
}

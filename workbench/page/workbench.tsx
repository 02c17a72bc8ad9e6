import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { DragEvent, ReactElement } from 'react';
import type { Words } from '../../src/core/words.ts';
import type { TroubleKey } from '../../src/messages/say-trouble.ts';
import { Switches } from '../officejs/live/switches.ts';
import { NoticeBar } from './bars/notice-bar.tsx';
import { TopBar } from './bars/top-bar.tsx';
import { UnsavedDialog } from './bars/unsaved-dialog.tsx';
import { PaneArea } from './pane/pane-area.tsx';
import { PANE_WIDTHS, Splitter } from './pane/splitter.tsx';
import { daySerial, wishedSample } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import { download } from './session/download.ts';
import { message } from './session/notice.ts';
import { fetchSampleNames } from './session/samples.ts';
import { useOpenWorkbook } from './session/use-open-workbook.ts';
import { useReplacing } from './session/use-replacing.ts';
import { SheetArea } from './sheet-area.tsx';
import type { WorkbenchWords } from './words/words.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%' },
  work: { display: 'flex', flexGrow: 1, minHeight: 0 },
  side: { display: 'flex', flexShrink: 0, minHeight: 0 },
  waiting: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: '#505050',
    fontSize: '15px',
  },
  drop: {
    position: 'fixed',
    inset: '8px',
    zIndex: 100,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: '3px dashed #107c41',
    borderRadius: '8px',
    backgroundColor: 'rgba(255, 255, 255, 0.85)',
    color: '#0e5c2f',
    fontSize: '22px',
    pointerEvents: 'none',
  },
});

export interface WorkbenchProps {
  readonly say: WorkbenchWords;
  readonly sayTroubles: Words<TroubleKey>;
  readonly preferences: Preferences;
  readonly today: string;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

const nothingOpen = { subscribe: () => () => undefined, snapshot: () => null };

/** A workbook on the left, the real task pane on the right. */
export function Workbench(props: WorkbenchProps): ReactElement {
  const { say, sayTroubles, preferences, today, onPreferences } = props;
  const styles = useStyles();
  const [switches] = useState(() => new Switches());
  const day = useRef(daySerial(today));
  const todaySerial = useCallback(() => day.current, []);
  const { session, opening, notice, setNotice, openFile, openSample } = useOpenWorkbook(
    switches,
    todaySerial,
  );
  const state = useSyncExternalStore((session ?? nothingOpen).subscribe, (session ?? nothingOpen).snapshot);
  const replacing = useReplacing(state?.changed ?? false);
  const [samples, setSamples] = useState<readonly string[] | null>(null);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTHS.usual);
  const [dragging, setDragging] = useState(false);
  const page = useRef<HTMLDivElement>(null);

  useEffect(() => {
    switches.latency = preferences.latency;
    switches.cellBeingEdited = preferences.cellEdit;
    switches.circumstances.otherWorkbookActive = preferences.otherWorkbookActive;
    if (preferences.sheetsProtected) switches.circumstances.protectedSheets.add('*');
    else switches.circumstances.protectedSheets.delete('*');
  }, [switches, preferences]);

  useEffect(() => {
    day.current = daySerial(today);
    session?.redraw();
  }, [session, today]);

  useEffect(() => {
    let gone = false;
    void fetchSampleNames().then((names) => {
      if (gone) return;
      setSamples(names);
      const first = wishedSample(window.location.search, names);
      if (first !== null) void openSample(first);
    });
    return () => {
      gone = true;
    };
  }, [openSample]);

  const save = (): void => {
    if (session === null || state === null) return;
    download(session.save(), state.fileName);
    setNotice(message('success', 'workbench.saved', { file: state.fileName }));
  };

  const replaceByFile = (file: File): void => {
    replacing.ask(file.name, () => void openFile(file));
  };

  const leavePane = useCallback((to: 'next' | 'previous' | 'grid') => {
    const find = (selector: string): HTMLElement | null | undefined =>
      page.current?.querySelector<HTMLElement>(selector);
    const target =
      to === 'grid'
        ? find('[data-cell-input]')
        : to === 'next'
          ? find('header button, header input:not([hidden])')
          : find('[data-pane] button');
    target?.focus();
  }, []);

  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(event.type !== 'dragleave' || event.relatedTarget !== null);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) replaceByFile(file);
  };

  const shown = notice ?? state?.notice ?? null;
  return (
    <div
      ref={page}
      className={styles.page}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drop}
    >
      <header>
        <TopBar
          say={say}
          fileName={state?.fileName ?? null}
          changed={state?.changed ?? false}
          canUndo={state?.canUndo ?? false}
          samples={samples ?? []}
          preferences={preferences}
          today={today}
          onPreferences={onPreferences}
          onOpenFile={replaceByFile}
          onOpenSample={(name) => {
            replacing.ask(name, () => void openSample(name));
          }}
          onSave={save}
          onUndo={() => session?.undo()}
        />
        {shown !== null && (
          <NoticeBar
            say={say}
            sayTroubles={sayTroubles}
            notice={shown}
            onClose={() => {
              setNotice(null);
              session?.notify(null);
            }}
          />
        )}
      </header>
      <div className={styles.work}>
        {session === null ? (
          <main className={styles.waiting}>
            {opening !== null
              ? say('workbench.opening', { file: opening })
              : say(samples === null ? 'workbench.starting' : 'workbench.empty')}
          </main>
        ) : (
          <>
            <SheetArea say={say} session={session} />
            <aside className={styles.side} aria-label={say('workbench.pane')}>
              <Splitter label={say('workbench.paneWidth')} width={paneWidth} onWidth={setPaneWidth} />
              <PaneArea
                say={say}
                session={session}
                switches={switches}
                preferences={preferences}
                today={today}
                width={paneWidth}
                onLeave={leavePane}
              />
            </aside>
          </>
        )}
      </div>
      {replacing.waiting !== null && (
        <UnsavedDialog
          say={say}
          file={state?.fileName ?? ''}
          next={replacing.waiting.file}
          onAnswer={(answer) => {
            if (answer === 'save') save();
            replacing.answer(answer !== 'stay');
          }}
        />
      )}
      {dragging && <div className={styles.drop}>{say('workbench.dropHere')}</div>}
    </div>
  );
}

import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { connectPane } from '../../officejs/pane/connect-pane.ts';
import type { ConnectedPane } from '../../officejs/pane/connect-pane.ts';
import type { Switches } from '../../officejs/live/switches.ts';
import type { Preferences } from '../preferences.ts';
import { paneAddress } from '../preferences.ts';
import type { WorkbenchSession } from '../session/workbench-session.ts';
import type { WorkbenchWords } from '../words/words.ts';
import { WatchedHost } from './watched-host.ts';

const useStyles = makeStyles({
  area: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: '#fff',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    height: '28px',
    padding: '0 4px 0 12px',
    fontSize: '13px',
    fontWeight: 600,
    color: '#333',
    borderBottom: '1px solid #d4d4d4',
    backgroundColor: '#fff',
  },
  gate: { position: 'absolute', width: '1px', height: '1px', padding: 0, border: 'none', opacity: 0 },
  frame: {
    flexGrow: 1,
    minHeight: 0,
    '& > iframe': { border: 'none', width: '100%', height: '100%', display: 'block' },
  },
});

export interface PaneAreaProps {
  readonly say: WorkbenchWords;
  readonly session: WorkbenchSession;
  readonly switches: Switches;
  readonly preferences: Preferences;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly width: number;
  /** Tab went out of the pane, or Esc was pressed in it: who gets the keyboard? */
  readonly onLeave: (to: 'next' | 'previous' | 'grid') => void;
}

/** The real task pane in a frame, answered by the stand-in for Excel. */
export function PaneArea(props: PaneAreaProps): ReactElement {
  const { say, session, switches, preferences, today, width, onLeave } = props;
  const styles = useStyles();
  const parent = useRef<HTMLDivElement>(null);
  const connected = useRef<ConnectedPane | null>(null);
  const leave = useRef(onLeave);
  const [reloads, setReloads] = useState(0);
  const address = paneAddress(preferences, today);
  const { language, excelApi } = preferences;
  const title = say('workbench.pane');

  useEffect(() => {
    leave.current = onLeave;
  });

  useEffect(() => {
    if (parent.current === null) return undefined;
    const host = new WatchedHost(session.live, switches, excelApi, () => {
      session.hostWrote();
    });
    const pane = connectPane({
      parent: parent.current,
      url: address,
      title,
      host,
      surroundings: {
        displayLanguage: language === 'en' ? 'en-US' : language,
        contentLanguage: language === 'en' ? 'en-US' : language,
        documentUrl: `${window.location.origin}/${encodeURIComponent(session.live.fileName)}`,
        readOnly: false,
        advertised: excelApi,
      },
      onBatch: () => {
        session.hostAnswered();
      },
      onTabOut: (direction) => {
        leave.current(direction === 'forwards' ? 'next' : 'previous');
      },
      onEscape: () => {
        leave.current('grid');
      },
    });
    connected.current = pane;
    session.onEvents(() => {
      pane.flush();
    });
    return () => {
      session.onEvents(() => undefined);
      connected.current = null;
      host.forgetPage();
      pane.disconnect();
    };
  }, [session, switches, excelApi, address, language, title, reloads]);

  const enter = (which: 'first' | 'last') => (): void => {
    connected.current?.focus(which);
  };
  return (
    <div className={styles.area} style={{ width }} data-pane="">
      <div className={styles.head}>
        <span>{title}</span>
        <Tooltip content={say('workbench.paneReload')} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            onClick={() => {
              setReloads(reloads + 1);
            }}
          />
        </Tooltip>
      </div>
      <PaneGate label={title} onFocus={enter('first')} />
      <div ref={parent} className={styles.frame} />
      <PaneGate label={title} onFocus={enter('last')} />
    </div>
  );
}

interface PaneGateProps {
  readonly label: string;
  readonly onFocus: () => void;
}

/** Office.js keeps its own Tab order: whoever tabs onto a gate is let in at that end of the pane. */
function PaneGate({ label, onFocus }: PaneGateProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" aria-label={label} className={styles.gate} onFocus={onFocus} data-pane-gate="" />
  );
}

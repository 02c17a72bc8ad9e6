import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { LedgerSettings } from '../../core/settings/ledger-settings.ts';
import {
  exportDefaults,
  readDefaults,
  type DefaultsFault,
  type OfficeDefaults,
} from '../../core/settings/office-defaults.ts';
import { useSay } from '../say-context.ts';
import { OfficeDefaultsPreview } from './office-defaults-preview.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: 'pretty',
  },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1, textWrap: 'pretty' },
});

/** Under a neutral name: what a colleague gets by mail. */
const FILE_NAME = 'ledger-defaults.json';
/** Bytes; ours have a few hundred. */
const LARGEST = 1_000_000;

/** Why a file was not taken; `unreadable`: it could not be opened at all. */
type FileFault = DefaultsFault | 'unreadable';

export interface OfficeDefaultsFileProps {
  /** As the workbook has them. */
  readonly kept: LedgerSettings;
  readonly busy: boolean;
  readonly onDefaults: (defaults: OfficeDefaults) => void;
}

/** The office's defaults as a small file: handed round, looked at, taken up. Nothing leaves the machine by it. */
export function OfficeDefaultsFile({ kept, busy, onDefaults }: OfficeDefaultsFileProps) {
  const say = useSay();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const chooseId = useId();
  const [fault, setFault] = useState<FileFault | null>(null);
  const [read, setRead] = useState<OfficeDefaults | null>(null);
  const wasRead = useRef(false);
  useEffect(() => {
    // Taken or left: the keyboard goes back to where it came from.
    if (wasRead.current && read === null) document.getElementById(chooseId)?.focus();
    wasRead.current = read !== null;
  }, [read, chooseId]);

  const look = async (file: File) => {
    const reading = file.size > LARGEST ? tooLarge : readDefaults(await file.text());
    setFault(reading.kind === 'unreadable' ? reading.why : null);
    setRead(reading.kind === 'read' ? reading.defaults : null);
  };

  return (
    <div role="group" aria-label={say('checking.office')} className={styles.root}>
      <p className={styles.hint}>{say('checking.office.hint')}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            download(exportDefaults(kept));
          }}
        >
          {say('checking.export')}
        </Button>
        <Button
          id={chooseId}
          size="small"
          className={styles.button}
          onClick={() => {
            input.current?.click();
          }}
        >
          {say('checking.import')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('checking.import')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) {
              look(file).catch(() => {
                setFault('unreadable');
                setRead(null);
              });
            }
            // The same file can be chosen again.
            target.value = '';
          }}
        />
      </div>
      {fault === null ? null : (
        <p role="alert" className={styles.fault}>
          {say(`checking.fault.${fault}`)}
        </p>
      )}
      {read === null ? null : (
        <OfficeDefaultsPreview
          defaults={read}
          busy={busy}
          onTake={() => {
            setRead(null);
            onDefaults(read);
          }}
          onClose={() => {
            setRead(null);
          }}
        />
      )}
    </div>
  );
}

const tooLarge = { kind: 'unreadable', why: 'other-file' } as const;

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  // Some browsers begin to read the file only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

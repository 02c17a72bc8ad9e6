import { useEffect } from 'react';
import type { WorkbookPort } from '../../core/workbook-port.ts';

/** Listens for changes of the workbook while the pane is open. Without the hint everything else still works. */
export function useWatch(port: WorkbookPort, onChange: () => void): void {
  useEffect(() => {
    const watching = port.watch(onChange).catch(() => null);
    return () => {
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [port, onChange]);
}

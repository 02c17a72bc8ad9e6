import type { ReadOnlyWorkbook } from '../core/workbook-port.ts';
import { AskedLine, askWorkbook } from './ask-workbook.ts';

/** A file's workbook, until it is closed. */
export interface OpenedFile {
  readonly workbook: ReadOnlyWorkbook;
  readonly close: () => void;
}

/**
 * Opens a file that the user has picked in a worker of its own, so that the pane stays usable. The file is read here and
 * goes nowhere else. Throws `TroubleError` of the file kinds.
 */
export async function openInWorker(file: File): Promise<OpenedFile> {
  const bytes = await file.arrayBuffer();
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const line = new AskedLine(worker);
  const close = () => {
    worker.terminate();
    line.breakOff(new Error('The picked file was put away.'));
  };
  worker.addEventListener('error', ({ message }) => {
    line.breakOff(new Error(message === '' ? 'The worker did not start.' : message));
  });
  try {
    return { workbook: await askWorkbook(line, bytes), close };
  } catch (error) {
    close();
    throw error;
  }
}

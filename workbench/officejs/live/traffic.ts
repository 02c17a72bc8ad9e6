/** One `context.sync()` as it crossed the border. */
export interface BatchRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Nothing but the client giving back references after `Excel.run`: the add-in does not wait for it. */
  readonly cleanup: boolean;
}

/** What went over the border since the last reset. */
export class Traffic {
  private records: BatchRecord[] = [];

  add(record: BatchRecord): void {
    this.records.push(record);
  }

  get batches(): readonly BatchRecord[] {
    return this.records;
  }

  /** The batches that the add-in waited for. */
  get roundTrips(): number {
    return this.records.filter(({ cleanup }) => !cleanup).length;
  }

  get bytesSent(): number {
    return this.records.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  get bytesReceived(): number {
    return this.records.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  }

  reset(): void {
    this.records = [];
  }
}

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length;

/** What the pane remembers on this computer: how it is shown, never anything of a ledger. */
export interface Memory {
  recall(key: MemoryKey): string | null;
  keep(key: MemoryKey, value: string): void;
}

export type MemoryKey = 'language' | 'hint-read';

/**
 * The browser's storage, in Office's partition where there is one (`Office.context.partitionKey`).
 * Where storage is blocked (private windows, third-party frames) nothing is remembered, and nothing fails.
 */
export function browserMemory(partition = ''): Memory {
  const name = (key: MemoryKey) => `${partition}follow-up-ledger.${key}`;
  return {
    recall: (key) => {
      try {
        return localStorage.getItem(name(key));
      } catch {
        return null;
      }
    },
    keep: (key, value) => {
      try {
        localStorage.setItem(name(key), value);
      } catch {
        // It will be asked again next time.
      }
    },
  };
}

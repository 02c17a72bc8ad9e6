import { LONGEST_KEPT } from './ledger-settings.ts';

/** Every entry read, or `null`: too many of them, or one that we would not have written. */
export function listOf<T>(value: unknown, most: number, read: (entry: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const entries: T[] = [];
  for (const entry of value) {
    const known = read(entry);
    if (known === null) return null;
    entries.push(known);
  }
  return entries;
}

export const keptText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_KEPT ? value : null;

export const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

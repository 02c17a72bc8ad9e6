import { DATES } from './dates.ts';
import { INFORMATION } from './information.ts';
import type { KnownFunction } from './known-function.ts';
import { LOOKUP } from './lookup.ts';
import { NUMBERS } from './numbers.ts';
import { TEXTS } from './texts.ts';

/** What our lights use, and what people type into a ledger. */
export const FUNCTIONS: Readonly<Record<string, KnownFunction>> = {
  ...DATES,
  ...INFORMATION,
  ...LOOKUP,
  ...NUMBERS,
  ...TEXTS,
};

import type { Trouble, TroubleKind } from '../core/trouble.ts';
import type { Words } from '../core/words.ts';

export type TroubleKey = `trouble.${TroubleKind}.${'what' | 'why' | 'next'}`;

/** Trouble in words: three sentences of the catalogue, each ending with its full stop. */
export interface TroubleWords {
  /** What happened. */
  readonly what: string;
  /** Why. */
  readonly why: string;
  /** What the reader can do about it. */
  readonly next: string;
}

/**
 * Puts trouble into words. Every kind has its three sentences, or the catalogue does not compile.
 * Names of sheets, files and parts are quoted as they are: show the result as text, never as HTML.
 */
export function sayTrouble(say: Words<TroubleKey>, trouble: Trouble): TroubleWords {
  const { kind, ...params } = trouble;
  return {
    what: say(`trouble.${kind}.what`, params),
    why: say(`trouble.${kind}.why`, params),
    next: say(`trouble.${kind}.next`, params),
  };
}

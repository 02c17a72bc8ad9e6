import { createContext, useContext } from 'react';
import type { Say } from '../messages/say.ts';

const SayContext = createContext<Say | null>(null);

export const SayProvider = SayContext.Provider;

/** The catalogue in the reader's language. */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (say === null) throw new Error('useSay is used outside SayProvider');
  return say;
}

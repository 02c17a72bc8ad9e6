import { trouble } from './en/trouble.ts';

/** What the pane loads. A new area is one line here and in the other two languages. */
export const en = { ...trouble };

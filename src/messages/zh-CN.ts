import { trouble } from './zh-CN/trouble.ts';

/** What the pane loads. A new area is one line here and in the other two languages. */
export const zhCN = { ...trouble };

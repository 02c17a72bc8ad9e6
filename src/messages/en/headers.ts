import type { WithPlurals } from '../say.ts';
import type { HeaderReasonKey } from '../zh-CN/headers.ts';

export const headers: WithPlurals<HeaderReasonKey> = {
  'headers.listed': 'a usual spelling',
  'headers.likely': 'not a listed spelling; told by its words',
  'headers.two-in-one': 'two in one column: {{columns}}',
  'headers.ambiguous': 'may be: {{columns}}; the values below and the columns beside it settle which',
  'headers.unknown': 'no column that we know',
};

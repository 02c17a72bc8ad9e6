import type { MessageParams } from '../../../src/core/words.ts';
import type { Trouble } from '../../../src/core/trouble.ts';
import type { WorkbenchKey } from '../words/words.ts';

/** Something to tell the user, as data. */
export type Notice =
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | {
      readonly kind: 'message';
      readonly intent: 'success' | 'warning';
      readonly key: WorkbenchKey;
      readonly params?: MessageParams;
    };

export const message = (
  intent: 'success' | 'warning',
  key: WorkbenchKey,
  params?: MessageParams,
): Notice => ({ kind: 'message', intent, key, ...(params === undefined ? {} : { params }) });

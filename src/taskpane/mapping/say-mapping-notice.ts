import type { MappingNotice } from '../../core/ledger/mapping-notice.ts';
import type { Say } from '../../messages/say.ts';

/** What became of the columns the user had chosen. */
export function sayMappingNotice(say: Say, notice: Exclude<MappingNotice, { kind: 'followed' }>): string {
  const { sheet } = notice;
  switch (notice.kind) {
    case 'columns-lost': {
      const columns = notice.keys.map((key) => say(`column.${key}`)).join(say('mapping.list-mark'));
      return say('mapping.notice.lost', { sheet, columns });
    }
    case 'dropped':
      return say('mapping.notice.dropped', { sheet });
  }
}

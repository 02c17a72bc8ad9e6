import type { FollowUpItem } from '../../ledger/ledger.ts';
import { quote } from '../quote.ts';
import { printOfItem } from './annex-print.ts';
import type { AnnexItem } from './last-summary.ts';

/** An item as an annex shows it, with what the test says of it. */
export const annexItemOf = (item: FollowUpItem, given: Partial<AnnexItem> = {}): AnnexItem => ({
  row: item.row,
  number: item.number,
  meeting: quote(item.meeting),
  item: quote(item.item),
  print: printOfItem(item),
  leadUnit: item.leadUnit,
  due: item.deadline.due,
  dueText: '',
  status: item.status,
  light: null,
  progress: quote(item.progress),
  place: { sheet: item.sheet, row: item.row + 1 },
  ...given,
});

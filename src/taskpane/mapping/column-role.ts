import { COLUMN_KEYS, type ColumnKey } from '../../core/ledger/column-key.ts';
import { READ_COLUMNS } from '../../core/ledger/columns-to-read.ts';
import type { ChosenColumn } from '../../core/ledger/mapping-choice.ts';
import type { ColumnView } from '../../core/ledger/mapping-view.ts';
import type { Say } from '../../messages/say.ts';

/** What a column may be: no key (not used), one, or two in one column. */
export type ColumnRole = readonly ColumnKey[];

/** What is read of a ledger, by weight for the clerk; then who stands together in one column. */
const OFFERED: readonly ColumnRole[] = [
  ...(['item', 'leadUnit', 'coUnit', 'person', 'due', 'status'] as const).map((key): ColumnRole => [key]),
  ...READ_COLUMNS.filter(
    (key) => !['item', 'leadUnit', 'coUnit', 'person', 'due', 'status'].includes(key),
  ).map((key): ColumnRole => [key]),
  ['leadUnit', 'person'],
  ['leadUnit', 'coUnit'],
];

/** The roles a column can be given; what it was taken for is among them, even where nothing is read from it. */
export function rolesFor({ keys }: ColumnView): readonly ColumnRole[] {
  const own = roleId(keys);
  const extra = keys.length === 0 || OFFERED.some((role) => roleId(role) === own) ? [] : [keys];
  return [[], ...OFFERED, ...extra];
}

/** A role as the value of a choice: `''` for a column that is not used. */
export const roleId = (role: ColumnRole): string => role.join('+');

export function roleOfId(id: string): ColumnRole {
  const parts = id.split('+');
  return COLUMN_KEYS.filter((key) => parts.includes(key)).sort((a, b) => parts.indexOf(a) - parts.indexOf(b));
}

export function sayRole(say: Say, role: ColumnRole): string {
  const [first, second] = role;
  if (first === undefined) return say('mapping.unused');
  if (second === undefined) return say(`column.${first}`);
  return say('mapping.two', { first: say(`column.${first}`), second: say(`column.${second}`) });
}

/** Why a choice cannot be kept. */
export type ChoiceProblem =
  | { readonly kind: 'no-item' }
  /** Nobody and nothing to check beside the item. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'twice'; readonly key: ColumnKey };

const BESIDE: readonly ColumnKey[] = ['leadUnit', 'person', 'due', 'status'];

export function choiceProblem(chosen: readonly ChosenColumn[]): ChoiceProblem | null {
  const keys = chosen.flatMap((column) => column.keys);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) return { kind: 'twice', key: twice };
  if (!keys.includes('item')) return { kind: 'no-item' };
  return BESIDE.some((key) => keys.includes(key)) ? null : { kind: 'alone' };
}

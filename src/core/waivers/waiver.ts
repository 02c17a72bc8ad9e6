import type { DayNumber } from '../calendar/day-number.ts';

/**
 * An item as a waiver remembers it: by what was decided where, so that it is found again after sorting and inserting.
 * The number only tells items apart whose texts are the same.
 */
export interface ItemMark {
  readonly number: string;
  /** `fingerprint` of the meeting and the item's text. */
  readonly print: string;
}

/** What was left as it is. `about` is the `fingerprint` of the content: another content, and the waiver has fallen. */
export type Waived =
  /** One finding. `item` is `null` where it is about the sheet. */
  | { readonly scope: 'cell'; readonly check: string; readonly item: ItemMark | null; readonly about: string }
  /** All there is to find about one item, until somebody else shall do it, by another day, or its status changes. */
  | { readonly scope: 'item'; readonly item: ItemMark; readonly about: string }
  /** All findings of a check. */
  | { readonly scope: 'check'; readonly check: string };

export type WaiverScope = Waived['scope'];

/** "Leave it", with its reason and the day it was said. Checks are named by their id; newer versions may have more. */
export type Waiver = Waived & { readonly reason: string; readonly on: DayNumber };

/** Of two waivers of one key the newer counts. */
export function waiverKey(waived: Waived): string {
  switch (waived.scope) {
    case 'cell':
      return JSON.stringify(['cell', waived.check, waived.item?.print, waived.item?.number, waived.about]);
    case 'item':
      return JSON.stringify(['item', waived.item.print, waived.item.number]);
    case 'check':
      return JSON.stringify(['check', waived.check]);
  }
}

import type { FollowUpItem } from '../ledger/ledger.ts';
import type { Status } from '../status/status.ts';
import { Groups } from './groups.ts';

const PLACE_NUMBERS: Readonly<Record<Status, number>> = {
  closed: 0,
  notStarted: 1,
  inProgress: 2,
  awaitingSignOff: 3,
  unknown: 4,
  ongoing: 5,
  suspended: 6,
};
const PLACES = Object.keys(PLACE_NUMBERS).length;

/** The items by state: each stands in one place only, so that the places add up to the total. */
export class StatusTally {
  private readonly groups: Groups;

  constructor(items: number) {
    this.groups = new Groups(items);
  }

  /** `index`: the item's place among those given to `lists`. */
  put(index: number, { group, status }: FollowUpItem): void {
    this.groups.put(index, PLACE_NUMBERS[group === 'open' ? openPlace(status) : group]);
  }

  lists(items: readonly FollowUpItem[]): Record<Status, readonly FollowUpItem[]> {
    const byPlace = this.groups.of(items, PLACES);
    const of = (status: Status) => byPlace[PLACE_NUMBERS[status]] ?? [];
    return {
      closed: of('closed'),
      notStarted: of('notStarted'),
      inProgress: of('inProgress'),
      awaitingSignOff: of('awaitingSignOff'),
      unknown: of('unknown'),
      ongoing: of('ongoing'),
      suspended: of('suspended'),
    };
  }
}

function openPlace(status: Status): Status {
  return status === 'notStarted' || status === 'inProgress' || status === 'awaitingSignOff'
    ? status
    : 'unknown';
}

import type { DayNumber } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { DeadlineReference } from './reading.ts';

/**
 * A reference that notices what of it was looked at: `2022年3月15日` looks at nothing and reads the same for
 * every meeting, 1月底前 only at the day. What was not looked at cannot have changed the reading.
 */
export class TrackedReference implements DeadlineReference {
  lookedAtDay = false;
  lookedAtAssigned = false;
  readonly #reference: DeadlineReference;

  /** `calendar` is one ledger's, as its year is: not worth noticing. */
  constructor(
    reference: DeadlineReference,
    readonly calendar: WorkCalendar,
  ) {
    this.#reference = reference;
  }

  get day(): DayNumber | null {
    this.lookedAtDay = true;
    return this.#reference.day;
  }

  get assigned(): DayNumber | null {
    this.lookedAtAssigned = true;
    return this.#reference.assigned ?? null;
  }

  /** One ledger states one year: not worth noticing. */
  get year(): number | null {
    return this.#reference.year ?? null;
  }
}

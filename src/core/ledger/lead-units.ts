import type { OwnerCell } from '../owners/owner-cell.ts';
import type { CountedNames } from '../unit-names/counted-names.ts';

/** Who leads an item: what its cell says, and who it counts for. */
export interface LeadUnits {
  /** As written: the first lead, all of them where they lead jointly, none where no unit is named. */
  readonly written: readonly string[];
  /** The names these are counted under, each once. */
  readonly counted: readonly string[];
}

const NONE: readonly string[] = Object.freeze([]);
const NOBODY: LeadUnits = Object.freeze({ written: NONE, counted: NONE });

/** Reads the leads of owner cells; equal cells share one answer. */
export class LeadReader {
  private readonly known = new Map<OwnerCell, LeadUnits>();

  /** @param joint all leads of a cell count, not only the first */
  constructor(
    private readonly names: CountedNames | null,
    private readonly joint: boolean,
  ) {}

  read(cell: OwnerCell): LeadUnits {
    let units = this.known.get(cell);
    if (units === undefined) {
      units = this.leadsOf(cell);
      this.known.set(cell, units);
    }
    return units;
  }

  private leadsOf({ lead }: OwnerCell): LeadUnits {
    if (lead.length === 0) return NOBODY;
    const written = this.joint ? lead : lead.slice(0, 1);
    const { names } = this;
    if (names === null) return { written, counted: written };
    return { written, counted: [...new Set(written.map((unit) => names.of(unit)))] };
  }
}

import type { CellArea } from '../../../src/core/sheet-grid.ts';
import type { XlsxConditionalFormat } from '../../../src/xlsx/workbook.ts';
import { HostError, itemNotFound } from '../protocol/host-error.ts';
import { intersection } from './address.ts';
import type { LiveSheet } from './live-sheet.ts';

/** A rule on its way into the model: the client adds it first and says what it is afterwards. */
interface Draft {
  readonly areas: readonly CellArea[];
  formula: string;
  fill: string;
  font: string;
  stopIfTrue: boolean;
}

/** One rule of the sheet as the client sees it. */
export interface LiveConditionalFormat {
  readonly sheet: LiveSheet;
  readonly id: string;
}

/** The model's rules when they were last looked at, and the way from an id to its rule. */
interface KnownRules {
  readonly rules: readonly XlsxConditionalFormat[];
  readonly byId: ReadonlyMap<string, XlsxConditionalFormat>;
}

export type RuleProperty = 'formula' | 'fill' | 'font';

/**
 * A sheet's conditional formats. New ones stay drafts until the end of the batch in which they are complete
 * (formula, fill and font colour), and go in front of all others in the order in which they were added.
 */
export class ConditionalFormats {
  private readonly drafts = new Map<string, Draft>();
  /** Ids given to drafts, by the id that the model gave the rule afterwards. */
  private readonly givenIds = new Map<string, string>();
  private last = 0;
  private known: KnownRules = { rules: [], byId: new Map() };

  constructor(private readonly sheet: LiveSheet) {}

  add(areas: readonly CellArea[]): LiveConditionalFormat {
    this.sheet.refuseIfProtected();
    this.last += 1;
    const id = `{rule-${this.last}}`;
    this.drafts.set(id, { areas, formula: '', fill: '', font: '', stopIfTrue: false });
    return { sheet: this.sheet, id };
  }

  /** Those that touch one of the areas, strongest first. */
  list(areas: readonly CellArea[]): LiveConditionalFormat[] {
    const touches = (of: readonly CellArea[]): boolean =>
      of.some((one) => areas.some((other) => intersection(one, other) !== null));
    return this.ids()
      .filter((id) => touches(this.areas(id)))
      .map((id) => ({ sheet: this.sheet, id }));
  }

  private ids(): string[] {
    const settled = this.sheet.model.conditionalFormats.map(({ id }) => this.givenIds.get(id) ?? id);
    return [...[...this.drafts.keys()].reverse(), ...settled];
  }

  exists(id: string): boolean {
    return this.drafts.has(id) || this.inModel(id) !== undefined;
  }

  areas(id: string): readonly CellArea[] {
    return this.drafts.get(id)?.areas ?? this.settled(id).areas;
  }

  priority(id: string): number {
    return this.ids().indexOf(id);
  }

  /** The type as the file names it (`expression`). */
  type(id: string): string {
    return this.drafts.has(id) ? 'expression' : this.settled(id).type;
  }

  property(id: string, name: RuleProperty): string {
    const draft = this.drafts.get(id);
    if (draft !== undefined) return draft[name];
    const rule = this.settled(id);
    return name === 'formula' ? (rule.formulas[0] ?? '') : (rule[name] ?? '');
  }

  /** All of a rule that is there already; without `=`. */
  formulas(id: string): readonly string[] {
    return this.settled(id).formulas;
  }

  stopIfTrue(id: string): boolean {
    return this.drafts.get(id)?.stopIfTrue ?? this.settled(id).stopIfTrue;
  }

  change(id: string, change: Partial<Omit<Draft, 'areas'>>): void {
    this.sheet.refuseIfProtected();
    const draft = this.drafts.get(id);
    if (draft === undefined) {
      throw new HostError('ApiNotFound', 'The stand-in does not change rules that are there already.', 404);
    }
    Object.assign(draft, change);
  }

  remove(id: string): void {
    this.sheet.refuseIfProtected();
    if (this.drafts.delete(id)) return;
    this.sheet.model.removeConditionalFormat(this.settled(id).id);
  }

  settle(): void {
    for (const [id, { areas, formula, fill, font, stopIfTrue }] of this.drafts) {
      if (formula === '' || fill === '' || font === '') continue;
      const rule = this.sheet.model.addConditionalFormat({ areas, formula, fill, font, stopIfTrue });
      this.givenIds.set(rule.id, id);
      this.drafts.delete(id);
    }
  }

  private settled(id: string): XlsxConditionalFormat {
    const rule = this.inModel(id);
    if (rule === undefined) throw itemNotFound(`the conditional format ${id}`);
    return rule;
  }

  /** By the model's id or the one given to the draft: a batch asks for every rule by its id many times. */
  private inModel(id: string): XlsxConditionalFormat | undefined {
    const rules = this.sheet.model.conditionalFormats;
    if (rules !== this.known.rules) {
      const given = rules.map((rule) => [this.givenIds.get(rule.id) ?? rule.id, rule] as const);
      this.known = { rules, byId: new Map([...rules.map((rule) => [rule.id, rule] as const), ...given]) };
    }
    return this.known.byId.get(id);
  }
}

import { areaAddress } from '../../core/sheet-grid.ts';
import { withoutPrefixes, withPrefixes } from '../formulas/future-functions.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';
import type { NewConditionalFormat, XlsxConditionalFormat } from '../workbook.ts';
import {
  append,
  attribute,
  childOf,
  childrenOf,
  descendantsOf,
  flag,
  integer,
  type Element,
} from '../xml/xml-document.ts';
import { parseAreas } from './area-ref.ts';
import { pieceText, type WorksheetXml } from './worksheet-xml.ts';

/** A `conditionalFormatting` element; `text` is what the part says while nothing in it changed. */
interface Holder {
  readonly element: Element;
  text: string | null;
}

interface Rule {
  readonly format: XlsxConditionalFormat;
  readonly element: Element;
  readonly holder: Holder;
}

/**
 * The conditional formats of a sheet. Rules in the worksheet's extension list (Excel 2010's own kinds) are
 * shown with the others; only those of the old kind can be removed here. Changes go into the part when
 * `write` is called: a ledger of many wordings has hundreds of rules, each of which may move all others.
 */
export class ConditionalFormats {
  private holders: Holder[];
  private rules: Rule[];
  private readonly extended: XlsxConditionalFormat[];
  private nextId = 1;
  private changed = false;
  /** All rules in order, until one comes or goes. */
  private inOrder: readonly XlsxConditionalFormat[] | null = null;

  constructor(
    private readonly worksheet: WorksheetXml,
    private readonly styles: StyleSheet,
  ) {
    const texts = worksheet.texts('conditionalFormatting');
    this.holders = worksheet
      .elements('conditionalFormatting')
      .map((element, index) => ({ element, text: texts[index] ?? null }));
    this.rules = this.holders.flatMap((holder) =>
      childrenOf(holder.element, 'cfRule').map((element) => this.read(element, holder)),
    );
    this.extended = this.readExtended();
  }

  /** Strongest first; the same array until something changes. */
  get all(): readonly XlsxConditionalFormat[] {
    this.inOrder ??= [...this.rules.map((rule) => rule.format), ...this.extended].sort(
      (a, b) => a.priority - b.priority,
    );
    return this.inOrder;
  }

  /** Puts the rule in front of all others; their numbers move up only where they stand in the way. */
  add(rule: NewConditionalFormat): XlsxConditionalFormat {
    const first = this.all[0]?.priority ?? 2;
    const priority = Math.max(1, first - 1);
    if (first <= 1) this.makeRoom();
    const holder = this.worksheet.create('conditionalFormatting');
    holder.setAttribute('sqref', rule.areas.map(areaAddress).join(' '));
    const element = append(holder, 'cfRule', {
      type: 'expression',
      dxfId: String(this.styles.dxfFor(rule.fill, rule.font)),
      priority: String(priority),
      ...(rule.stopIfTrue ? { stopIfTrue: '1' } : {}),
    });
    append(element, 'formula').textContent = withPrefixes(rule.formula);
    const added: Holder = { element: holder, text: null };
    const made = this.read(element, added);
    this.holders.push(added);
    this.rules.push(made);
    this.touch();
    return made.format;
  }

  /** Gives `false` for an id it does not know or may not remove. */
  remove(id: string): boolean {
    const rule = this.rules.find((candidate) => candidate.format.id === id);
    if (rule === undefined) return false;
    rule.holder.element.removeChild(rule.element);
    rule.holder.text = null;
    if (childOf(rule.holder.element, 'cfRule') === undefined) {
      this.holders = this.holders.filter((holder) => holder !== rule.holder);
    }
    this.rules = this.rules.filter((candidate) => candidate !== rule);
    this.touch();
    return true;
  }

  /** Puts what changed into the part. */
  write(): void {
    if (!this.changed) return;
    this.changed = false;
    const texts = this.holders.map((holder) => (holder.text ??= pieceText(holder.element)));
    this.worksheet.replaceWithTexts('conditionalFormatting', texts);
  }

  private touch(): void {
    this.changed = true;
    this.inOrder = null;
  }

  /** Priority 1 becomes free: the unbroken run of rules from 1 on moves up by one. */
  private makeRoom(): void {
    const taken = new Set(this.all.map((format) => format.priority));
    let end = 1;
    while (taken.has(end)) end += 1;
    this.rules = this.rules.map((rule) => {
      if (rule.format.priority >= end) return rule;
      const priority = rule.format.priority + 1;
      rule.element.setAttribute('priority', String(priority));
      rule.holder.text = null;
      return { ...rule, format: { ...rule.format, priority } };
    });
    this.moveExtended(end);
  }

  /** Rules of the extension list count in the same row of numbers. */
  private moveExtended(end: number): void {
    const moving = this.extended.filter((format) => format.priority < end);
    if (moving.length === 0) return;
    const texts = this.worksheet
      .texts('extLst')
      .map((text) =>
        text.replace(/<([\w.-]+:)?cfRule\b[^>]*>/g, (tag) =>
          tag.replace(
            /(\spriority\s*=\s*["'])(\d+)/,
            (_, head: string, number: string) =>
              head + String(Number(number) < end ? Number(number) + 1 : Number(number)),
          ),
        ),
      );
    this.worksheet.replaceWithTexts('extLst', texts);
    for (const [index, format] of this.extended.entries()) {
      if (format.priority < end) this.extended[index] = { ...format, priority: format.priority + 1 };
    }
  }

  private read(element: Element, holder: Holder): Rule {
    const dxf = integer(element, 'dxfId');
    const id = `cf-${String(this.nextId)}`;
    this.nextId += 1;
    const format: XlsxConditionalFormat = {
      id,
      areas: parseAreas(attribute(holder.element, 'sqref') ?? ''),
      type: attribute(element, 'type') ?? 'expression',
      priority: integer(element, 'priority') ?? 1,
      formulas: childrenOf(element, 'formula').map((formula) => withoutPrefixes(formula.textContent ?? '')),
      ...(dxf === undefined ? {} : this.styles.dxf(dxf)),
      stopIfTrue: flag(element, 'stopIfTrue'),
    };
    return { format, element, holder };
  }

  private readExtended(): XlsxConditionalFormat[] {
    const found: XlsxConditionalFormat[] = [];
    for (const list of this.worksheet.elements('extLst')) {
      for (const holder of descendantsOf(list, 'conditionalFormatting')) {
        const areas = parseAreas(descendantsOf(holder, 'sqref')[0]?.textContent ?? '');
        for (const rule of childrenOf(holder, 'cfRule')) {
          const priority = integer(rule, 'priority');
          // Without a number of its own it only extends a rule of the old kind.
          if (priority === undefined) continue;
          found.push({
            id: `x14-${String(found.length + 1)}`,
            areas,
            type: attribute(rule, 'type') ?? 'expression',
            priority,
            formulas: childrenOf(rule, 'f').map((formula) => withoutPrefixes(formula.textContent ?? '')),
            stopIfTrue: flag(rule, 'stopIfTrue'),
          });
        }
      }
    }
    return found;
  }
}

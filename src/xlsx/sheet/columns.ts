import {
  attribute,
  childrenOf,
  decimal,
  elementLike,
  flag,
  integer,
  type Element,
} from '../xml/xml-document.ts';
import type { WorksheetXml } from './worksheet-xml.ts';

/** A run of columns with the same settings; counted from 0. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

/** The column settings of a sheet (`cols`). */
export class Columns {
  private runs: readonly ColumnRun[];

  constructor(private readonly worksheet: WorksheetXml) {
    this.runs = this.read();
  }

  /** Characters, as Excel's width box shows (the file's figure without the cell's padding of 5 pixels of 7). */
  width(column: number): number | undefined {
    const width = this.run(column)?.width;
    return width === undefined ? undefined : Math.max(0, Math.round((width - PADDING) * 100) / 100);
  }

  hidden(column: number): boolean {
    return this.run(column)?.hidden ?? false;
  }

  /** -1 for none. */
  style(column: number): number {
    return this.run(column)?.style ?? -1;
  }

  /** Cuts the column out of a longer run, whose other settings it keeps. */
  setWidth(column: number, characters: number): void {
    const holder = this.worksheet.element('cols') ?? this.worksheet.create('cols');
    const number = column + 1;
    const width = String(Math.round((characters + PADDING) * 1e6) / 1e6);
    let target: Element | undefined;
    for (const element of childrenOf(holder, 'col')) {
      const min = integer(element, 'min') ?? 0;
      const max = integer(element, 'max') ?? min;
      if (number < min || number > max) continue;
      const piece = (from: number, to: number): void => {
        if (from > to) return;
        const copy = element.cloneNode(true) as Element;
        copy.setAttribute('min', String(from));
        copy.setAttribute('max', String(to));
        holder.insertBefore(copy, from < number ? element : element.nextSibling);
      };
      piece(min, number - 1);
      piece(number + 1, max);
      target = element;
      break;
    }
    if (target === undefined) {
      target = elementLike(holder, 'col');
      const later = childrenOf(holder, 'col').find((element) => (integer(element, 'min') ?? 0) > number);
      holder.insertBefore(target, later ?? null);
    }
    target.setAttribute('min', String(number));
    target.setAttribute('max', String(number));
    target.setAttribute('width', width);
    target.setAttribute('customWidth', '1');
    target.removeAttribute('bestFit');
    this.worksheet.replace('cols', [holder]);
    this.runs = this.read();
  }

  /** As wide as usual again; only where the column has settings of its own. */
  resetWidth(column: number): void {
    const holder = this.worksheet.element('cols');
    const number = column + 1;
    const own =
      holder === undefined
        ? undefined
        : childrenOf(holder, 'col').find(
            (element) => integer(element, 'min') === number && integer(element, 'max') === number,
          );
    if (holder === undefined || own === undefined) return;
    own.removeAttribute('width');
    own.removeAttribute('customWidth');
    if (own.attributes.length === 2) holder.removeChild(own);
    this.worksheet.replace('cols', childrenOf(holder, 'col').length === 0 ? [] : [holder]);
    this.runs = this.read();
  }

  private run(column: number): ColumnRun | undefined {
    return this.runs.find((run) => column >= run.first && column <= run.last);
  }

  private read(): readonly ColumnRun[] {
    return this.worksheet
      .elements('cols')
      .flatMap((element) => childrenOf(element, 'col'))
      .map((element) => ({
        first: (integer(element, 'min') ?? 1) - 1,
        last: (integer(element, 'max') ?? 1) - 1,
        width: attribute(element, 'width') === undefined ? undefined : decimal(element, 'width'),
        hidden: flag(element, 'hidden'),
        style: integer(element, 'style') ?? -1,
      }));
  }
}

/** A column of 10 characters is written as 10.7109375: 5 pixels of padding by 7 pixels a digit. */
const PADDING = 0.7109375;

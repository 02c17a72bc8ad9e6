import { HostError } from './host-error.ts';
import type { ItemsRow, LinkRow, MethodRow, ObjectTable, ObjectTables, ScalarRow } from './object-table.ts';
import { isSupported, type Version } from './requirement-set.ts';

/** Which members add-ins asked for in vain. */
export interface Tally {
  /** A member that no table has: `Worksheet.tabColor`. */
  unknown(member: string): void;
  /** A member that is there, but above the advertised requirement set. */
  refused(member: string, since: Version): void;
}

type Target<Targets> = Targets[keyof Targets];
type Row = { readonly since: Version };

/** Looks members up in the tables, whatever their case, and refuses what the host must not know. */
export class Members<Targets> {
  /** The member asked for last, as errors name it: `Range.select`. */
  lastAsked = '';
  private readonly byType = new Map<keyof Targets, ReadonlyMap<string, readonly [string, Row]>>();

  constructor(
    private readonly tables: ObjectTables<Targets>,
    readonly advertised: Version,
    private readonly tally: Tally,
  ) {}

  table(type: keyof Targets): ObjectTable<Targets, Target<Targets>> {
    return this.tables[type];
  }

  scalar(
    type: keyof Targets & string,
    name: string,
  ): readonly [string, ScalarRow<Target<Targets>>] | undefined {
    return this.find(type, 'scalars', name);
  }

  link(
    type: keyof Targets & string,
    name: string,
  ): readonly [string, LinkRow<Targets, Target<Targets>>] | undefined {
    const found = this.find(type, 'links', name);
    return found as readonly [string, LinkRow<Targets, Target<Targets>>] | undefined;
  }

  method(type: keyof Targets & string, name: string): MethodRow<Targets, Target<Targets>> {
    const found = this.find(type, 'methods', name);
    if (found === undefined) throw this.unknown(type, name);
    return found[1] as MethodRow<Targets, Target<Targets>>;
  }

  items(type: keyof Targets & string): ItemsRow<Targets, Target<Targets>> {
    const { items } = this.table(type);
    if (items === undefined) throw this.unknown(type, 'getItem');
    this.lastAsked = memberName(type, 'getItem');
    return items;
  }

  /** The names of all scalars that `load()` without names brings. */
  allScalars(type: keyof Targets & string): string[] {
    return Object.entries(this.table(type).scalars ?? {})
      .filter(([, row]) => row.get && row.onlyByName !== true && isSupported(row.since, this.advertised))
      .map(([name]) => name);
  }

  unknown(type: string, name: string): HostError {
    const member = memberName(type, name);
    this.lastAsked = member;
    this.tally.unknown(member);
    return notFound(member);
  }

  private find(
    type: keyof Targets & string,
    kind: 'scalars' | 'links' | 'methods',
    name: string,
  ): readonly [string, Row] | undefined {
    const found = this.index(type).get(`${kind}:${name.toLowerCase()}`);
    if (found === undefined) return undefined;
    this.lastAsked = memberName(type, found[0]);
    const [spelling, { since }] = found;
    if (!isSupported(since, this.advertised)) {
      this.tally.refused(memberName(type, spelling), since);
      throw notFound(`${memberName(type, spelling)} (${since})`);
    }
    return found;
  }

  private index(type: keyof Targets): ReadonlyMap<string, readonly [string, Row]> {
    let index = this.byType.get(type);
    if (index === undefined) {
      const { scalars = {}, links = {}, methods = {} } = this.table(type);
      index = new Map(
        Object.entries({ scalars, links, methods }).flatMap(([kind, rows]) =>
          Object.entries<Row>(rows).map(
            ([name, row]) => [`${kind}:${name.toLowerCase()}`, [name, row]] as const,
          ),
        ),
      );
      this.byType.set(type, index);
    }
    return index;
  }
}

const memberName = (type: string, name: string): string =>
  `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const notFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}`, 404);

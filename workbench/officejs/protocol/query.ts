import type { Members } from './members.ts';
import type { HostObject } from './object-table.ts';
import type { Json, QueryInfo } from './wire.ts';

/** What to bring of an object: names as the developer spelt them, and the same for what hangs below. */
interface Selection {
  readonly scalars: Set<string>;
  readonly below: Map<string, Selection>;
}

const newSelection = (): Selection => ({ scalars: new Set(), below: new Map() });

/** `Select` and `Expand` as a tree: `['name', 'format/fill/color']`. */
function selectionOf(query: QueryInfo): Selection {
  const root = newSelection();
  for (const path of query.Select ?? []) add(root, path.split('/'));
  for (const path of query.Expand ?? []) add(root, [...path.split('/'), '*']);
  if (root.scalars.size === 0 && root.below.size === 0) root.scalars.add('*');
  return root;
}

function add(selection: Selection, path: readonly string[]): void {
  const [first = '*', ...rest] = path.map((step) => step.trim());
  if (rest.length === 0) {
    selection.scalars.add(first);
    return;
  }
  if (first.toLowerCase() === 'items') {
    add(selection, rest);
    return;
  }
  const key = first.toLowerCase();
  const below = selection.below.get(key) ?? newSelection();
  selection.below.set(key, below);
  add(below, rest);
}

/** Answers `load()`: the identity and what was asked for, under the names of the wire. */
export class Query<Targets> {
  constructor(
    private readonly members: Members<Targets>,
    private readonly identity: (object: HostObject<Targets>) => Record<string, Json>,
  ) {}

  answer(object: HostObject<Targets>, query: QueryInfo): Json {
    return this.read(object, selectionOf(query), query);
  }

  private read(object: HostObject<Targets>, selection: Selection, page: QueryInfo = {}): Json {
    const table = this.members.table(object.type);
    table.alive?.(object.target);
    const { items } = table;
    if (items === undefined) return this.readOne(object, selection);
    const all = items.list(object.target);
    const from = page.Skip ?? 0;
    const shown = all.slice(from, page.Top === undefined ? undefined : from + page.Top);
    const own = this.ownScalars(object, selection);
    const ofItems = {
      ...selection,
      scalars: new Set([...selection.scalars].filter((name) => !own.has(name))),
    };
    const answer = this.readOne(object, { scalars: own, below: new Map() });
    const type = items.to as keyof Targets & string;
    if (own.size === 0 || ofItems.scalars.size > 0 || ofItems.below.size > 0) {
      answer['_Items'] = shown.map((target) => this.read({ type, target }, ofItems));
    }
    return answer;
  }

  /** A collection's own scalars among the names (`count`); the others are meant for its items. */
  private ownScalars(object: HostObject<Targets>, selection: Selection): Set<string> {
    const scalars = Object.keys(this.members.table(object.type).scalars ?? {}).map((name) =>
      name.toLowerCase(),
    );
    return new Set([...selection.scalars].filter((name) => scalars.includes(name.toLowerCase())));
  }

  private readOne(object: HostObject<Targets>, selection: Selection): Record<string, Json> {
    const { type, target } = object;
    const answer = this.identity(object);
    for (const name of selection.scalars) {
      const names = name === '*' ? this.members.allScalars(type) : [name];
      for (const each of names) this.readNamed(object, each, answer);
    }
    for (const [name, below] of selection.below) {
      const found = this.members.link(type, name);
      if (found === undefined) throw this.members.unknown(type, name);
      const [spelling, link] = found;
      const next = link.open(target);
      answer[spelling] =
        next === null ? null : this.read({ type: link.to as keyof Targets & string, target: next }, below);
    }
    return answer;
  }

  private readNamed(object: HostObject<Targets>, name: string, answer: Record<string, Json>): void {
    const scalar = this.members.scalar(object.type, name);
    if (scalar?.[1].get !== undefined) {
      answer[scalar[0]] = scalar[1].get(object.target);
      return;
    }
    const link = this.members.link(object.type, name);
    if (link === undefined) throw this.members.unknown(object.type, name);
    const next = link[1].open(object.target);
    const all = { scalars: new Set(['*']), below: new Map<string, Selection>() };
    answer[link[0]] =
      next === null ? null : this.read({ type: link[1].to as keyof Targets & string, target: next }, all);
  }
}

import { type Argument, Arguments } from './arguments.ts';
import { HostError, invalidArgument } from './host-error.ts';
import type { Members } from './members.ts';
import type { HostObject } from './object-table.ts';
import type { References } from './references.ts';
import { type ArgumentInfo, type ObjectPath, PathType } from './wire.ts';

export interface Roots<Targets> {
  /** What object paths start from. */
  readonly root: HostObject<Targets>;
  /** Objects made by full type name; `undefined` where the host has no such type. */
  create?(typeName: string): HostObject<Targets> | undefined;
}

/**
 * The object paths of one batch. Each is resolved once, at its first use, and remembered: a method path
 * has its side effect just then.
 */
export class ObjectPaths<Targets> {
  private readonly resolved = new Map<number, HostObject<Targets> | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly members: Members<Targets>,
    private readonly references: References<Targets>,
    private readonly roots: Roots<Targets>,
  ) {}

  /** The object at the path; `null` for a null object. */
  object(id: number): HostObject<Targets> | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw invalidArgument(`no object path ${id}`);
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments<Targets> {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, position): Argument<Targets> => {
        const id = referenced[position];
        return typeof id === 'number' && id > 0 ? { object: this.object(id) } : { json: value };
      }),
    );
  }

  private resolve(path: ObjectPath): HostObject<Targets> | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.roots.root;
      case PathType.newObject: {
        const made = this.roots.create?.(path.Name);
        if (made === undefined) throw this.members.unknown(path.Name, 'newObject');
        return made;
      }
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.references.get(path.Name);
      default:
        return this.below(path);
    }
  }

  private below(path: ObjectPath): HostObject<Targets> | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { type, target } = parent;
    this.members.table(type).alive?.(target);
    const child = (to: keyof Targets, found: Targets[keyof Targets] | null): HostObject<Targets> | null =>
      found === null ? null : { type: to as keyof Targets & string, target: found };
    switch (path.ObjectPathType) {
      case PathType.property: {
        const link = this.members.link(type, path.Name);
        if (link === undefined) throw this.members.unknown(type, path.Name);
        return child(link[1].to, link[1].open(target));
      }
      case PathType.method: {
        const args = this.arguments(path.ArgumentInfo);
        const method = this.members.method(type, path.Name);
        if (!('open' in method)) throw this.members.unknown(type, path.Name);
        return child(method.to, method.open(target, args));
      }
      case PathType.indexer: {
        const args = this.arguments(path.ArgumentInfo);
        const items = this.members.items(type);
        if (items.find === undefined) throw this.members.unknown(type, 'getItem');
        return child(items.to, items.find(target, args));
      }
      default:
        throw new HostError('InvalidRequest', `unknown object path type ${path.ObjectPathType}`);
    }
  }
}

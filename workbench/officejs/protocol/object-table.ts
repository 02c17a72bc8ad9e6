import type { Arguments } from './arguments.ts';
import type { Version } from './requirement-set.ts';
import type { Json } from './wire.ts';

/**
 * An application's objects as data: one table an object type, one row a member. `Targets` maps each type
 * name of the client (`'Worksheet'`) to what stands behind such an object in the host.
 * Member names are those of the wire: PascalCase.
 */
export interface ObjectTable<Targets, Self> {
  readonly since: Version;
  /** What the client stores to address the object again: `{ Id }`, `{ _Id }` or nothing. */
  identity?(self: Self): Identity;
  /** Throws when the object behind has gone (a deleted sheet). */
  alive?(self: Self): void;
  readonly scalars?: Readonly<Record<string, ScalarRow<Self>>>;
  readonly links?: Readonly<Record<string, LinkRow<Targets, Self>>>;
  readonly methods?: Readonly<Record<string, MethodRow<Targets, Self>>>;
  /** For collections: the members in order, and how `getItem` finds one. */
  readonly items?: ItemsRow<Targets, Self>;
}

export type ObjectTables<Targets> = { readonly [Type in keyof Targets]: ObjectTable<Targets, Targets[Type]> };

export type Identity = Readonly<Record<string, Json>>;

export interface ScalarRow<Self> {
  readonly since: Version;
  /** Left out of `load()` without names because it is dear to compute or the client keeps it apart. */
  readonly onlyByName?: boolean;
  get?(self: Self): Json;
  set?(self: Self, value: Json): void;
}

/** A navigation property. `open` gives `null` for a null object. */
export type LinkRow<Targets, Self> = {
  readonly [Type in keyof Targets]: {
    readonly since: Version;
    readonly to: Type;
    open(self: Self): Targets[Type] | null;
    /** For properties the client may assign as a whole: `pageLayout.zoom = {…}`. */
    set?(self: Self, value: Json): void;
  };
}[keyof Targets];

/** A method that gives a plain value (`call`), or an object (`open`; `null` for a null object). */
export type MethodRow<Targets, Self> =
  | { readonly since: Version; call(self: Self, args: Arguments<Targets>): Json | undefined }
  | {
      readonly [Type in keyof Targets]: {
        readonly since: Version;
        readonly to: Type;
        open(self: Self, args: Arguments<Targets>): Targets[Type] | null;
      };
    }[keyof Targets];

export type ItemsRow<Targets, Self> = {
  readonly [Type in keyof Targets]: {
    readonly to: Type;
    list(self: Self): readonly Targets[Type][];
    /** `getItem(key)`; throws `ItemNotFound`. */
    find?(self: Self, args: Arguments<Targets>): Targets[Type];
  };
}[keyof Targets];

/** An object of the host: its type's name and what stands behind it. */
export interface HostObject<Targets> {
  readonly type: keyof Targets & string;
  readonly target: Targets[keyof Targets];
}

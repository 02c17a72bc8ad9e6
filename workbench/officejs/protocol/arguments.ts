import { invalidArgument } from './host-error.ts';
import type { HostObject } from './object-table.ts';
import type { Json } from './wire.ts';

export type Argument<Targets> = { readonly json: Json } | { readonly object: HostObject<Targets> | null };

/** The positional arguments of a call, read with their types; what does not fit is `InvalidArgument`. */
export class Arguments<Targets> {
  constructor(private readonly list: readonly Argument<Targets>[]) {}

  json(position: number): Json {
    const argument = this.list[position];
    return argument !== undefined && 'json' in argument ? argument.json : null;
  }

  /** `undefined` where the add-in left it out. */
  optionalText(position: number): string | undefined {
    const value = this.json(position);
    if (value === null || typeof value === 'string') return value ?? undefined;
    throw invalidArgument(`argument ${position} is not a text`);
  }

  text(position: number): string {
    const value = this.optionalText(position);
    if (value === undefined) throw invalidArgument(`argument ${position} is missing`);
    return value;
  }

  integer(position: number): number {
    const value = this.json(position);
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw invalidArgument(`argument ${position} is not a whole number`);
  }

  optionalNumber(position: number): number | undefined {
    const value = this.json(position);
    if (value === null || typeof value === 'number') return value ?? undefined;
    throw invalidArgument(`argument ${position} is not a number`);
  }

  flag(position: number): boolean {
    return this.json(position) === true;
  }

  isObject(position: number): boolean {
    const argument = this.list[position];
    return argument !== undefined && 'object' in argument;
  }

  /** The object passed at this position, which must be of one of these types; `undefined` if left out. */
  optionalObject<Type extends keyof Targets>(
    position: number,
    ...types: readonly Type[]
  ): Targets[Type] | undefined {
    const argument = this.list[position];
    if (argument === undefined || !('object' in argument)) {
      if (this.json(position) === null) return undefined;
      throw invalidArgument(`argument ${position} is not an object`);
    }
    const { object } = argument;
    if (object !== null && types.some((type) => type === object.type)) return object.target as Targets[Type];
    throw invalidArgument(`argument ${position} is not one of ${types.map(String).join(', ')}`);
  }

  object<Type extends keyof Targets>(position: number, ...types: readonly Type[]): Targets[Type] {
    const target = this.optionalObject(position, ...types);
    if (target === undefined) throw invalidArgument(`argument ${position} is missing`);
    return target;
  }
}

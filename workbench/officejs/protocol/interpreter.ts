import { HostError, invalidArgument } from './host-error.ts';
import { Members, type Tally } from './members.ts';
import { ObjectPaths, type Roots } from './object-paths.ts';
import type { HostObject, ObjectTables } from './object-table.ts';
import { Query } from './query.ts';
import { References } from './references.ts';
import type { Version } from './requirement-set.ts';
import { type Action, ActionType, type Json, type RequestBody, type ResponseBody } from './wire.ts';

export interface InterpreterOptions<Targets> extends Roots<Targets> {
  readonly tables: ObjectTables<Targets>;
  readonly advertised: Version;
  readonly tally: Tally;
  /** Makes a refusal of whatever a table threw; `undefined` for what nobody expected. */
  translate?(error: unknown): HostError | undefined;
  /** Whether objects of this type are kept by reference id. */
  readonly referenced: ReadonlySet<keyof Targets>;
}

export interface RunLimit {
  /** Fails with `error` instead of carrying out the action at this position. */
  readonly failBefore?: { readonly actionIndex: number; readonly error: HostError };
}

/** Carries out batches of the client on the objects that the tables describe. Knows no application. */
export class Interpreter<Targets> {
  private readonly members: Members<Targets>;
  private readonly query: Query<Targets>;
  readonly references = new References<Targets>();

  constructor(private readonly options: InterpreterOptions<Targets>) {
    this.members = new Members(options.tables, options.advertised, options.tally);
    this.query = new Query(this.members, (object) => this.identity(object));
  }

  /** Runs the actions in order and stops at the one that fails; earlier results stay. Never throws. */
  run(body: RequestBody, limit: RunLimit = {}): ResponseBody {
    const paths = new ObjectPaths(body.ObjectPaths, this.members, this.references, this.options);
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (limit.failBefore?.actionIndex === index) throw limit.failBefore.error;
        response.Results.push({ ActionId: action.Id, Value: this.carryOut(action, paths) });
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      } catch (thrown) {
        const error = this.refusal(thrown);
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: this.members.lastAsked,
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        };
        break;
      }
    }
    return response;
  }

  private carryOut(action: Action, paths: ObjectPaths<Targets>): Json {
    if (action.ActionType === ActionType.trace) return null;
    const object = paths.object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        this.members.table(object.type).alive?.(object.target);
        return this.identity(object);
      case ActionType.query:
        return this.query.answer(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.callMethod(object, action, paths);
      case ActionType.setProperty:
        this.setProperty(object, action);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw this.members.unknown(object.type, `action type ${action.ActionType}`);
    }
  }

  private callMethod(object: HostObject<Targets>, action: Action, paths: ObjectPaths<Targets>): Json {
    if (action.Name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      this.references.remove(args.text(0));
      return null;
    }
    this.members.table(object.type).alive?.(object.target);
    const method = this.members.method(object.type, action.Name);
    if ('call' in method) return method.call(object.target, args) ?? null;
    const target = method.open(object.target, args);
    return target === null ? null : this.identity({ type: method.to as keyof Targets & string, target });
  }

  private setProperty(object: HostObject<Targets>, action: Action): void {
    this.members.table(object.type).alive?.(object.target);
    const value = action.ArgumentInfo?.Arguments?.[0] ?? null;
    const scalar = this.members.scalar(object.type, action.Name);
    const row = scalar?.[1] ?? this.members.link(object.type, action.Name)?.[1];
    if (row === undefined) throw this.members.unknown(object.type, action.Name);
    if (row.set === undefined) throw invalidArgument(`${action.Name} cannot be set`);
    row.set(object.target, value);
  }

  private identity(object: HostObject<Targets>): Record<string, Json> {
    const own = this.members.table(object.type).identity?.(object.target) ?? {};
    const reference = this.options.referenced.has(object.type) ? this.references.idOf(object) : undefined;
    return reference === undefined ? { ...own } : { ...own, _ReferenceId: reference };
  }

  private refusal(thrown: unknown): HostError {
    if (thrown instanceof HostError) return thrown;
    const known = this.options.translate?.(thrown);
    if (known !== undefined) return known;
    const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    this.options.tally.unknown(`(a bug of the stand-in) ${message}`);
    return new HostError('GeneralException', message, 500);
  }
}

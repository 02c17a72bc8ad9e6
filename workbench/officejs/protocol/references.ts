import type { HostObject } from './object-table.ts';
import { HostError } from './host-error.ts';

/** The objects the client asked to keep between batches (`_KeepReference`), by the id it was given. */
export class References<Targets> {
  private readonly objects = new Map<string, HostObject<Targets>>();
  private readonly ids = new WeakMap<HostObject<Targets>, string>();
  private last = 0;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject<Targets>): string {
    const known = this.ids.get(object);
    if (known !== undefined) {
      this.objects.set(known, object);
      return known;
    }
    this.last += 1;
    const id = `${object.type}-${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject<Targets>): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject<Targets> {
    const object = this.objects.get(id);
    if (object === undefined) {
      throw new HostError('InvalidReference', `This reference is not valid for the current operation: ${id}`);
    }
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  removeAll(): void {
    this.objects.clear();
  }
}

import { boundingRect } from './address.ts';
import type { CellArea } from '../../../src/core/sheet-grid.ts';
import type { Json } from '../protocol/wire.ts';

/** Numbers of the client's rich events (officejs-host.md §5). */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;
export type EventTypeNumber = (typeof EventType)[keyof typeof EventType];

/** The target of events that concern every sheet. */
export const ANY_SHEET = 'Workbook';

export interface HostEvent {
  readonly type: EventTypeNumber;
  readonly targetId: string;
  readonly payload: Readonly<Record<string, Json>>;
}

interface PendingChange {
  readonly sheetId: string;
  readonly changed: CellArea;
}

/** Events that handlers are registered for, kept until the batch that caused them has been answered. */
export class EventQueue {
  private readonly registered = new Map<string, number>();
  private pending: (HostEvent | PendingChange)[] = [];
  /** `runtime.enableEvents`: off means that nothing more is queued. */
  enabled = true;

  register(type: EventTypeNumber, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: EventTypeNumber, targetId: string): void {
    this.registered.delete(`${type} ${targetId}`);
  }

  /** A page that starts anew has no handlers. */
  forgetHandlers(): void {
    this.registered.clear();
    this.pending = [];
  }

  raise(type: EventTypeNumber, sheetId: string, payload: Readonly<Record<string, Json>>): void {
    if (!this.enabled) return;
    this.pending.push({ type, targetId: sheetId, payload: { worksheetId: sheetId, ...payload } });
  }

  /** Notes changed cells. The client splits big writes into slices of rows: touching slices become one change. */
  cellsChanged(sheetId: string, changed: CellArea): void {
    if (!this.enabled) return;
    const last = this.pending.at(-1);
    if (last !== undefined && 'changed' in last && last.sheetId === sheetId && touch(last.changed, changed)) {
      this.pending[this.pending.length - 1] = { sheetId, changed: boundingRect(last.changed, changed) };
      return;
    }
    this.pending.push({ sheetId, changed });
  }

  /** What handlers wait for, oldest first; `address` writes an area as the event's arguments do. */
  drain(address: (changed: CellArea) => string): HostEvent[] {
    const events = this.pending.flatMap((event): HostEvent[] => {
      const plain = 'changed' in event ? changedEvent(event, address(event.changed)) : event;
      return [plain, { ...plain, targetId: ANY_SHEET }];
    });
    this.pending = [];
    return events.filter(({ type, targetId }) => this.registered.has(`${type} ${targetId}`));
  }
}

const touch = (one: CellArea, next: CellArea): boolean =>
  one.left === next.left &&
  one.right === next.right &&
  next.top <= one.bottom + 1 &&
  next.bottom >= one.top - 1;

const changedEvent = ({ sheetId }: PendingChange, address: string): HostEvent => ({
  type: EventType.changed,
  targetId: sheetId,
  payload: {
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: sheetId,
    address,
    shiftDirection: 'None',
  },
});

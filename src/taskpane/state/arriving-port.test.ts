import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex } from '../../core/sheet-grid.ts';
import type { WorkbookPort } from '../../core/workbook-port.ts';
import { FakePort } from '../fake-port.ts';
import { arrivingPort } from './arriving-port.ts';

const CELL = { sheet: '督办台账', row: rowIndex(3), column: columnIndex(1) };

describe('a door on its way', () => {
  it('is fetched at once, and only once', async () => {
    let fetched = 0;
    const door = new FakePort([['序号']]);
    const port = arrivingPort(() => {
      fetched += 1;
      return Promise.resolve(door);
    });
    expect(fetched).toBe(1);
    await Promise.all([port.select(CELL), port.saveSettings('<a/>')]);
    expect([fetched, door.selected, door.settings]).toEqual([1, [CELL], '<a/>']);
  });

  it('lets its verbs wait until it is there', async () => {
    const door = new FakePort([['序号']]);
    let arrive: (port: WorkbookPort) => void = () => undefined;
    const port = arrivingPort(() => new Promise((resolve) => (arrive = resolve)));
    const selected = port.select(CELL);
    expect(door.selected).toEqual([]);
    arrive(door);
    await selected;
    expect(door.selected).toEqual([CELL]);
  });

  it('is fetched anew by the verb after the one that failed for want of it', async () => {
    const door = new FakePort([['序号']]);
    let online = false;
    const port = arrivingPort(() =>
      online ? Promise.resolve(door) : Promise.reject(new Error('no network')),
    );
    await expect(port.select(CELL)).rejects.toThrow('no network');
    online = true;
    await port.select(CELL);
    expect(door.selected).toEqual([CELL]);
  });
});

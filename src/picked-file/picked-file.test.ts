import { afterEach, describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex } from '../core/sheet-grid.ts';
import { newWorkbook } from '../xlsx/new-workbook.ts';
import { AskedLine, askWorkbook } from './ask-workbook.ts';
import type { Line } from './protocol.ts';
import { serveWorkbook } from './serve-workbook.ts';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A line as pane and worker have one: what goes over it is copied as the browser copies it. */
function line(): AskedLine {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveWorkbook(end(port2));
  return new AskedLine(end(port1));
}

function end(port: MessagePort): Line {
  port.start();
  return {
    postMessage: (message, transfer) => {
      port.postMessage(message, transfer);
    },
    addEventListener: (type, listener) => {
      port.addEventListener(type, listener);
    },
  };
}

const bytesOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

function workbook(): ArrayBuffer {
  const made = newWorkbook();
  const sheet = made.addSheet('周报');
  for (const row of [0, 1, 2]) sheet.setValue(row, 1, `第${String(row)}行`);
  return bytesOf(made.save());
}

describe('a workbook opened at the other end of a line', () => {
  it('is surveyed and read as one at hand', async () => {
    const port = await askWorkbook(line(), workbook());
    const survey = await port.survey({ heads: 'all', headRows: 2 });
    expect(survey.sheets.map(({ name, head }) => [name, head?.block.values])).toEqual([
      ['Sheet1', []],
      ['周报', [['第0行'], ['第1行']]],
    ]);
    const { columns } = await port.readColumns({
      sheet: '周报',
      firstRow: rowIndex(1),
      lastRow: rowIndex(2),
      columns: [{ column: columnIndex(1), formats: false }],
    });
    expect([...columns]).toEqual([[1, { values: ['第1行', '第2行'] }]]);
  });

  it('brings along what a function asks for by the names of sheets', async () => {
    const port = await askWorkbook(line(), workbook());
    const { sheets } = await port.survey({ heads: [], headRows: 1, besides: (names) => names.slice(1) });
    expect(sheets.map(({ head }) => head?.block.values)).toEqual([undefined, [['第0行']]]);
  });

  it('tells expected trouble as such', async () => {
    await expect(askWorkbook(line(), bytesOf(new TextEncoder().encode('no workbook')))).rejects.toMatchObject(
      { trouble: { kind: 'file-not-a-workbook' } },
    );
    const port = await askWorkbook(line(), workbook());
    const request = { sheet: '没有', firstRow: rowIndex(0), lastRow: rowIndex(0), columns: [] };
    await expect(port.readColumns(request)).rejects.toMatchObject({
      trouble: { kind: 'sheet-not-found', sheet: '没有' },
    });
  });

  it('stops where the user cancels, and where the other end is gone', async () => {
    const asked = line();
    const port = await askWorkbook(asked, workbook());
    const stop = new AbortController();
    const survey = port.survey({ heads: 'all', headRows: 1 }, { signal: stop.signal });
    stop.abort();
    await expect(survey).rejects.toMatchObject({ trouble: { kind: 'cancelled' } });
    const lost = port.survey({ heads: 'all', headRows: 1 });
    asked.breakOff(new Error('gone'));
    await expect(lost).rejects.toThrow('gone');
    await expect(port.survey({ heads: 'all', headRows: 1 })).rejects.toThrow('gone');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { RibbonLine } from '../add-in/ribbon-line.ts';
import { parseIsoDay } from '../core/calendar/iso.ts';
import { TroubleError } from '../core/trouble.ts';
import type { WorkbookPort } from '../core/workbook-port.ts';
import { createSay } from '../messages/index.ts';
import { answerRibbon, type RibbonHost } from './answer-ribbon.ts';

const today = parseIsoDay('2022-02-11');
const say = createSay('zh-CN');

/** A workbook that refuses everything: whoever touches it is told so. */
const locked = new Proxy({} as WorkbookPort, {
  get: () => () => Promise.reject(new TroubleError({ kind: 'cell-being-edited' })),
});

function host(port: WorkbookPort, line: RibbonLine | null): RibbonHost & { readonly told: string[][] } {
  if (today === null) throw new Error('no such day');
  const told: string[][] = [];
  return {
    port,
    line,
    today,
    language: 'zh-CN',
    say,
    told,
    tell: (message) => {
      told.push([...message]);
      return Promise.resolve();
    },
  };
}

const lineOf = (taken: boolean): RibbonLine => ({
  call: () => Promise.resolve(taken),
  answer: () => () => undefined,
});

describe('a ribbon button', () => {
  it('leaves the job to the pane that took it', async () => {
    const pressed = host(locked, lineOf(true));
    await answerRibbon('check', pressed);
    expect(pressed.told).toEqual([]);
  });

  it.each(['check', 'light', 'summary'] as const)(
    'tells trouble of %s in words where the pane is closed',
    async (job) => {
      const pressed = host(locked, lineOf(false));
      await answerRibbon(job, pressed);
      expect(pressed.told).toEqual([
        [
          say('trouble.cell-being-edited.what'),
          say('trouble.cell-being-edited.why'),
          say('trouble.cell-being-edited.next'),
        ],
      ]);
    },
  );
});

import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { parseIsoDay } from '../core/calendar/iso.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { PUBLISHED } from '../core/calendar/work-calendar.ts';
import { workdayList } from '../core/lights/workday-name.ts';
import { TroubleError } from '../core/trouble.ts';
import type { WorkbookPort } from '../core/workbook-port.ts';
import { FakePort } from './fake-port.ts';
import { givePageMeasures } from './page-for-tests.ts';
import { showPane } from './pane-for-tests.tsx';

jest.setTimeout(60_000);
beforeAll(givePageMeasures);
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const day = (iso: string): DayNumber => {
  const found = parseIsoDay(iso);
  if (found === null) throw new RangeError(iso);
  return found;
};
const TODAY = day('2022-02-11');
const LEDGER = [
  ['序号', '督办事项', '责任单位', '完成时限', '办理状态'],
  [1, '燃气管网隐患排查', '市应急管理局', day('2022-01-31'), '推进中'],
];
const LAST_YEARS = { name: '督办_工作日', formula: `{${String(day('2021-12-31'))}}` };
const checkedAnew = () => screen.findAllByText(/检查完毕/);

function lit(): FakePort {
  const port = new FakePort(LEDGER);
  port.names = [LAST_YEARS];
  return port;
}

describe('when the pane opens', () => {
  it('the working days of lights are renewed, once, and nothing is said', async () => {
    const port = lit();
    const { press } = showPane(port);
    await waitFor(() => {
      expect(port.names).toEqual([workdayList(PUBLISHED, TODAY, 1900).name]);
    });
    expect(screen.queryByRole('alert')).toBeNull();
    await press('检查');
    await checkedAnew();
    expect(port.looksAtNames).toEqual({ count: 1, renewed: 1 });
  });

  it('there is one look and no change where nothing of ours stands', async () => {
    const port = new FakePort(LEDGER);
    port.names = [{ name: '工作日', formula: '{44599}' }];
    const { press } = showPane(port);
    await waitFor(() => {
      expect(port.looksAtNames.count).toBe(1);
    });
    await press('检查');
    await checkedAnew();
    expect(port.looksAtNames).toEqual({ count: 1, renewed: 0 });
  });

  it('nobody looks where there is no ledger', async () => {
    const port = new FakePort([['你好', '世界']]);
    const { press } = showPane(port);
    await waitFor(() => {
      expect(screen.queryByText('正在查找台账……')).toBeNull();
      expect(screen.queryByRole('progressbar')).toBeNull();
      expect(document.querySelector('[aria-busy]')).toBeNull();
    });
    await press('检查');
    await screen.findAllByText(/没有找到督办台账/);
    expect(port.looksAtNames.count).toBe(0);
  });

  it('trouble is not told: nobody has asked', async () => {
    const port = lit();
    const refused = jest
      .spyOn(port, 'renewLightNames')
      .mockRejectedValue(new TroubleError({ kind: 'read-only' }));
    const { press } = showPane(port);
    await waitFor(() => {
      expect(refused).toHaveBeenCalledTimes(1);
    });
    expect(screen.queryByText(/只读/)).toBeNull();
    await press('检查');
    await checkedAnew();
  });

  it('a job that is asked for comes first', async () => {
    const port = lit();
    const door: WorkbookPort = port;
    const asked = jest.spyOn(door, 'renewLightNames').mockImplementation(
      (_, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new TroubleError({ kind: 'cancelled' }));
          });
        }),
    );
    const { press } = showPane(port);
    await waitFor(() => {
      expect(asked).toHaveBeenCalledTimes(1);
    });
    await press('检查');
    await checkedAnew();
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

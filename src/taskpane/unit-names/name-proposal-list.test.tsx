import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import { readSettings } from '../../core/settings/settings-xml.ts';
import type { CellValue } from '../../core/sheet-grid.ts';
import { LANGUAGES, type Language } from '../../core/words.ts';
import { createSay } from '../../messages/index.ts';
import { FakePort } from '../fake-port.ts';
import { givePageMeasures, noFiles } from '../page-for-tests.ts';
import { Pane } from '../pane.tsx';

const UNITS = ['市卫健委', '市卫健委', '市卫生健康委员会', '卫健局', '市教育局', '市教育委员会'];
const LEDGER: readonly CellValue[][] = [
  ['序号', '督办事项', '责任单位', '完成时限', '办理状态'],
  ...UNITS.map((unit, place) => [place + 1, `事项${String(place)}`, unit, '2022年6月底前', '推进中']),
];

jest.setTimeout(60_000);

beforeAll(givePageMeasures);
afterEach(cleanup);

function open(port: FakePort, language: Language = 'zh-CN') {
  const user = userEvent.setup();
  const today = parseIsoDay('2022-02-11');
  if (today === null) throw new Error('no such day');
  const say = createSay(language);
  render(
    <Pane
      port={port}
      today={() => today}
      spoken={{ language, say }}
      theme="light"
      memory={{ recall: () => 'yes', keep: () => undefined }}
      ribbon={null}
      openFile={noFiles}
      build="test"
    />,
  );
  return { user, say };
}

const kept = (port: FakePort) => readSettings(port.settings).settings;

describe('names that are likely one unit', () => {
  it('are merged by keyboard under the name chosen, the unchecked one kept apart', async () => {
    const port = new FakePort(LEDGER);
    const { user } = open(port);
    const button = await screen.findByRole('button', { name: /可能指同一单位/ });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.focus();
    await user.keyboard('{Enter}');
    const group = await screen.findByRole('group', { name: /市卫生健康委员会/ });
    within(group).getByText(/市卫健委（2 项）/);
    await user.click(within(group).getByRole('checkbox', { name: /卫健局/ }));
    await user.selectOptions(within(group).getByRole('combobox'), '市卫生健康委员会');
    within(group).getByRole('button', { name: '合并统计' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect([...kept(port).aliases]).toEqual([['市卫健委', '市卫生健康委员会']]);
    });
    expect(kept(port).unitsApart).toEqual([['市卫生健康委员会', '卫健局']]);
    await waitFor(() => {
      expect(screen.queryByRole('group', { name: /市卫生健康委员会/ })).toBeNull();
    });
    // The ledger itself was not touched, and the other group is still there.
    expect(port.written).toEqual([]);
    await screen.findByRole('group', { name: /市教育委员会/ });
  });

  it('are not asked about again once they are called different, until that is undone', async () => {
    const port = new FakePort(LEDGER.filter((row) => row[2] !== '市教育局'));
    const { user } = open(port);
    await user.click(await screen.findByRole('button', { name: /可能指同一单位/ }));
    await user.click(await screen.findByRole('button', { name: '不是同一单位' }));
    await waitFor(() => {
      expect(kept(port).unitsApart).toEqual([['市卫健委', '市卫生健康委员会', '卫健局']]);
    });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /可能指同一单位/ })).toBeNull();
    });
    await user.click(screen.getByRole('button', { name: '设置' }));
    await user.click(await screen.findByRole('button', { name: '全部撤销' }));
    await screen.findByRole('button', { name: /可能指同一单位/ });
    expect(kept(port).unitsApart).toEqual([]);
  });

  it.each(LANGUAGES)('are asked about in %s', async (language) => {
    const { user, say } = open(new FakePort(LEDGER), language);
    await user.click(await screen.findByRole('button', { name: say('mapping.names.title', { count: 2 }) }));
    expect((await screen.findAllByRole('button', { name: say('mapping.names.merge') })).length).toBe(2);
    expect(document.body.textContent).not.toMatch(/mapping\.|\{\{/);
  });
});

describe('joint leads', () => {
  it('count where the switch in the settings says so', async () => {
    const port = new FakePort(LEDGER);
    const { user } = open(port);
    await screen.findByRole('button', { name: /可能指同一单位/ });
    await user.click(screen.getByRole('button', { name: '设置' }));
    await user.click(await screen.findByRole('switch', { name: '并列牵头的单位都计数' }));
    await waitFor(() => {
      expect(kept(port).jointLead).toBe(true);
    });
    expect((await screen.findAllByText('已改为并列牵头的单位都计数。')).length).toBeGreaterThan(0);
  });
});

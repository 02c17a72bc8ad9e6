import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseIsoDay } from '../core/calendar/iso.ts';
import type { Language } from '../core/words.ts';
import { createSay } from '../messages/index.ts';
import type { FakePort } from './fake-port.ts';
import { Pane } from './pane.tsx';
import { noFiles } from './page-for-tests.ts';

type PaneGiven = Partial<Pick<Parameters<typeof Pane>[0], 'memory' | 'ribbon' | 'openFile'>> & {
  readonly language?: Language;
  /** The day, ISO 8601; may change while the pane is open. */
  readonly clock?: { today: string };
};

const HINT_READ = { recall: () => 'yes', keep: () => undefined };

/** The pane beside a workbook, on Friday 11 February 2022 unless told otherwise, and the hands of its user. */
export function showPane(
  port: FakePort,
  { language = 'zh-CN', clock = { today: '2022-02-11' }, memory, ribbon, openFile }: PaneGiven = {},
) {
  const user = userEvent.setup();
  const today = () => {
    const day = parseIsoDay(clock.today);
    if (day === null) throw new Error('no such day');
    return day;
  };
  render(
    <Pane
      port={port}
      today={today}
      spoken={{ language, say: createSay(language) }}
      theme="light"
      memory={memory ?? HINT_READ}
      ribbon={ribbon ?? null}
      openFile={openFile ?? noFiles}
      build="0.1.0-test"
    />,
  );
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
  return { user, press };
}

import { TextDecoder, TextEncoder } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { newWorkbook as NewWorkbook } from '../../src/xlsx/new-workbook.ts';
import { areaOf } from './grid/selection.ts';
import type { openSession as OpenSession } from './session/open-session.ts';
import type { WorkbenchSession } from './session/workbench-session.ts';
import { Switches } from '../officejs/live/switches.ts';
import type { SheetArea as SheetAreaComponent } from './sheet-area.tsx';
import { workbenchWords } from './words/words.ts';

// jsdom lays nothing out: drawing is left to the browser tests, here it is the keyboard's turn.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 600 });
Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, value: 900 });
HTMLElement.prototype.scrollIntoView = () => undefined;

let newWorkbook: typeof NewWorkbook;
let openSession: typeof OpenSession;
let SheetArea: typeof SheetAreaComponent;

beforeAll(async () => {
  // jsdom has no text decoder, which the engine takes when it is loaded.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  ({ newWorkbook } = await import('../../src/xlsx/new-workbook.ts'));
  ({ openSession } = await import('./session/open-session.ts'));
  ({ SheetArea } = await import('./sheet-area.tsx'));
});

function show(): WorkbenchSession {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  sheet.setValue(0, 0, '云溪市督办台账');
  sheet.merge(areaOf(0, 0, 0, 3));
  sheet.setValue(1, 0, '序号');
  sheet.setValue(1, 1, '督办事项');
  workbook.addSheet('说明');
  const opened = openSession(workbook.save(), '台账.xlsx', new Switches(), () => 44_603);
  if (opened.kind !== 'done') throw new Error(opened.trouble.kind);
  render(<SheetArea say={workbenchWords('zh-CN')} session={opened.session} />);
  return opened.session;
}

const input = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[data-cell-input]');
  if (found === null) throw new Error('the grid has no text box');
  return found;
};

describe('the sheet on the page', () => {
  it('is walked, typed into and left by keyboard only', async () => {
    const session = show();
    const user = userEvent.setup();
    input().focus();
    await user.keyboard('{ArrowDown}{ArrowDown}改一格{Enter}');
    expect(session.live.model.activeSheet.values(areaOf(2, 0, 2, 0))).toEqual([['改一格']]);
    expect(screen.getByLabelText<HTMLInputElement>('单元格地址').value).toBe('A4');
    await user.keyboard('不要了{Escape}');
    expect(session.snapshot().draft).toBeNull();
    expect(session.live.model.activeSheet.values(areaOf(3, 0, 3, 0))).toEqual([['']]);
  });

  it('edits with F2 what the cell holds', async () => {
    const session = show();
    const user = userEvent.setup();
    input().focus();
    await user.keyboard('{ArrowDown}{F2}（改）{Tab}');
    expect(session.live.model.activeSheet.values(areaOf(1, 0, 1, 0))).toEqual([['序号（改）']]);
    expect(session.snapshot().selection).toMatchObject({ row: 1, column: 1 });
  });

  it('jumps by address and between sheets', async () => {
    const session = show();
    const user = userEvent.setup();
    const box = screen.getByLabelText<HTMLInputElement>('单元格地址');
    await user.clear(box);
    await user.type(box, 'C9{Enter}');
    expect(session.snapshot().selection).toMatchObject({ row: 8, column: 2 });
    await user.click(screen.getByRole('tab', { name: '说明' }));
    expect(session.snapshot().view.name).toBe('说明');
  });
});

import { describe, expect, it } from '@jest/globals';
import { newWorkbook } from '../../../src/xlsx/new-workbook.ts';
import { openWorkbook } from '../../../src/xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../../../src/xlsx/workbook.ts';
import { Switches } from '../../officejs/live/switches.ts';
import { areaOf, selectCell } from '../grid/selection.ts';
import { openSession } from './open-session.ts';
import type { WorkbenchSession } from './workbench-session.ts';

function bench(fill: (workbook: XlsxWorkbook) => void, switches = new Switches()): WorkbenchSession {
  const workbook = newWorkbook();
  fill(workbook);
  const opened = openSession(workbook.save(), '台账.xlsx', switches, () => 44_603);
  if (opened.kind !== 'done') throw new Error(opened.trouble.kind);
  return opened.session;
}

const at = (session: WorkbenchSession, row: number, column: number): unknown =>
  session.live.model.activeSheet.values(areaOf(row, column, row, column))[0]?.[0];

describe('the workbench session', () => {
  it('shows a merged cell as selected where the add-in brings a sheet to the front', () => {
    const session = bench((workbook) => {
      workbook.addSheet('周报').merge(areaOf(0, 0, 0, 5));
    });
    expect(session.snapshot().selection.area).toEqual(areaOf(0, 0, 0, 0));
    const summary = session.live.sheetAt('周报');
    session.live.select({ sheet: summary, area: areaOf(0, 0, 0, 0) });
    session.hostAnswered();
    expect(session.snapshot().view.name).toBe('周报');
    expect(session.snapshot().selection.area).toEqual(areaOf(0, 0, 0, 5));
  });

  it('says in data what is wrong with a file that is no workbook', () => {
    const opened = openSession(new TextEncoder().encode('督办'), 'x.xlsx', new Switches(), () => 0);
    expect(opened).toMatchObject({ kind: 'trouble', trouble: { kind: 'file-not-a-workbook' } });
  });

  it('writes what is typed, and takes it back', () => {
    const session = bench(({ activeSheet }) => {
      activeSheet.setValue(0, 0, '原文');
    });
    expect(session.commit('改了')).toBe(true);
    expect(at(session, 0, 0)).toBe('改了');
    expect(session.snapshot()).toMatchObject({ changed: true, canUndo: true });
    session.undo();
    expect(at(session, 0, 0)).toBe('原文');
  });

  it('does not call a workbook changed when the same text is entered again', () => {
    const session = bench(({ activeSheet }) => {
      activeSheet.setValue(0, 0, '原文');
    });
    session.commit('原文');
    expect(session.snapshot().changed).toBe(false);
  });

  it('works out a typed formula and those that hang on it', () => {
    const session = bench(({ activeSheet }) => {
      activeSheet.setValue(0, 0, 2);
      activeSheet.setFormula(1, 0, 'A1*10', 20);
    });
    session.commit('3');
    expect(at(session, 1, 0)).toBe(30);
    session.select(selectCell(session.snapshot().view.merges, 2, 0));
    session.commit('=A2+1');
    expect(at(session, 2, 0)).toBe(31);
  });

  it('keeps the draft and writes nothing on a protected sheet', () => {
    const switches = new Switches();
    switches.circumstances.protectedSheets.add('*');
    const session = bench(() => undefined, switches);
    session.edit('x');
    expect(session.commit('x')).toBe(false);
    expect(at(session, 0, 0)).toBe('');
    expect(session.snapshot()).toMatchObject({
      draft: 'x',
      notice: { kind: 'trouble', trouble: { kind: 'sheet-protected' } },
    });
  });

  it('pastes rows over hidden rows as if they were not there', () => {
    const session = bench(({ activeSheet }) => {
      activeSheet.setValue(0, 0, 'a');
    });
    session.paste([['1', '二'], ['3']], areaOf(1, 1, 1, 1));
    expect([at(session, 1, 1), at(session, 1, 2), at(session, 2, 1)]).toEqual([1, '二', 3]);
  });

  it('clears only what is there', () => {
    const session = bench(({ activeSheet }) => {
      activeSheet.setValue(0, 0, 'a');
      activeSheet.setValue(1, 1, 'b');
    });
    session.clear(areaOf(0, 0, 1_048_575, 0));
    expect([at(session, 0, 0), at(session, 1, 1)]).toEqual(['', 'b']);
  });

  it('goes to cells of other sheets, and says so when there is no such cell', () => {
    const session = bench((workbook) => {
      workbook.addSheet('周报 1').setValue(4, 2, '见此');
    });
    expect(session.goTo("'周报 1'!C5")).toBe(true);
    expect(session.snapshot()).toMatchObject({ selection: { row: 4, column: 2 }, view: { name: '周报 1' } });
    expect(session.goTo('没有!A1')).toBe(false);
    expect(session.snapshot().notice).toMatchObject({ key: 'workbench.noSuchCell' });
  });

  it('opens no address outside the workbook', () => {
    const session = bench(() => undefined);
    session.follow({ row: 0, column: 0, target: 'https://example.com/' });
    expect(session.snapshot().notice).toMatchObject({ key: 'workbench.outside' });
  });

  it('saves a workbook that opens again with what was typed', () => {
    const session = bench(() => undefined);
    session.commit("'=1+1");
    const again = openWorkbook(session.save());
    expect(again.activeSheet.values(areaOf(0, 0, 0, 0))).toEqual([['=1+1']]);
    expect(session.snapshot().changed).toBe(false);
  });
});

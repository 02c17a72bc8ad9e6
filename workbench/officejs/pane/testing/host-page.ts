import { newWorkbook } from '../../../../src/xlsx/new-workbook.ts';
import { FormulaEngine } from '../../../formulas/formula-engine.ts';
import { LiveHost } from '../../live/live-host.ts';
import { LiveWorkbook } from '../../live/live-workbook.ts';
import { MissingMembers } from '../../live/missing-members.ts';
import { Switches } from '../../live/switches.ts';
import { area } from '../../live/address.ts';
import { connectPane } from '../connect-pane.ts';

/** The page around the frame in the pane's test: a workbook, a pane, and what the test may do to them. */
const switches = new Switches();
const model = newWorkbook();
const book = new LiveWorkbook(model, switches.circumstances, new FormulaEngine(model, () => 44_603));
const host = new LiveHost(book, switches, '1.9', new MissingMembers());
const heard: string[] = [];
const pane = connectPane({
  parent: document.body,
  url: new URLSearchParams(window.location.search).get('add-in') ?? '',
  title: 'add-in',
  host,
  surroundings: {
    displayLanguage: 'zh-CN',
    contentLanguage: 'zh-CN',
    documentUrl: 'https://localhost/台账.xlsx',
    readOnly: false,
    advertised: '1.9',
  },
  onBatch: () => heard.push('batch'),
  onTabOut: (direction) => heard.push(`tab ${direction}`),
});

const hostPage = {
  heard,
  values: () => book.active.model.values(area(0, 0, 1, 1)),
  userTypes: (text: string) => {
    book.active.enter(0, 0, text);
    book.events.cellsChanged(book.active.id, area(0, 0, 0, 0));
    pane.flush();
  },
  userSelects: () => {
    book.select({ sheet: book.active, area: area(4, 1, 4, 1) });
    pane.selectionChanged();
    pane.flush();
  },
  setEditing: (editing: boolean) => {
    switches.cellBeingEdited = editing;
  },
  runCommand: (action: string) => pane.runCommand(action),
  focusPane: () => {
    pane.focus('first');
  },
};

declare global {
  interface Window {
    readonly hostPage: typeof hostPage;
  }
}
Object.assign(window, { hostPage });

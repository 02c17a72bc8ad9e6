import { createRoot } from 'react-dom/client';
import { readerLanguage } from '../add-in/reader-language.ts';
import { ribbonLine } from '../add-in/ribbon-line.ts';
import { today } from '../add-in/today.ts';
import { officeReady, type Readiness } from '../excel/host.ts';
import { loadArrivingSay, loadSay } from '../messages/load-say.ts';
import { browserMemory } from './memory.ts';
import { NoHost } from './no-host.tsx';
import { Pane } from './pane.tsx';
import { arrivingPort } from './state/arriving-port.ts';
import { workbookVerbs } from './state/workbook-verbs.ts';
import { fixedTheme } from './theme.ts';

/**
 * Entry of the task pane. Query parameters of the page, for the workbench and for demonstrations; they
 * change what is shown and which day counts as today, nothing else:
 * - `lang`: `zh-CN`, `zh-TW` or `en`
 * - `theme`: `light` or `dark`
 * - `today`: `YYYY-MM-DD`
 */
const asked = new URLSearchParams(window.location.search);

/** The start page speaks up after 10 seconds; an answer that comes later still is welcome (milliseconds). */
const PATIENCE = 300_000;

// On their way while Office.js connects: the jobs, and the door to the workbook.
// Who needs them and finds them missing will say so.
workbookVerbs().catch(() => undefined);
excelDoor().catch(() => undefined);
void start();

async function start(): Promise<void> {
  const ready = await officeReady(PATIENCE);
  // Then the start page has said, or will say, that Office.js is missing or silent.
  if (ready.kind === 'no-answer') return;
  const memory = browserMemory(ready.kind === 'ready' ? partition() : undefined);
  const language = readerLanguage({
    address: asked.get('lang'),
    chosen: memory.recall('language'),
    office: ready.kind === 'ready' ? ready.displayLanguage : navigator.language,
  });
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no #root.');
  const root = createRoot(place);
  if (ready.kind !== 'ready') {
    const say = await loadSay(language);
    root.render(<NoHost say={say} language={language} why={ready} theme={theme(ready)} />);
    return;
  }
  const { say, complete } = await loadArrivingSay(language);
  root.render(
    <Pane
      port={arrivingPort(async () => (await excelDoor()).createExcelPort())}
      today={() => today(window.location.search, new Date())}
      spoken={{ language, say }}
      restOfWords={complete}
      theme={theme(ready)}
      memory={memory}
      openFile={async (file) => (await import('../picked-file/open-in-worker.ts')).openInWorker(file)}
      ribbon={ribbonLine(Office.context.document.url)}
      build={__BUILD_ID__}
    />,
  );
}

function excelDoor() {
  return import('../excel/excel-port.ts');
}

function theme(ready: Readiness) {
  const office = ready.kind === 'ready' ? officeTheme() : undefined;
  return fixedTheme({ address: asked.get('theme'), officeBackground: office?.bodyBackgroundColor });
}

/** Not every Excel tells its theme, whatever the type says. */
function officeTheme(): Office.OfficeTheme | undefined {
  return Office.context.officeTheme;
}

/** Excel on the web gives every site of an add-in a storage partition of its own; elsewhere there is none. */
function partition(): string | undefined {
  return Office.context.partitionKey;
}

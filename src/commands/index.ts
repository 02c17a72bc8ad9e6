import { readerLanguage } from '../add-in/reader-language.ts';
import { RIBBON_JOBS, ribbonLine, type RibbonJob } from '../add-in/ribbon-line.ts';
import { today } from '../add-in/today.ts';
import { createExcelPort } from '../excel/excel-port.ts';
import { officeReady } from '../excel/host.ts';
import { loadSay } from '../messages/load-say.ts';
import { answerRibbon } from './answer-ribbon.ts';

/**
 * Entry of the page behind the ribbon buttons. Excel opens it when a button is pressed, calls the function
 * that manifest.xml names, and waits (at most five minutes) for `event.completed()`.
 */
for (const job of RIBBON_JOBS) {
  Office.actions.associate(job, (event: Office.AddinCommands.Event) => {
    void pressed(job).finally(() => {
      event.completed();
    });
  });
}

async function pressed(job: RibbonJob): Promise<void> {
  const ready = await officeReady();
  // Without Excel's answer there is nobody to tell.
  if (ready.kind !== 'ready') return;
  const language = readerLanguage({ address: null, chosen: null, office: ready.displayLanguage });
  await answerRibbon(job, {
    line: ribbonLine(Office.context.document.url),
    port: createExcelPort(),
    today: today(window.location.search, new Date()),
    language,
    say: await loadSay(language),
    tell: (message) => openMessage(message, language),
  });
}

/** A small window of our own: `alert` does not work in add-ins. Percent of the screen. */
const MESSAGE_SIZE = { height: 25, width: 30 };

/** Shows the message in Office's dialog. Where the user or Excel refuses the window, the result still stands. */
function openMessage(message: readonly string[], language: string): Promise<void> {
  const page = new URL('message.html', window.location.href);
  page.hash = encodeURIComponent(JSON.stringify({ language, message }));
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { ...MESSAGE_SIZE, displayInIframe: true }, () => {
      resolve();
    });
  });
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { Language } from '../../src/core/words.ts';
import { createSay, type SayAll } from '../../src/messages/index.ts';
import { workbenchWords, type WorkbenchWords } from '../../workbench/page/words/words.ts';

export interface WorkbenchWish {
  readonly language: Language;
  /** File name of the sample to begin with. */
  readonly sample: string;
  readonly theme?: 'light' | 'dark';
  /** `YYYY-MM-DD` */
  readonly today?: string;
  readonly excelApi?: '1.9' | '1.14';
  /** Folder of the pane's page, where it is not served beside the workbench. */
  readonly paneFolder?: string;
}

/** The jobs behind the pane's buttons. */
export type PaneButton = 'check' | 'light' | 'summary' | 'clear';

const PATIENCE = 30_000;

/** The workbench as a person sees it: found by what it says and by what it is, not by how it is built. */
export class WorkbenchPage {
  readonly say: SayAll;
  readonly words: WorkbenchWords;

  private constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.say = createSay(language);
    this.words = workbenchWords(language);
    page.setDefaultTimeout(PATIENCE);
  }

  static async open(context: BrowserContext, url: string, wish: WorkbenchWish): Promise<WorkbenchPage> {
    const query = new URLSearchParams({ lang: wish.language, file: wish.sample });
    if (wish.theme !== undefined) query.set('theme', wish.theme);
    if (wish.today !== undefined) query.set('today', wish.today);
    if (wish.excelApi !== undefined) query.set('api', wish.excelApi);
    if (wish.paneFolder !== undefined) query.set('pane', wish.paneFolder);
    const page = context.pages()[0] ?? (await context.newPage());
    const workbench = new WorkbenchPage(page, wish.language);
    await page.goto(`${url}?${query.toString()}`);
    return workbench;
  }

  /** The pane's own frame, once its buttons are there. */
  async pane(): Promise<Frame> {
    const element = await this.page.locator('[data-pane] iframe').elementHandle({ timeout: PATIENCE });
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('the pane has no frame');
    await this.button(frame, 'check').waitFor();
    return frame;
  }

  /** The pane's frame once it has been drawn in this theme. */
  async paneInTheme(theme: 'light' | 'dark'): Promise<Frame> {
    await this.page.frameLocator('[data-pane] iframe').locator(`html[data-theme="${theme}"]`).waitFor();
    return this.pane();
  }

  /** The same page, after it was told to speak another language. */
  speaking(language: Language): WorkbenchPage {
    return new WorkbenchPage(this.page, language);
  }

  button(pane: Frame, job: PaneButton): Locator {
    return pane.getByRole('button', { name: this.say(`pane.${job}`), exact: true });
  }

  /** Runs a job by its button and waits until the pane is at rest again. */
  async run(pane: Frame, job: PaneButton): Promise<void> {
    await this.atRest(pane);
    await this.button(pane, job).click();
    await this.atRest(pane);
  }

  /** Waits until nothing runs in the pane. */
  async atRest(pane: Frame): Promise<void> {
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await pane
      .locator('button:not([aria-disabled="true"])', { hasText: this.say('pane.check') })
      .first()
      .waitFor();
  }

  /** Turns one of the circumstances a workbook can be in on, or off again. */
  async circumstance(key: Parameters<WorkbenchWords>[0]): Promise<void> {
    await this.page.getByRole('button', { name: this.words('workbench.circumstances') }).click();
    await this.page.getByRole('menuitemcheckbox', { name: this.words(key) }).click();
    await this.page.keyboard.press('Escape');
    // While the menu fades away, its button would close it once more instead of opening it.
    await this.page.getByRole('menu').waitFor({ state: 'detached' });
  }

  /** Opens a workbook from disk. */
  async openFile(path: string): Promise<void> {
    await this.page.locator('[data-file-input]').setInputFiles(path);
  }

  /** Opens one of the samples by the menu. */
  async openSample(name: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words('workbench.samples') }).click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** Waits until the workbook of this name is open. */
  async fileName(name: string): Promise<void> {
    const exactly = new RegExp(`^${name.replaceAll('.', '\\.')}( ·|$)`);
    await this.page.locator('[data-file-name]', { hasText: exactly }).waitFor({ timeout: 2 * PATIENCE });
  }

  /** A cell of the sheet in front, counted from 0; there while it is in the window. */
  cell(row: number, column: number): Locator {
    return this.page.locator(`[data-cell="${String(row)}:${String(column)}"]`);
  }

  /** Scrolls to a cell by typing its address. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByLabel(this.words('workbench.addressBox'));
    await box.fill(address);
    await box.press('Enter');
  }

  /** What is selected, as the address box shows it. */
  async selected(): Promise<string> {
    return this.page.getByLabel(this.words('workbench.addressBox')).inputValue();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  async activeTab(): Promise<string | null> {
    return this.page.locator('[role="tab"][aria-selected="true"]').textContent();
  }

  /** `rgb(…)` of a drawn cell. */
  async fill(row: number, column: number): Promise<string> {
    return this.cell(row, column).evaluate((element) => getComputedStyle(element).backgroundColor);
  }

  /** Saves as .xlsx to a path. */
  async save(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: this.words('workbench.save') }).click(),
    ]);
    await download.saveAs(path);
  }
}

/** `#FFC7CE` -> `rgb(255, 199, 206)`, as a browser says it. */
export function asRgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => String(Number.parseInt(hex.slice(at, at + 2), 16)));
  return `rgb(${parts.join(', ')})`;
}

import { configure } from '@testing-library/react';

/** jsdom measures nothing: a pane 320 pixels wide, a list of 400 pixels with rows of 80 and headings of 20. */
export function givePageMeasures(): void {
  // The machines that run this are slow and shared.
  configure({ asyncUtilTimeout: 15_000 });
  const height = (element: HTMLElement) => {
    if (element.getAttribute('role') === 'option') return 80;
    return element.dataset['index'] === undefined ? 400 : 20;
  };
  for (const name of ['offsetHeight', 'clientHeight']) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return height(this);
      },
    });
  }
  for (const name of ['offsetWidth', 'clientWidth']) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 320 });
  }
  Element.prototype.scrollTo = () => undefined;
  window.matchMedia = ((media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
}

/** For panes in which nobody picks a file. */
export const noFiles = (): Promise<never> => Promise.reject(new Error('no file was to be opened'));

import { afterEach, describe, expect, it } from '@jest/globals';
import { officeReady } from './host.ts';

/** What Office.js shows of itself, as far as waiting for it goes. */
function officeAnswers(answer: Promise<{ host: string | null }>, excelApi: number) {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: () => answer,
      context: {
        displayLanguage: 'zh-TW',
        requirements: {
          isSetSupported: (set: string, version: string) =>
            set === 'ExcelApi' && Number(version.split('.')[1]) <= excelApi,
        },
      },
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('officeReady', () => {
  it('says when Office.js did not load', async () => {
    expect(await officeReady()).toEqual({ kind: 'no-answer' });
  });
  it('says when Office.js does not answer in time', async () => {
    officeAnswers(new Promise(() => undefined), 9);
    expect(await officeReady(20)).toEqual({ kind: 'no-answer' });
  });
  it('says when Office.js fails', async () => {
    officeAnswers(Promise.reject(new Error('no')), 9);
    expect(await officeReady()).toEqual({ kind: 'no-answer' });
  });
  it('gives the language Excel shows itself in', async () => {
    officeAnswers(Promise.resolve({ host: 'Excel' }), 9);
    expect(await officeReady()).toEqual({ kind: 'ready', displayLanguage: 'zh-TW' });
  });
  it('says what an old Excel lacks', async () => {
    officeAnswers(Promise.resolve({ host: 'Excel' }), 8);
    expect(await officeReady()).toEqual({ kind: 'too-old', needs: '1.9' });
  });
  it('says when the page stands in a plain browser', async () => {
    officeAnswers(Promise.resolve({ host: null }), 0);
    expect(await officeReady()).toEqual({ kind: 'not-excel' });
  });
});

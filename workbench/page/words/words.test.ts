import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/core/words.ts';
import { nearestLanguage, WORKBENCH_CATALOGUES, workbenchWords } from './words.ts';
import { zhCN } from './zh-CN.ts';

const keysOf = (language: (typeof LANGUAGES)[number]): string[] => [
  ...new Set(Object.keys(WORKBENCH_CATALOGUES[language]).map((key) => key.replace(/_(one|other)$/, ''))),
];
const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe("the workbench's words", () => {
  it.each(LANGUAGES)('has every key in %s', (language) => {
    expect(keysOf(language).sort()).toEqual(Object.keys(zhCN).sort());
  });

  it.each(LANGUAGES)('names the same things in %s', (language) => {
    for (const [key, text] of Object.entries(WORKBENCH_CATALOGUES[language])) {
      const model = (zhCN as Record<string, string>)[key.replace(/_(one|other)$/, '')] ?? '';
      expect(`${key} ${placeholders(text).join()}`).toBe(`${key} ${placeholders(model).join()}`);
    }
  });

  it('counts in English', () => {
    const say = workbenchWords('en');
    expect(say('workbench.hiddenSheets', { count: 1 })).toBe('1 more sheet is hidden');
    expect(say('workbench.hiddenSheets', { count: 2 })).toBe('2 more sheets are hidden');
  });

  it('quotes file names as they are', () => {
    expect(workbenchWords('en')('workbench.opened', { file: '<b>{{x}}</b>.xlsx' })).toBe(
      '<b>{{x}}</b>.xlsx is open.',
    );
  });

  it("takes the browser's nearest language", () => {
    expect(nearestLanguage(['zh-HK', 'en'])).toBe('zh-TW');
    expect(nearestLanguage(['zh'])).toBe('zh-CN');
    expect(nearestLanguage(['fr', 'en-GB'])).toBe('en');
    expect(nearestLanguage(['ja'])).toBe('en');
  });
});

import { describe, expect, it } from '@jest/globals';
import { Converter } from 'opencc-js';
import type { Trouble } from '../core/trouble.ts';
import { LANGUAGES } from '../core/words.ts';
import { CATALOGUES, createSay } from './index.ts';
import { loadSay } from './load-say.ts';
import { sayTrouble } from './say-trouble.ts';

const entries = (language: (typeof LANGUAGES)[number]): [string, string][] =>
  Object.entries(CATALOGUES[language]).map(([key, text]) => [key, text ?? '']);

const withoutPlural = (key: string) => key.replace(/_(one|other)$/u, '');

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{([^}]*)\}\}/gu)].map((match) => match[1]).sort();

describe('the catalogue', () => {
  it.each(LANGUAGES)('has the same keys in %s as in zh-CN, plurals aside', (language) => {
    const keys = new Set(entries(language).map(([key]) => withoutPlural(key)));
    expect([...keys].sort()).toEqual(
      entries('zh-CN')
        .map(([key]) => key)
        .sort(),
    );
  });

  it('has plurals in English only, always both forms and no third', () => {
    for (const language of ['zh-CN', 'zh-TW'] as const) {
      expect(entries(language).filter(([key]) => withoutPlural(key) !== key)).toEqual([]);
    }
    const keys = new Set(entries('en').map(([key]) => key));
    for (const key of keys) {
      const bare = withoutPlural(key);
      if (bare === key) continue;
      expect([bare, keys.has(`${bare}_one`), keys.has(`${bare}_other`), keys.has(bare)]).toEqual([
        bare,
        true,
        true,
        false,
      ]);
    }
  });

  it.each(['zh-TW', 'en'] as const)('has the same placeholders in %s as in zh-CN', (language) => {
    for (const [key, text] of entries(language)) {
      const chinese = CATALOGUES['zh-CN'][withoutPlural(key)] ?? '';
      // "1 item" needs no figure.
      const expected = placeholders(chinese).filter((name) => !(key.endsWith('_one') && name === 'count'));
      const found = placeholders(text).filter((name) => !(key.endsWith('_one') && name === 'count'));
      expect([key, found]).toEqual([key, expected]);
    }
  });

  it('counts in English only where the text has {{count}}', () => {
    for (const [key, text] of entries('en')) {
      if (key.endsWith('_other'))
        expect([key, placeholders(text)]).toEqual([key, expect.arrayContaining(['count'])]);
    }
  });

  it.each(LANGUAGES)('says something under every key in %s', (language) => {
    expect(entries(language).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each([
    ['zh-TW', 'cn', 't'],
    ['zh-CN', 't', 'cn'],
  ] as const)('writes %s without a character of the other script', (language, from, to) => {
    const convert = Converter({ from, to });
    const foreign: string[] = [];
    for (const [key, text] of entries(language)) {
      for (const character of text) {
        // Characters that both scripts use, where the dictionary merely prefers another form.
        if (!BOTH_SCRIPTS[language].includes(character) && convert(character) !== character) {
          foreign.push(`${key}: ${character}`);
        }
      }
    }
    expect(foreign).toEqual([]);
  });

  it('has no mainland wording in zh-TW', () => {
    const mainland = /單元格|工作簿|文件|打開|點擊|默認|屏幕|程序|網絡|信息|導出|導入|字符|台賬|督辦/u;
    expect(entries('zh-TW').filter(([, text]) => mainland.test(text))).toEqual([]);
  });
});

const BOTH_SCRIPTS = { 'zh-TW': '台', 'zh-CN': '' };

describe('words', () => {
  it('come with their parameters in', () => {
    expect(createSay('zh-CN')('trouble.sheet-not-found.what', { sheet: '一季度' })).toBe(
      '没有名为“一季度”的工作表。',
    );
  });

  it('quote untrusted text as it stands', () => {
    const sheet = '{{sheet}} $t(cli.saved) $& <b>&amp; {{count}}';
    for (const language of LANGUAGES) {
      expect(createSay(language)('trouble.sheet-not-found.what', { sheet })).toContain(sheet);
    }
  });

  it('count in English', () => {
    const say = createSay('en');
    const about = { sheet: 'S', header: '1', confidence: '90%' };
    expect(say('cli.read.ledger', { ...about, count: 1 })).toContain(' 1 item,');
    expect(say('cli.read.ledger', { ...about, count: 0 })).toContain(' 0 items,');
    expect(createSay('zh-CN')('cli.read.ledger', { ...about, count: 1 })).toContain('共 1 项');
  });

  it('do not mix when two languages are in use at once', () => {
    const [chinese, english] = [createSay('zh-CN'), createSay('en')];
    expect(english('cli.status.closed')).toBe('closed');
    expect(chinese('cli.status.closed')).toBe('办结');
  });

  it.each(LANGUAGES)('are the same when one language is loaded alone: %s', async (language) => {
    const say = await loadSay(language);
    expect(say('trouble.cancelled.what')).toBe(createSay(language)('trouble.cancelled.what'));
  });
});

describe('sayTrouble', () => {
  const troubles: readonly Trouble[] = [
    { kind: 'no-ledger' },
    { kind: 'host-failed', code: 'GeneralException' },
    { kind: 'file-part-missing', part: 'xl/workbook.xml' },
  ];

  it.each(LANGUAGES)('says what happened, why and what next, in %s', (language) => {
    for (const trouble of troubles) {
      const words = sayTrouble(createSay(language), trouble);
      for (const sentence of [words.what, words.why, words.next]) {
        expect(sentence).toMatch(/[。.；;]$/u);
        expect(sentence).not.toContain('{{');
        expect(sentence).not.toContain('trouble.');
      }
    }
  });

  it('names the part that is missing', () => {
    expect(sayTrouble(createSay('zh-CN'), { kind: 'file-part-missing', part: 'xl/workbook.xml' }).why).toBe(
      '文件包中缺少 xl/workbook.xml。',
    );
  });
});

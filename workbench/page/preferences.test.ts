import { describe, expect, it } from '@jest/globals';
import { daySerial, isDay, paneAddress, realToday, startPreferences, wishedSample } from './preferences.ts';

describe('preferences', () => {
  it('come from the address where it names them', () => {
    const wished = startPreferences('?lang=en&theme=dark&today=2022-02-11&api=1.9', ['zh-CN']);
    expect(wished).toMatchObject({ language: 'en', theme: 'dark', today: '2022-02-11', excelApi: '1.9' });
  });

  it('fall back to the language of the browser, the real date and all that Excel offers', () => {
    expect(startPreferences('?lang=xx&today=2022-02-30', ['zh-HK'])).toMatchObject({
      language: 'zh-TW',
      theme: 'light',
      today: null,
      excelApi: '1.14',
    });
  });

  it('know the days there are', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
    expect(isDay('2023-2-9')).toBe(false);
    expect(isDay('')).toBe(false);
  });

  it('take the date of the clock on the wall, not of Greenwich', () => {
    expect(realToday(new Date(2022, 0, 5, 0, 30))).toBe('2022-01-05');
  });

  it('tell the pane its language, theme and day', () => {
    const preferences = startPreferences('?lang=zh-TW&theme=dark', []);
    expect(paneAddress(preferences, '2022-02-11')).toBe(
      'pane/taskpane.html?lang=zh-TW&theme=dark&today=2022-02-11',
    );
  });

  it('take the pane from another port of this machine, and from no other machine', () => {
    const folder = (pane: string) => startPreferences(`?pane=${encodeURIComponent(pane)}`, []).paneFolder;
    expect(folder('https://localhost:3001/pane/taskpane.html?x')).toBe('https://localhost:3001/pane/');
    expect(folder('https://localhost:3001')).toBe('https://localhost:3001/');
    const refused = [
      'http://localhost:3001/',
      'https://localhost.example/',
      'https://user@example/',
      '//x',
      '',
    ];
    expect(refused.map(folder)).toEqual(refused.map(() => 'pane/'));
  });

  it('count days as Excel does', () => {
    expect(daySerial('2022-01-29')).toBe(44_590);
  });

  it('begin with the sample asked for, else with the first', () => {
    expect(wishedSample('?file=b.xlsx', ['a.xlsx', 'b.xlsx'])).toBe('b.xlsx');
    expect(wishedSample('?file=../x', ['a.xlsx'])).toBe('a.xlsx');
    expect(wishedSample('', [])).toBeNull();
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/core/words.ts';

/** Fonts of Windows, and which of the free ones stand in for them on paper. */
const STAND_INS: Readonly<Record<string, string>> = {
  仿宋: 'Noto Serif CJK SC',
  楷体: 'Noto Serif CJK SC',
  华文中宋: 'Noto Serif CJK SC',
  黑体: 'Noto Sans CJK SC',
  標楷體: 'Noto Serif CJK TC',
  微軟正黑體: 'Noto Sans CJK TC',
};
/** The usual default fonts, by whose digits a workbook's columns are measured: 7 pixels at 11 points, as in this font. */
const DEFAULT_FONTS = ['宋体', '等线', '新細明體'];
const SEVEN_PIXELS = 'Noto Sans Mono CJK SC';
/** Calibri is either that, or the letters of an English summary. */
const LETTERS_OF_CALIBRI = 'Noto Sans CJK SC';

/**
 * Fontconfig's settings for LibreOffice where the fonts of Windows are missing: without them it takes whatever comes
 * first, and columns come out a third wider. Gives the path of the file (`FONTCONFIG_FILE`).
 */
export function paperFonts(language: Language): string {
  const byDefault = DEFAULT_FONTS.map((family) => [family, SEVEN_PIXELS] as const);
  const calibri = ['Calibri', language === 'en' ? LETTERS_OF_CALIBRI : SEVEN_PIXELS] as const;
  const aliases = [...Object.entries(STAND_INS), ...byDefault, calibri].map(
    ([family, standIn]) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${standIn}</string></edit></match>`,
  );
  const path = join(mkdtempSync(join(tmpdir(), 'paper-fonts-')), 'fonts.conf');
  writeFileSync(
    path,
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n' +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>\n${aliases.join('\n')}\n</fontconfig>\n`,
  );
  return path;
}

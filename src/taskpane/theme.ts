import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../core/words.ts';

export type ThemeChoice = 'light' | 'dark';

/** What may say how bright the pane is, the strongest first. */
export interface ThemeSources {
  /** The page's address: `?theme=dark` (workbench, demonstrations). */
  readonly address: string | null;
  /** Background of Office's own panes (`Office.context.officeTheme.bodyBackgroundColor`), where it tells. */
  readonly officeBackground: string | undefined;
}

/** `null`: nobody says, the browser's preference counts. */
export function fixedTheme({ address, officeBackground }: ThemeSources): ThemeChoice | null {
  if (address === 'light' || address === 'dark') return address;
  const rgb = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(officeBackground ?? '');
  if (rgb === null) return null;
  const [red = 0, green = 0, blue = 0] = rgb.slice(1).map((part) => parseInt(part, 16));
  // Perceived brightness after ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Fonts that draw the reader's own characters: Chinese and Taiwanese forms of one character differ. */
const FONTS: Readonly<Record<Language, string>> = {
  'zh-CN':
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  'zh-TW':
    "'Segoe UI', 'Microsoft JhengHei UI', 'Microsoft JhengHei', 'PingFang TC', 'Noto Sans CJK TC', sans-serif",
  en: "'Segoe UI', system-ui, -apple-system, 'Liberation Sans', sans-serif",
};

const THEMES: Readonly<Record<ThemeChoice, Theme>> = { light: webLightTheme, dark: webDarkTheme };

export interface ThemeInUse {
  readonly choice: ThemeChoice;
  readonly theme: Theme;
}

/** The theme to draw in; follows the browser while nobody fixed it. */
export function useTheme(fixed: ThemeChoice | null, language: Language): ThemeInUse {
  const preferred = useSyncExternalStore(onPreference, preference);
  const choice = fixed ?? preferred;
  const theme = useMemo(() => ({ ...THEMES[choice], fontFamilyBase: FONTS[language] }), [choice, language]);
  return { choice, theme };
}

function darkQuery(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function preference(): ThemeChoice {
  return darkQuery().matches ? 'dark' : 'light';
}

function onPreference(changed: () => void): () => void {
  const query = darkQuery();
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

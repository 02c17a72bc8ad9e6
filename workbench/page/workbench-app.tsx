import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { createSay } from '../../src/messages/index.ts';
import { BugBoundary } from './bug-boundary.tsx';
import { realToday, startPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import { Workbench } from './workbench.tsx';
import { workbenchWords } from './words/words.ts';

/** By `style`: what stands in `className` is copied onto every menu and tooltip. */
const ROOT = { height: '100%', backgroundColor: '#f3f3f3' };

/** Excel's green in place of Fluent's blue. */
const theme = {
  ...webLightTheme,
  colorBrandBackground: '#107c41',
  colorBrandBackgroundHover: '#0e6b38',
  colorBrandBackgroundPressed: '#0a5a2d',
  colorBrandForeground1: '#0e6b38',
  colorBrandForeground2: '#0e6b38',
  colorCompoundBrandForeground1: '#0e6b38',
  colorCompoundBrandStroke: '#107c41',
  colorNeutralForeground2BrandHover: '#0e6b38',
  colorNeutralForeground2BrandPressed: '#0a5a2d',
};

/** The page as a whole: language, theme, and what happens when something breaks. */
export function WorkbenchApp(): ReactElement {
  const [preferences, setPreferences] = useState<Preferences>(() =>
    startPreferences(window.location.search, navigator.languages),
  );
  const { language } = preferences;
  const say = useMemo(() => workbenchWords(language), [language]);
  const sayTroubles = useMemo(() => createSay(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('workbench.title');
  }, [language, say]);
  return (
    <FluentProvider theme={theme} style={ROOT}>
      <BugBoundary say={say}>
        <Workbench
          say={say}
          sayTroubles={sayTroubles}
          preferences={preferences}
          today={preferences.today ?? realToday(new Date())}
          onPreferences={(change) => {
            setPreferences((before) => ({ ...before, ...change }));
          }}
        />
      </BugBoundary>
    </FluentProvider>
  );
}

import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { startTransition, useEffect, useState } from 'react';
import type { Language } from '../core/words.ts';
import { loadSay } from '../messages/load-say.ts';
import type { Say } from '../messages/say.ts';
import { App, type AppProps } from './app.tsx';
import { useTheme, type ThemeChoice } from './theme.ts';

const useStyles = makeStyles({
  provider: { minHeight: '100vh' },
});

export interface PaneProps extends Omit<AppProps, 'say' | 'language' | 'onLanguage' | 'restOfWords'> {
  readonly spoken: { readonly language: Language; readonly say: Say };
  /** Where `say` knows only the pane's first words: resolves when it knows the others. */
  readonly restOfWords?: () => Promise<void>;
  readonly theme: ThemeChoice | null;
}

/** The pane with what surrounds it: theme, and the language, which the user may change. */
export function Pane({ spoken: first, restOfWords = noMore, theme: fixedTheme, ...rest }: PaneProps) {
  const styles = useStyles();
  const [spoken, setSpoken] = useState(first);
  const { language, say } = spoken;
  const { choice, theme } = useTheme(fixedTheme, language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('pane.name');
  }, [language, say]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = choice;
  }, [choice]);

  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <App
        {...rest}
        language={language}
        say={say}
        // A language chosen later is there with all its words.
        restOfWords={spoken === first ? restOfWords : noMore}
        onLanguage={(next) => {
          rest.memory.keep('language', next);
          void loadSay(next).then((nextSay) => {
            startTransition(() => {
              setSpoken({ language: next, say: nextSay });
            });
          });
        }}
      />
    </FluentProvider>
  );
}

const noMore = (): Promise<void> => Promise.resolve();

import { FluentProvider, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Language } from '../core/words.ts';
import { sayTrouble, type TroubleWords } from '../messages/say-trouble.ts';
import type { Say } from '../messages/say.ts';
import { useTheme, type ThemeChoice } from './theme.ts';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

export interface NoHostProps {
  readonly say: Say;
  readonly language: Language;
  readonly why: { readonly kind: 'not-excel' } | { readonly kind: 'too-old'; readonly needs: string };
  readonly theme: ThemeChoice | null;
}

/** What stands in the pane's place outside Excel, or in an Excel that lacks what we need. */
export function NoHost({ say, language, why, theme: fixed }: NoHostProps) {
  const styles = useStyles();
  const { theme } = useTheme(fixed, language);
  const { what, why: reason, next } = words();
  return (
    <FluentProvider theme={theme}>
      <main className={styles.root}>
        <Subtitle2 as="h1" block>
          {say('pane.name')}
        </Subtitle2>
        <div role="alert">
          <p>
            <strong>{what}</strong>
          </p>
          <p>{reason}</p>
          <p>{next}</p>
        </div>
      </main>
    </FluentProvider>
  );

  function words(): TroubleWords {
    if (why.kind === 'too-old') {
      return sayTrouble(say, { kind: 'host-too-old', needs: `ExcelApi ${why.needs}` });
    }
    return {
      what: say('start.not-excel.what'),
      why: say('start.not-excel.why'),
      next: say('start.not-excel.next'),
    };
  }
}

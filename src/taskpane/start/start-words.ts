import type { Language } from '../../core/words.ts';
import { pane as en } from '../../messages/en/pane.ts';
import { pane as zhCN } from '../../messages/zh-CN/pane.ts';
import { pane as zhTW } from '../../messages/zh-TW/pane.ts';

/** What the page may have to say before the pane runs, or where it cannot run. */
export interface StartWords {
  readonly name: string;
  readonly loading: string;
  readonly retry: string;
  readonly tooOld: StartTrouble;
  readonly officeSilent: StartTrouble;
  readonly officeMissing: StartTrouble;
  readonly filesMissing: StartTrouble;
}

export interface StartTrouble {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

type StartKey = Extract<keyof typeof zhCN, `pane.start.${string}` | 'pane.name' | 'pane.retry'>;

/** In all three languages: the page is one file, and learns its reader's language only when it is read. */
export const START_WORDS: Readonly<Record<Language, StartWords>> = {
  'zh-CN': startWords(zhCN),
  'zh-TW': startWords(zhTW),
  en: startWords(en),
};

function startWords(words: Readonly<Partial<Record<StartKey, string>>>): StartWords {
  const say = (key: StartKey): string => words[key] ?? key;
  return {
    name: say('pane.name'),
    loading: say('pane.start.loading'),
    retry: say('pane.retry'),
    tooOld: {
      what: say('pane.start.too-old.what'),
      why: say('pane.start.too-old.why'),
      next: say('pane.start.too-old.next'),
    },
    officeSilent: {
      what: say('pane.start.office-silent.what'),
      why: say('pane.start.office-silent.why'),
      next: say('pane.start.office-silent.next'),
    },
    officeMissing: {
      what: say('pane.start.office-missing.what'),
      why: say('pane.start.office-missing.why'),
      next: say('pane.start.office-missing.next'),
    },
    filesMissing: {
      what: say('pane.start.files-missing.what'),
      why: say('pane.start.files-missing.why'),
      next: say('pane.start.files-missing.next'),
    },
  };
}

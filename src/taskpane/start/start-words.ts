import type { Language } from '../../core/words.ts';
import { pane as paneEn } from '../../messages/en/pane.ts';
import { start as startEn } from '../../messages/en/start.ts';
import { pane as paneZhCN } from '../../messages/zh-CN/pane.ts';
import { start as startZhCN } from '../../messages/zh-CN/start.ts';
import { pane as paneZhTW } from '../../messages/zh-TW/pane.ts';
import { start as startZhTW } from '../../messages/zh-TW/start.ts';

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

type StartKey = keyof typeof startZhCN | 'pane.name' | 'pane.retry';

/** In all three languages: the page is one file, and learns its reader's language only when it is read. */
export const START_WORDS: Readonly<Record<Language, StartWords>> = {
  'zh-CN': startWords({ ...paneZhCN, ...startZhCN }),
  'zh-TW': startWords({ ...paneZhTW, ...startZhTW }),
  en: startWords({ ...paneEn, ...startEn }),
};

function startWords(words: Readonly<Partial<Record<StartKey, string>>>): StartWords {
  const say = (key: StartKey): string => words[key] ?? key;
  return {
    name: say('pane.name'),
    loading: say('start.loading'),
    retry: say('pane.retry'),
    tooOld: {
      what: say('start.too-old.what'),
      why: say('start.too-old.why'),
      next: say('start.too-old.next'),
    },
    officeSilent: {
      what: say('start.office-silent.what'),
      why: say('start.office-silent.why'),
      next: say('start.office-silent.next'),
    },
    officeMissing: {
      what: say('start.office-missing.what'),
      why: say('start.office-missing.why'),
      next: say('start.office-missing.next'),
    },
    filesMissing: {
      what: say('start.files-missing.what'),
      why: say('start.files-missing.why'),
      next: say('start.files-missing.next'),
    },
  };
}

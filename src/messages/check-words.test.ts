import { describe, expect, it } from '@jest/globals';
import { CHECK_IDS } from '../core/checks/check-id.ts';
import { LANGUAGES } from '../core/words.ts';
import { CATALOGUES } from './index.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(CHECK_IDS)('the check %s has a name, says what is wrong, and what would be right', (id) => {
    for (const part of ['name', 'message', 'suggestion']) {
      const key = `checks.${id}.${part}`;
      const { [key]: text, [`${key}_other`]: plural } = CATALOGUES[language];
      expect(`${key}: ${text ?? plural ?? ''}`).toMatch(/: \S/);
    }
  });
});

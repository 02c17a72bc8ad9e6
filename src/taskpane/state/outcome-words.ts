import type { Hue } from '../../core/lights/scheme.ts';
import type { Say } from '../../messages/say.ts';
import { sayFormer } from '../../messages/say-former.ts';
import { sayTrouble } from '../../messages/say-trouble.ts';
import type { Checked, FoundLedger, LeftAlone, Outcome } from './pane-state.ts';

/** A result in words: one sentence of what happened, then (for trouble) why and what to do. */
export interface OutcomeWords {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly what: string;
  readonly more: string;
}

export function sayOutcome(
  say: Say,
  outcome: Outcome,
  { found, checked }: { readonly found: FoundLedger | null; readonly checked: Checked | null },
): OutcomeWords {
  switch (outcome.kind) {
    case 'checked': {
      const count = checked?.findings.length ?? 0;
      if (checked === null || count === 0) {
        return good(say('pane.done.check.clean', { items: found?.items ?? 0 }));
      }
      const { overdue, dueSoon, problems, notes } = checked;
      return {
        ...good(say('pane.done.check', { count, overdue, dueSoon, problems, notes })),
        intent: 'info',
      };
    }
    case 'lit': {
      return good(sayLit(say, outcome));
    }
    case 'summarised': {
      const { sheet, total, closed, overdue, issueNotKept, former } = outcome;
      const what = say('pane.done.summary', { sheet, total, closed, overdue });
      const more = [
        ...(former === null ? [] : [sayFormer(say, former)]),
        ...(issueNotKept === null ? [] : [say('summarising.issue-not-kept', { number: issueNotKept })]),
      ];
      const isWhole = issueNotKept === null && former?.kind !== 'kept';
      return { intent: isWhole ? 'success' : 'warning', what, more: more.reduce(joined, '').trim() };
    }
    case 'cleared': {
      const { rules } = outcome;
      return good(rules === 0 ? say('pane.done.clear.none') : say('pane.done.clear', { count: rules }));
    }
    case 'saved':
      return good(
        outcome.days === null ? say('pane.done.save.limit') : say('pane.done.save', { days: outcome.days }),
      );
    case 'kept':
      return good(sayKept(say, outcome));
    case 'fixed':
      return written(say, say('findings.done.fixed', { count: outcome.written }), outcome.left);
    case 'undone':
      return written(say, say('findings.done.undone', { count: outcome.restored }), outcome.left);
    case 'reported':
      return good(say('findings.done.report', { sheet: outcome.sheet }));
    case 'trouble': {
      const { what, why, next } = sayTrouble(say, outcome.trouble);
      const intent = outcome.trouble.kind === 'cancelled' ? 'info' : 'warning';
      return { intent, what, more: joined(why, next) };
    }
    case 'failed':
      return {
        intent: 'error',
        what: say('pane.failed.what'),
        more: joined(say('pane.failed.why', { detail: outcome.detail }), say('pane.failed.next')),
      };
  }
}

function sayLit(say: Say, { isUsual, hues }: Extract<Outcome, { kind: 'lit' }>): string {
  if (isUsual) {
    if (hues.length === 0) return say('pane.done.light.none');
    const rowsIn = (wanted: Hue) => hues.find(({ hue }) => hue === wanted)?.rows ?? 0;
    return say('pane.done.light', { overdue: rowsIn('red'), dueSoon: rowsIn('yellow') });
  }
  if (hues.length === 0) return say('lights.done.none');
  const colors = hues.map(({ hue, rows }) =>
    say('lights.done.color', { hue: say(`lights.hue.${hue}`), count: rows }),
  );
  return say('lights.done', { colors: colors.join(say('checking.mark')) });
}

function sayKept(say: Say, kept: Extract<Outcome, { kind: 'kept' }>): string {
  switch (kept.what) {
    case 'statuses':
      return say('mapping.done.statuses', { count: kept.count });
    case 'waived':
    case 'unwaived':
      return say(`findings.done.${kept.what}`);
    case 'defaults':
      return say('checking.done.defaults');
    case 'columns':
    case 'automatic':
    case 'names':
    case 'apart':
    case 'names-forgotten':
    case 'joint':
    case 'single':
      return say(`mapping.done.${kept.what}`);
  }
}

/** How many cells were written, and how many were not, reason by reason. */
function written(say: Say, what: string, left: LeftAlone): OutcomeWords {
  if (left.size === 0) return good(what);
  const count = [...left.values()].reduce((sum, one) => sum + one, 0);
  const why = [...left].map(([reason, cells]) => say(`findings.left.${reason}`, { count: cells }));
  const more = say('findings.done.left', { count, why: why.join(say('findings.left.mark')) });
  return { intent: 'warning', what, more };
}

function good(what: string): OutcomeWords {
  return { intent: 'success', what, more: '' };
}

/** Latin sentences need a space between them, Chinese ones do not. */
export function joined(first: string, second: string): string {
  return /[\u3000-\uffef]$/.test(first) ? first + second : `${first} ${second}`;
}

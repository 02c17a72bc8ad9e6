import type { FollowUpItem } from '../ledger/ledger.ts';
import type { Language } from '../words.ts';
import { quoteInSentence } from './quote.ts';
import { summaryTitle, type SummaryHead } from './sheet/head-section.ts';
import { overviewText } from './sheet/overview-section.ts';
import { lastNamed } from './sheet/problems-section.ts';
import { sayDayBeside } from './sheet/say-day.ts';
import type { SummaryWords } from './summary-words.ts';
import type { WeeklySummary } from './weekly-summary.ts';

/** The week in words, to be pasted into a message, a mail or a document (通报文字). */
export interface NoticeText {
  /** Lines under each other. */
  readonly plain: string;
  /** Paragraphs and a list; every text from the ledger or a user is escaped. */
  readonly html: string;
}

/** More overdue items than this are a table, not a message. */
const MOST_ITEMS = 10;

/** Title and number, the overview's sentences, the items overdue longest, the last of the ranking, unit and day. */
export function noticeText(
  summary: WeeklySummary,
  { title, issue, issuingUnit }: Pick<SummaryHead, 'title' | 'issue' | 'issuingUnit'>,
  words: SummaryWords,
  language: Language,
): NoticeText {
  const heading = [
    summaryTitle(summary.week, title, words),
    ...(issue === null ? [] : [words('summary.issue', { number: issue })]),
  ].join(' ');
  const shown = summary.overdue.slice(0, MOST_ITEMS).map((item) => overdueLine(item, summary, words));
  const more = summary.overdue.length - shown.length;
  const ending = [
    ...(more > 0 ? [words('summary.notice.more', { count: more })] : []),
    ...lastNamed(summary, words),
    ...(issuingUnit === '' ? [] : [issuingUnit]),
  ];
  const opening = [overviewText(summary, words, language)];
  if (shown.length > 0) opening.push(words('summary.notice.overdue'));
  const numbered = shown.map((line, place) => `${String(place + 1)}. ${line}`);
  return {
    plain: [heading, ...opening, ...numbered, ...ending].join('\n'),
    html: [
      `<p><b>${escaped(heading)}</b></p>`,
      ...opening.map(paragraph),
      ...(shown.length === 0
        ? []
        : [`<ol>${shown.map((line) => `<li>${escaped(line)}</li>`).join('')}</ol>`]),
      ...ending.map(paragraph),
    ].join(''),
  };
}

/** 修缮屋顶（市住建局，时限2月1日，超期10天）. */
function overdueLine(item: FollowUpItem, { asOf }: WeeklySummary, words: SummaryWords): string {
  const { due } = item.deadline;
  const units = item.countedUnits.length > 0 ? item.countedUnits : item.persons;
  return words('summary.notice.item', {
    item: quoteInSentence(item.item),
    units:
      units.length === 0 ? words('summary.notice.noUnit') : units.map(oneLine).join(words('summary.comma')),
    day: due === null ? words('summary.notStated') : sayDayBeside(due, asOf, words),
    late: words('summary.light.overdue', { count: due === null ? 0 : asOf - due }),
  });
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

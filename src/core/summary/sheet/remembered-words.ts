import type { MessageParams } from '../../words.ts';
import type { SummaryKey, SummaryWords } from '../summary-words.ts';

/** Stands for a row's number in a sentence that is not finished: a private character, in no ledger. */
const ROW = '\ue000';

/**
 * The same words, each plain one asked for once, and once for each count: a catalogue takes its time, and an annex
 * asks thousands of times. The sentences that name a ledger row are asked for once a sheet.
 */
export function rememberedWords(words: SummaryWords): SummaryWords {
  const plain = new Map<SummaryKey, string>();
  const counted = new Map<SummaryKey, Map<number, string>>();
  const places = new Map<SummaryKey, Map<string, Place>>();
  const withCount = (key: SummaryKey, count: number): string => {
    let ofKey = counted.get(key);
    if (ofKey === undefined) counted.set(key, (ofKey = new Map<number, string>()));
    let text = ofKey.get(count);
    if (text === undefined) ofKey.set(count, (text = words(key, { count })));
    return text;
  };
  const placeIn = (key: SummaryKey, sheet: string): Place => {
    let ofKey = places.get(key);
    if (ofKey === undefined) {
      ofKey = new Map();
      places.set(key, ofKey);
    }
    let place = ofKey.get(sheet);
    if (place === undefined) {
      const [before = '', after = ''] = words(key, { sheet, row: ROW }).split(ROW);
      place = { before, after };
      ofKey.set(sheet, place);
    }
    return place;
  };
  return (key: SummaryKey, params?: MessageParams): string => {
    if (params === undefined) {
      let text = plain.get(key);
      if (text === undefined) {
        text = words(key);
        plain.set(key, text);
      }
      return text;
    }
    const { sheet, row, count } = params;
    if (typeof count === 'number' && Object.keys(params).length === 1) return withCount(key, count);
    const names = key === 'summary.place' || key === 'summary.tip';
    if (!names || typeof sheet !== 'string' || row === undefined) return words(key, params);
    const { before, after } = placeIn(key, sheet);
    return `${before}${String(row)}${after}`;
  };
}

/** A sentence round a row's number. */
interface Place {
  readonly before: string;
  readonly after: string;
}

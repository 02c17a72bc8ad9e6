import { fold } from '../wording/fold.ts';

const NOT_FORM = /[^0-9a-z%#\u4e00-\u9fff]/g;
// Nothing between them opens another: text without an end is not searched again from every bracket.
const BRACKETED = /[([{【〔《<][^()[\]{}【】〔〕《》<>]*[)\]}】〕》>]/g;

/** The ways one header may be looked up, the most telling first. */
export interface HeaderForms {
  /** All of it, brackets themselves dropped: `责任(配合)单位 -> 责任配合单位`. */
  readonly whole: string;
  /** Without what stands in brackets: `完成时限（必填） -> 完成时限`. */
  readonly outside: string;
  /** What stands in brackets: `责任单位（责任人） -> 责任人`; `''` without brackets. */
  readonly inside: string;
  /** The header cut at `/`, `、`, `及`, `和`, `与`, `&`, line breaks apart; one entry when it cannot be cut. */
  readonly parts: readonly string[];
}

/** Simplified, lower case, only letters, digits, `#` and `%`: the form our header words are kept in. */
export function headerForm(text: string): string {
  return fold(text).replace(NOT_FORM, '');
}

export function headerForms(text: string): HeaderForms {
  const folded = fold(text);
  const outside = folded.replace(BRACKETED, ' ');
  return {
    whole: folded.replace(NOT_FORM, ''),
    outside: outside.replace(NOT_FORM, ''),
    inside: (folded.match(BRACKETED) ?? []).join('').replace(NOT_FORM, ''),
    parts: outside
      .split(/[/、,&+|]|及|和|与/)
      .map((part) => part.replace(NOT_FORM, ''))
      .filter((part) => part !== ''),
  };
}

import type { HeaderReason } from '../../core/ledger/explain-header.ts';

export type HeaderReasonKey = `headers.${HeaderReason}`;

/** Why a header was read as it was. */
export const headers: Readonly<Record<HeaderReasonKey, string>> = {
  'headers.listed': '是常用的表头写法',
  'headers.likely': '没有收录这种写法，按用词判断',
  'headers.two-in-one': '一列两用：{{columns}}',
  'headers.ambiguous': '可能是：{{columns}}；要看列中内容和相邻各列来定',
  'headers.unknown': '认不出这是哪一列',
};

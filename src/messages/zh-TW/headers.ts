import type { HeaderReasonKey } from '../zh-CN/headers.ts';

export const headers: Readonly<Record<HeaderReasonKey, string>> = {
  'headers.listed': '是常見的表頭寫法',
  'headers.likely': '未收錄這種寫法，依用詞判斷',
  'headers.two-in-one': '一欄兩用：{{columns}}',
  'headers.ambiguous': '可能是：{{columns}}；須視欄中內容與相鄰各欄而定',
  'headers.unknown': '認不出這是哪一欄',
};

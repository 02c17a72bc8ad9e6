import type { OwnerFlagKey } from '../zh-CN/owners.ts';

export const owners: Readonly<Record<OwnerFlagKey, string>> = {
  'owners.missing': '未敘明單位或承辦人',
  'owners.no-unit': '只有人名，沒有單位',
  'owners.broken-wrap': '單位名稱被換行拆成兩段，已合併理解',
  'owners.abbrev': '使用簡稱',
  'owners.prefix-inherit': '後面的單位省略了第一個單位前面的「市」「區」「縣」等字',
  'owners.collective': '屬集合對象，未指明個別單位',
  'owners.vague': '「有關」「相關」單位，未說明是哪些單位',
  'owners.etc': '用了「等」字，名單不完整',
};

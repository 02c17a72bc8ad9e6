import type { LightsKey } from '../zh-CN/lights.ts';

export const lights: Readonly<Record<LightsKey, string>> = {
  'lights.scheme.red-yellow': '紅黃',
  'lights.scheme.red-yellow-green': '紅黃綠',
  'lights.scheme.blue-yellow-red': '藍黃紅',
  'lights.scheme.blue-orange-red': '藍橙紅',
  'lights.scheme.red-yellow-blue': '紅黃藍',
  'lights.scheme.own': '自訂',
  'lights.hue.red': '紅燈',
  'lights.hue.orange': '橙燈',
  'lights.hue.yellow': '黃燈',
  'lights.hue.green': '綠燈',
  'lights.hue.blue': '藍燈',
  'lights.hue.none': '不亮燈',
  'lights.state.overdue': '逾期未結',
  'lights.state.dueSoon': '即將到期',
  'lights.state.closedLate': '逾期辦結',
  'lights.state.onTrack': '正常辦理',
  'lights.state.closed': '如期辦結',
  'lights.state.ongoing': '持續辦理',
  'lights.soon.days': '距辦理期限 {{days}} 天以內',
  'lights.soon.workdays': '距辦理期限 {{days}} 個工作日以內（含補班日）',
  'lights.without-day': '【{{sheet}}】有 {{rows}} 項未載明辦理期限，無法判斷是否逾期，未亮燈。',
  'lights.left-dark':
    '【{{sheet}}】有 {{rows}} 列條件格式無法判斷（期限寫法過多、工作日尚未公布等），未亮燈。',
  'lights.many-wordings':
    '【{{sheet}}】辦理期限有 {{wordings}} 種文字寫法，逐一設定條件格式會拖慢活頁簿，建議改寫為日期後再亮燈。',
};

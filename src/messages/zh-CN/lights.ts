/** The words of lights: schemes, colours, what they mean, and what a user has to know of them. */
export const lights = {
  'lights.scheme.red-yellow': '红黄',
  'lights.scheme.red-yellow-green': '红黄绿',
  'lights.scheme.blue-yellow-red': '蓝黄红',
  'lights.scheme.blue-orange-red': '蓝橙红',
  'lights.scheme.red-yellow-blue': '红黄蓝',
  'lights.scheme.own': '自定义',
  'lights.hue.red': '红灯',
  'lights.hue.orange': '橙灯',
  'lights.hue.yellow': '黄灯',
  'lights.hue.green': '绿灯',
  'lights.hue.blue': '蓝灯',
  'lights.hue.none': '不亮灯',
  'lights.state.overdue': '超期未办结',
  'lights.state.dueSoon': '临期',
  'lights.state.closedLate': '超期办结',
  'lights.state.onTrack': '正常推进',
  'lights.state.closed': '按期办结',
  'lights.state.ongoing': '长期坚持',
  'lights.soon.days': '距完成时限 {{days}} 天以内',
  'lights.soon.workdays': '距完成时限 {{days}} 个工作日以内（含调休上班）',
  'lights.without-day': '【{{sheet}}】有 {{rows}} 项未明确完成时限，无法判断是否超期，未亮灯。',
  'lights.left-dark':
    '【{{sheet}}】有 {{rows}} 行条件格式无法判断（时限写法过多、工作日安排尚未公布等），未亮灯。',
  'lights.many-wordings':
    '【{{sheet}}】完成时限有 {{wordings}} 种文字写法，逐一设条件格式会拖慢工作簿，建议改写为日期后再亮灯。',
} as const;

export type LightsKey = keyof typeof lights;

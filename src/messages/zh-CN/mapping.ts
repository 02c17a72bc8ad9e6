import type { ColumnReason } from '../../core/ledger/mapping-view.ts';
import type { VariantReason } from '../../core/unit-names/cluster-unit-names.ts';
import type { AssignedStatus } from '../../core/settings/ledger-settings.ts';

/** Which column is what, what status wordings mean, which names are one unit: asked once, kept in the workbook. */
export const mapping = {
  'mapping.intro': '下面是各列的识别结果。认错的请改正，保存后随工作簿记住，插入列、改表名都不影响。',
  'mapping.intro.none': '这张表没有认出台账。请选定表头所在行，再逐列指定，至少要指定“督办事项”。',
  'mapping.intro.said': '各列已按您的指定读取。改动后请重新保存；也可恢复自动识别。',
  'mapping.empty': '这张工作表是空的。',
  'mapping.sheet': '工作表',
  'mapping.table': '第几张表',
  'mapping.table.name': '第 {{number}} 张（{{from}} 列—{{to}} 列，表头第 {{row}} 行）',
  'mapping.header': '表头所在行',
  'mapping.header.row': '第 {{row}} 行：{{text}}',
  'mapping.header.rows': '第 {{row}}—{{last}} 行：{{text}}',
  'mapping.columns': '各列',
  'mapping.column': '{{letters}} 列“{{header}}”',
  'mapping.column.unnamed': '{{letters}} 列（没有表头）',
  'mapping.column.is': '{{column}}对应为',
  'mapping.samples': '如：{{samples}}',
  'mapping.no-samples': '（下面是空的）',
  'mapping.sample-mark': '；',
  'mapping.unused': '不使用',
  'mapping.two': '{{first}}和{{second}}（一列两用）',
  'mapping.problem.no-item': '还没有指定“督办事项”是哪一列。',
  'mapping.problem.alone': '除“督办事项”外，还要指定责任单位、责任人、完成时限、办理状态中的至少一列。',
  'mapping.problem.twice': '“{{column}}”指定了不止一列，请只留一列。',
  'mapping.save': '保存',
  'mapping.automatic': '恢复自动识别',
  'mapping.cancel': '不保存，关闭',
  'mapping.unreadable': '工作簿里的设置无法读取，不能保存列对应。',

  'mapping.notice.lost':
    '“{{sheet}}”的表头有变动，您指定的列找不到了：{{columns}}。这些列已改为自动识别，请核对。',
  'mapping.notice.dropped': '“{{sheet}}”换了表头，原来指定的列对应不再适用，现按自动识别读取，请核对。',
  'mapping.notice.open': '核对列对应',
  'mapping.list-mark': '、',

  'mapping.statuses.title': '有 {{count}} 种办理状态的写法不认识',
  'mapping.statuses.intro': '请指明各是什么意思，保存后随工作簿记住。没有指明的按“未办结”统计。',
  'mapping.statuses.wording': '“{{wording}}”（{{count}} 项）',
  'mapping.statuses.choose': '请选择',
  'mapping.statuses.save': '保存',
  'mapping.done.columns': '列对应已保存，并已重新检查。',
  'mapping.done.automatic': '已恢复自动识别，并已重新检查。',
  'mapping.done.statuses': '已记住 {{count}} 种写法，并已重新检查。',

  'mapping.names.title': '有 {{count}} 组单位名称可能指同一单位',
  'mapping.names.intro':
    '确认是同一单位的，合并后按选定的名称统计；台账里的写法不改动。您的选择随工作簿保存，不再重复询问。',
  'mapping.names.name': '{{name}}（{{count}} 项）',
  'mapping.names.listed': '{{name}}（单位名录中的名称）',
  'mapping.names.because': '：{{reason}}',
  'mapping.names.as': '统计时用的名称',
  'mapping.names.merge': '合并统计',
  'mapping.names.apart': '不是同一单位',
  'mapping.names.kept': '已记住 {{count}} 条单位名称的合并或区分',
  'mapping.names.forget': '全部撤销',
  'mapping.names.reason.spelling': '只差空格、全半角或繁简体',
  'mapping.names.reason.short-name': '同一部门的全称与简称',
  'mapping.names.reason.remark': '多了括号里的说明',
  'mapping.names.reason.abbreviation': '可能是缩写，请核对',
  'mapping.names.reason.former': '可能是机构改革前的名称，请核对',
  'mapping.names.reason.place': '没有写明是哪一级、哪个地方的，请核对',
  'mapping.joint': '并列牵头的单位都计数',
  'mapping.joint.hint':
    '不打开时，一项只计第一个牵头单位。打开后，配合单位之前列出的各单位都计，各单位项数之和会大于总项数。',
  'mapping.done.names': '单位名称已合并统计，并已重新检查。',
  'mapping.done.apart': '已记住不是同一单位，不再询问。',
  'mapping.done.names-forgotten': '单位名称已恢复按台账写法统计。',
  'mapping.done.joint': '已改为并列牵头的单位都计数。',
  'mapping.done.single': '已改为只计第一个牵头单位。',

  'mapping.why.listed': '常用的表头写法',
  'mapping.why.likely': '按表头用词判断',
  'mapping.why.two-in-one': '表头写明一列两用',
  'mapping.why.ambiguous': '这个表头有多种用法，按列中内容和相邻各列判断',
  'mapping.why.unknown': '按列中内容判断',
  'mapping.why.values': '按列中内容和相邻各列判断',
  'mapping.why.said': '您指定的',
  'mapping.why.unused': '检查和周报用不到，或没有认出',

  'mapping.state.notStarted': '未启动',
  'mapping.state.inProgress': '推进中',
  'mapping.state.awaitingSignOff': '待核查',
  'mapping.state.closed': '办结',
  'mapping.state.ongoing': '长期坚持',
  'mapping.state.suspended': '暂缓/终止',
} as const satisfies Readonly<
  Record<
    | `mapping.why.${ColumnReason}`
    | `mapping.state.${AssignedStatus}`
    | `mapping.names.reason.${VariantReason}`,
    string
  > &
    Record<string, string>
>;

export type MappingKey = keyof typeof mapping;

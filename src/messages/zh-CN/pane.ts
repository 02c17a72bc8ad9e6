/** The task pane, its start page and the ribbon. */
export const pane = {
  'pane.name': '督办台账',
  'pane.retry': '重试',
  'pane.close': '关闭',

  // Before the pane runs, or where it cannot.
  'pane.start.loading': '正在连接 Excel……',
  'pane.start.too-old.what': '这里的 Excel 或网页组件版本过旧，本加载项无法运行。',
  'pane.start.too-old.why':
    '本加载项需要 Microsoft Edge WebView2 运行时（110 或更高版本），不支持 Internet Explorer 组件。',
  'pane.start.too-old.next':
    '请安装 Excel 2021、Excel 2024 或 Microsoft 365 的最新更新，并安装或更新 WebView2 运行时；也可用浏览器打开网页版 Excel。台账没有任何改动。',
  'pane.start.office-silent.what': 'Excel 超过 10 秒没有应答。',
  'pane.start.office-silent.why': '可能是 Excel 正忙、有对话框等待处理，或本页不是在 Excel 中打开的。',
  'pane.start.office-silent.next': '请关闭 Excel 中打开的对话框，再点“重试”；仍不行的，请重新打开工作簿。',
  'pane.start.office-missing.what': '没能加载 Office.js，无法连接 Excel。',
  'pane.start.office-missing.why': '网络不通，或单位的网络策略拦截了 Office.js 的下载地址。',
  'pane.start.office-missing.next':
    '请检查网络后点“重试”；内网使用的，请联系管理员改用本单位服务器上的 Office.js。',
  'pane.start.files-missing.what': '加载项的文件没有下载完整。',
  'pane.start.files-missing.why': '网络中断，或加载项刚刚更新。',
  'pane.start.files-missing.next': '请点“重试”；仍不行的，请关闭窗格后重新打开。',

  // What was found.
  'pane.found.label': '识别到的台账',
  'pane.found.looking': '正在查找台账……',
  'pane.found.sheet': '工作表“{{sheet}}”',
  'pane.found.items': '表头在第 {{header}} 行，共 {{count}} 项督办事项',
  'pane.found.no-items': '表头在第 {{header}} 行，还没有督办事项',
  'pane.found.none': '还没有识别到台账',
  'pane.found.settings-unreadable': '工作簿里的设置无法读取，已按默认设置处理，原设置保持不动。',

  // The jobs.
  'pane.jobs.label': '操作',
  'pane.check': '检查',
  'pane.check.tip': '检查责任单位和完成时限，只读不改',
  'pane.light': '亮灯',
  'pane.light.tip': '超期标红、临期标黄，用 Excel 自带的条件格式，随时可以清除',
  'pane.summary': '生成周报',
  'pane.summary.tip': '在最后新建一张工作表，写入督办周报',
  'pane.clear': '清除亮灯',
  'pane.clear.tip': '去掉本加载项加的亮灯，您自己设的格式不动',
  'pane.cancel': '取消',
  'pane.cancelling': '正在取消……',
  'pane.check-again': '重新检查',

  'pane.running.look': '正在读取台账',
  'pane.running.check': '正在检查',
  'pane.running.light': '正在亮灯',
  'pane.running.summary': '正在生成周报',
  'pane.running.clear': '正在清除亮灯',
  'pane.running.save': '正在保存设置',
  'pane.running.columns': '正在读取各列',
  'pane.running.keep': '正在保存',
  'pane.step.looking': '查找台账',
  'pane.step.reading': '读取事项',
  'pane.step.checking': '逐项检查',
  'pane.step.painting': '设置亮灯',
  'pane.step.summarising': '汇总统计',
  'pane.step.writing': '写入周报',
  'pane.progress': '{{job}}：{{step}}，{{percent}}%',
  'pane.waiting': 'Excel 还没有应答。如果有单元格正在编辑，请按回车键或 Esc 键结束编辑，随后会自动继续。',

  // The week and the settings.
  'pane.week': '周报周次',
  'pane.week.this': '本周（{{days}}）',
  'pane.week.last': '上周（{{days}}）',
  'pane.week.one-month': '{{month}}{{from}}日—{{to}}日',
  'pane.week.two-months': '{{month}}{{from}}日—{{nextMonth}}{{to}}日',
  'pane.settings': '设置',
  'pane.due-soon-days': '临期天数',
  'pane.due-soon-days.hint': '距完成时限还有几天算临期（0—366），随工作簿保存',
  'pane.due-soon-days.invalid': '请填 0 到 366 之间的整数。',
  'pane.language': '界面语言',

  // Results.
  'pane.done.check.clean': '检查完毕：{{items}} 项督办事项没有发现问题。',
  'pane.done.check':
    '检查完毕：发现 {{count}} 处，其中超期 {{overdue}} 项、临期 {{dueSoon}} 项、其他问题 {{problems}} 处。',
  'pane.done.light': '已亮灯：超期 {{overdue}} 项标红，临期 {{dueSoon}} 项标黄。以后每天打开会自动更新。',
  'pane.done.light.none': '已设好亮灯，目前没有超期或临期的事项。以后每天打开会自动更新。',
  'pane.done.summary':
    '周报已写入新工作表“{{sheet}}”：共 {{total}} 项，已办结 {{closed}} 项，超期 {{overdue}} 项。',
  'pane.done.summary.open': '查看周报',
  'pane.done.clear': '已清除亮灯，去掉 {{count}} 条规则。',
  'pane.done.clear.none': '没有需要清除的亮灯。',
  'pane.done.save': '已保存：距时限 {{days}} 天以内算临期。',
  'pane.stale': '台账在检查之后有改动，下面的结果可能已经过时。',
  'pane.failed.what': '程序出错，这一步没有完成。',
  'pane.failed.why': '这是本加载项的错误，不是您的操作问题（{{detail}}）。',
  'pane.failed.next': '台账单元格没有改动，请重试一次；仍不行的，请把窗格底部的版本号告诉管理员。',
  'pane.region-failed': '这一部分无法显示。',

  // The four counts.
  'pane.counts.label': '台账概况',
  'pane.count.overdue': '超期',
  'pane.count.due-soon': '临期',
  'pane.count.problems': '问题',
  'pane.count.closed': '已办结',
  'pane.count.tip': '只看“{{name}}”',

  // The list.
  'pane.list.label': '检查结果',
  'pane.list.title': '检查结果（{{count}} 处）',
  'pane.list.filtered': '检查结果（{{count}} 处，共 {{all}} 处）',
  'pane.list.show-all': '看全部',
  'pane.list.order': '排序',
  'pane.list.order.weight': '按轻重',
  'pane.list.order.sheet': '按台账顺序',
  'pane.list.order.unit': '按责任单位',
  'pane.list.keys': '上下键移动，回车键定位到单元格',
  'pane.list.severity.error': '错误',
  'pane.list.severity.warning': '提醒',
  'pane.list.severity.info': '提示',
  'pane.list.no-unit': '未明确责任单位',
  'pane.list.quoted': '原文：{{text}}',
  'pane.list.suggestion': '建议：{{text}}',
  'pane.list.gone-to': '已定位到 {{cell}}',

  // Nothing to show.
  'pane.clean.title': '一切就绪',
  'pane.clean.text': '{{count}} 项督办事项责任单位、完成时限齐全，没有超期和临期。可以放心生成周报。',
  'pane.clean.none-left': '这一类没有需要处理的。',
  'pane.empty.title': '打开台账，点“检查”开始',
  'pane.empty.text': '请切换到台账所在的工作表。有“督办事项”列，并有“责任单位”或“完成时限”列，就能自动识别。',
  'pane.no-items.title': '台账里还没有事项',
  'pane.no-items.text': '已认出表头。在表头下面填入督办事项后，点“检查”。',

  // The first time.
  'pane.hint.title': '三个按钮，管好台账',
  'pane.hint.check': '检查：找出没写责任单位、没写时限、超期和临期的事项，点一条就定位到单元格。',
  'pane.hint.light': '亮灯：超期标红、临期标黄，发给别人也看得到。',
  'pane.hint.summary': '生成周报：新建一张工作表，数字都能点回台账。',
  'pane.hint.promise': '您的台账单元格不会被改动。',
  'pane.hint.dismiss': '知道了',

  'pane.privacy': '全部在本机处理，数据不离开这台电脑。',
  'pane.build': '版本 {{build}}',

  // Ribbon buttons while the pane is closed.
  'pane.support.title': '督办台账：帮助与支持',
  'pane.support.where': '在 Excel 的“督办”选项卡中点“打开面板”，然后点“检查”“亮灯”或“生成周报”。',
  'pane.support.help': '遇到问题，请把窗格底部的版本号和屏幕上的提示告诉本单位的 Excel 加载项管理员。',
  'pane.support.privacy': '本加载项只在您的电脑上读取当前工作簿，不上传、不保存、不统计任何内容。',
  'pane.not-excel.what': '本页要在 Excel 中打开。',
  'pane.not-excel.why': '现在不是在 Excel 的任务窗格里。',
  'pane.not-excel.next': '请在 Excel 的“督办”选项卡中点“打开面板”。',
  'pane.list.reason': '时限：{{text}}。',
} as const;

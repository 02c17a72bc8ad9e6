/** The words of the command line. */
export const cli = {
  'cli.help': `会议督办台账的命令行工具：不改动原文件，不联网。

用法：ledger <read|check|light|summary> 文件.xlsx [选项]
      ledger explain <deadline|owner|header> [选项]

  read      识别台账：表格位置、各列含义、督办事项
  check     检查责任单位和完成时限等问题（有“错误”级问题时退出码为 1）
  light     按时限给台账亮灯（条件格式），另存为 --out 指定的文件
  summary   生成督办周报工作表，另存为 --out 指定的文件
  explain   解读时限、责任单位或表头的写法：从标准输入逐行读取 JSON，
            如 {"text":"3月底前","meetingDate":"2022-01-28"}、{"header":"完成时限"}

选项：
  --json                      输出 JSON（供程序读取）
  --sheet 名称                只处理这个工作表（默认：所有台账）
  --today YYYY-MM-DD          以这一天为“今天”（默认：电脑日期）
  --week YYYY-Www             周报所属的周，如 2022-W05；写日期则为该日所在的周（按单位自定的起始日，仅 summary）
  --one-page                  领导参阅版：只含总体情况和超期事项（仅 summary）
  --notice                    另将通报文字输出到屏幕，可粘贴到微信、邮件（仅 summary）
  --replace                   本周已有周报时替换原表：“下步要求”中已填写的内容转入新表，其他手工改动不保留
                              （默认：保留原表，另编一份；仅 summary）
  --last 文件                 上期周报所在的工作簿，据以比较（默认：本工作簿中的上期周报，仅 summary）
  --meeting-date YYYY-MM-DD   会议日期（台账中没有会议日期时用）
  --report 文件               另存一份带“体检报告”工作表的工作簿（仅 check）
  --csv                       输出 CSV 表格（仅 check）
  --fail-on 级别              有这一级或更重的问题时退出码为 1：error（默认）、warning、info（仅 check）
  --settings 文件             按单位统一的检查设置（JSON 文件）检查（仅 check）
  --scheme 方案               亮灯方案：红黄（默认）、红黄绿、蓝黄红、蓝橙红、红黄蓝，或自定，如
                              overdue=red,dueSoon=blue,closed=green（仅 light；不写则按工作簿保存的方案）
  --reach row|due             整行着色或只着色完成时限单元格（仅 light）
  --by-milestone              分阶段的时限按下一个节点亮灯（仅 light）
  --column                    表格右侧加“亮灯”列，逐行写明灯色和天数（仅 light）
  --day-column                表格右侧加“推定时限”列，列出文字时限推定的日期（仅 light）
  --preview                   只说明会亮多少灯，不写文件（仅 light）
  --out 文件                  结果写入的文件（仅 light、summary）
  --in-place                  允许写回原文件
  --lang zh-CN|zh-TW|en       语言；未指定时，周报随台账的语言
  --help                      显示本说明
  --version                   显示版本

退出码：0 完成；1 完成，有“错误”级（或 --fail-on 所定级别）问题；2 未能完成，没有写入任何文件`,

  'cli.trouble': '{{file}}：{{what}}{{why}}{{next}}',
  'cli.trouble-alone': '{{what}}{{why}}{{next}}',
  'cli.no-job': '请说明要做什么：read、check、light、summary 或 explain。可用 --help 查看用法。',
  'cli.unknown-job':
    '没有“{{job}}”这项功能；可用的有 read、check、light、summary、explain。可用 --help 查看用法。',
  'cli.explain.no-subject':
    '请说明要解读什么：explain deadline（时限）、explain owner（责任单位）或 explain header（表头）。',
  'cli.explain.unknown-subject':
    'explain 不能解读“{{subject}}”；可用的有 deadline（时限）、owner（责任单位）、header（表头）。',
  'cli.explain.reads-stdin': 'explain 从标准输入逐行读取，不需要“{{extra}}”。',
  'cli.explain.invalid-line': '标准输入第 {{line}} 行看不懂：每行应是一个 JSON 对象，如 {{form}}。',
  'cli.explain.invalid-day':
    '标准输入第 {{line}} 行的 meetingDate {{text}} 无效：请写成 "YYYY-MM-DD"，如 "2022-01-28"。',
  'cli.explain.deadline': '“{{text}}” → {{due}}（{{kind}}）',
  'cli.explain.reason': '依据：{{reason}}',
  'cli.explain.start': '开始：{{day}}',
  'cli.explain.milestones': '前面的节点：{{days}}',
  'cli.explain.original': '原时限：{{day}}',
  'cli.explain.next': '下一次：{{day}}',
  'cli.explain.suggestion': '建议改为 {{day}}',
  'cli.explain.confirm': '把握不足，请核对',
  'cli.explain.owner': '“{{text}}” → 牵头：{{lead}}；配合：{{co}}；责任人：{{persons}}',
  'cli.explain.header': '“{{header}}” → {{column}}',
  'cli.kind.exact': '确定日期',
  'cli.kind.fuzzy': '大致时间',
  'cli.kind.recurring': '周期性',
  'cli.kind.open-ended': '长期',
  'cli.kind.unparseable': '读不出日期',
  'cli.list-mark': '、',
  'cli.unknown-option': '没有“{{option}}”这个选项。可用 --help 查看用法。',
  'cli.option-needs-value': '选项 {{option}} 后面要写明内容。可用 --help 查看用法。',
  'cli.option-takes-no-value': '选项 {{option}} 后面不带内容。',
  'cli.option-twice': '选项 {{option}} 写了不止一次，不知以哪个为准。',
  'cli.option-not-for-job': '选项 {{option}} 不适用于 {{job}}。',
  'cli.no-file': '请写明台账文件，如：ledger {{job}} 督办台账.xlsx',
  'cli.too-many-files': '一次只能处理一个文件，多出了“{{file}}”。文件名含空格时请加引号。',
  'cli.invalid-day': '{{option}} 的日期“{{text}}”无效：请写成 YYYY-MM-DD，如 2022-02-11。',
  'cli.invalid-week':
    '--week 的周次“{{text}}”无效：请写成 YYYY-Www，如 2022-W05（该年须有这一周），或写该周的某一天，如 2022-02-04。',
  'cli.invalid-language': '--lang 的语言“{{text}}”无效：可用 zh-CN、zh-TW、en。',
  'cli.out-needed': '{{job}} 会写出工作簿：请用 --out 写明另存的文件，或用 --in-place 写回原文件。',
  'cli.out-is-input':
    '--out 指向的就是原文件“{{file}}”。为保护原件，请换一个文件名；确要写回原文件，请加 --in-place。',
  'cli.out-other-format': '--out 的扩展名“{{extension}}”与原文件的格式不符：请以“{{expected}}”结尾。',
  'cli.bug': '程序出错（{{message}}），没有写入任何文件。这是程序的缺陷，请反馈给开发者。',

  'cli.note-no-ledger': '提示：没有找到督办台账。',
  'cli.note-summary-unreadable': '提示：工作表“{{sheet}}”像是上期周报，但附件已读不出来，没有与它比较。',
  'cli.note-summary-left-out': '提示：上期周报“{{sheet}}”的附件有 {{count}} 行读不出来，未参与比较。',
  'cli.note-settings-unreadable': '提示：工作簿中保存的设置无法读取，已原样保留；本次按默认设置处理。',
  'cli.saved': '已保存：{{file}}',

  'cli.step.looking': '查找台账',
  'cli.step.reading': '读取事项',
  'cli.step.checking': '检查',
  'cli.step.painting': '亮灯',
  'cli.step.summarising': '汇总',
  'cli.step.writing': '写入工作表',

  'cli.read.ledger': '【{{sheet}}】台账，表头第 {{header}} 行，共 {{count}} 项，把握 {{confidence}}',
  'cli.read.not-ledger': '【{{sheet}}】不是台账',
  'cli.read.columns': '各列：{{columns}}',
  'cli.read.header': '行|序号|督办事项|责任单位|完成时限|到期日|状态',
  'cli.read.none': '没有督办事项。',

  'cli.check.title': '截至 {{asOf}}，共 {{items}} 项：错误 {{error}}，警告 {{warning}}，提示 {{info}}',
  'cli.check.header': '单元格|级别|问题|建议',
  'cli.check.none': '没有发现问题。',
  'cli.check.waived': '另有 {{number}} 处经确认予以保留，不计在内。',
  'cli.csv.header': '级别|检查项|工作表|单元格|序号|督办事项|责任单位|完成时限|问题|建议',
  'cli.csv-or-json': '--csv 与 --json 只能用一个。',
  'cli.invalid-severity': '--fail-on 的级别“{{text}}”无效：可用 error、warning、info。',
  'cli.settings.no-json': '“{{file}}”不是完整的 JSON 文件，没有据此检查。请重新导出检查设置后再试。',
  'cli.settings.other-file': '“{{file}}”不是检查设置文件。请使用从本工具导出的设置文件。',
  'cli.settings.later-version': '“{{file}}”由更新的版本导出，本版本不能识别。请更新后再试。',
  'cli.settings.invalid-value':
    '“{{file}}”中有无效的设置（如天数不在允许范围、级别写错），没有据此检查。请改正后再试。',
  'cli.severity.error': '错误',
  'cli.severity.warning': '警告',
  'cli.severity.info': '提示',

  'cli.light.preview': '截至 {{asOf}}，亮灯后将是（尚未写入）：',
  'cli.invalid-scheme':
    '--scheme 的方案“{{text}}”无效：可用 红黄、红黄绿、蓝黄红、蓝橙红、红黄蓝，或写成 overdue=red,dueSoon=yellow 的形式。',
  'cli.invalid-reach': '--reach 的范围“{{text}}”无效：可用 row（整行）、due（完成时限单元格）。',
  'cli.light.title': '截至 {{asOf}}，已亮灯：',
  'cli.light.day-column': '加 --day-column 即可改用“推定时限”列。',
  'cli.light.header': '工作表|超期|临期|超期办结|正常|长期坚持|无法判断|条件格式',

  'cli.summary.title': '{{from}} 至 {{to}} 督办周报（截至 {{asOf}}），写入工作表“{{sheet}}”',
  'cli.summary.total': '督办事项总数',
  'cli.summary.closed': '已办结',
  'cli.summary.closedLate': '其中超期办结',
  'cli.summary.inProgress': '推进中',
  'cli.summary.awaitingSignOff': '待核查',
  'cli.summary.notStarted': '未启动',
  'cli.summary.unknown': '状态不明',
  'cli.summary.ongoing': '长期坚持',
  'cli.summary.suspended': '暂缓或终止',
  'cli.summary.overdue': '超期未办结',
  'cli.summary.dueNextWeek': '下周到期',
  'cli.summary.noOwner': '未明确责任单位和责任人',
  'cli.summary.noDeadline': '未明确完成时限',
  'cli.summary.new': '本周新增',
  'cli.summary.closedThisWeek': '本周办结',
  'cli.summary.header': '名次|责任单位|事项数|办结|超期|办结率',
  'cli.summary.no-unit': '（未明确）',

  'cli.status.notStarted': '未启动',
  'cli.status.inProgress': '推进中',
  'cli.status.awaitingSignOff': '待核查',
  'cli.status.closed': '办结',
  'cli.status.ongoing': '长期坚持',
  'cli.status.suspended': '暂缓/终止',
  'cli.status.unknown': '不明',
} as const;

export type CliKey = keyof typeof cli;

import type { TroubleKey } from '../say-trouble.ts';

/** For each kind of trouble: what happened, why, what to do next. */
export const trouble: Readonly<Record<TroubleKey, string>> = {
  'trouble.no-ledger.what': '没有找到督办台账。',
  'trouble.no-ledger.why':
    '各工作表的前 60 行中都没有认出台账表头：要有“督办事项”一类的列，并有“责任单位”或“完成时限”一类的列。',
  'trouble.no-ledger.next':
    '请确认打开的就是台账；如表头用词特殊，请改为常用名称（如“督办事项、责任单位、完成时限、办理状态”）后重试。',

  'trouble.ledger-unsure.what': '“{{sheet}}”像是台账，但没有把握认准各列。',
  'trouble.ledger-unsure.why': '责任单位、完成时限、办理状态这几类列没有认全，直接检查容易出错。',
  'trouble.ledger-unsure.next': '请在窗格的“列对应”中核对各列后保存，以后不再询问。',

  'trouble.settings-unreadable.what': '工作簿里的设置无法读取，没有保存。',
  'trouble.settings-unreadable.why':
    '它可能是用更新版本的加载项保存的，也可能已损坏；为防丢失，原设置保持不动。',
  'trouble.settings-unreadable.next':
    '请更新加载项后重试；确认不再需要原设置的，可另存一份不含自定义数据的工作簿。',

  'trouble.sheet-not-found.what': '没有名为“{{sheet}}”的工作表。',
  'trouble.sheet-not-found.why': '它可能已改名、移走或删除。',
  'trouble.sheet-not-found.next': '请核对工作表名称后重试。',

  'trouble.cell-being-edited.what': '有单元格正在编辑，本次操作没有进行。',
  'trouble.cell-being-edited.why': '编辑结束之前，Excel 不接受其他操作。',
  'trouble.cell-being-edited.next': '请按回车键或 Esc 键结束编辑，再点一次。',

  'trouble.sheet-protected.what': '工作表“{{sheet}}”受保护，无法写入。',
  'trouble.sheet-protected.why': '该表设置了保护，我们不会代为撤消。',
  'trouble.sheet-protected.next': '如确需操作，请先在“审阅”选项卡中撤消工作表保护，完成后再重新保护。',

  'trouble.name-taken.what': '工作表“{{sheet}}”未能亮灯：名称“{{name}}”已另有所用。',
  'trouble.name-taken.why':
    '亮灯要用这个名称存放工作日，或记住“亮灯”“推定时限”列的位置，而它现在存放的是别的内容，我们不会覆盖。',
  'trouble.name-taken.next':
    '请在“公式”选项卡的“名称管理器”中改用其他名称，或者改按自然日判断临期、不加文字列，再重试。',

  'trouble.no-room-beside.what': '工作表“{{sheet}}”右侧没有地方加列。',
  'trouble.no-room-beside.why': '表格右侧直到最后一列都有内容或专用的数字格式。',
  'trouble.no-room-beside.next': '请清理右侧不用的列，或在亮灯方案中关掉“亮灯”“推定时限”列，再重试。',

  'trouble.workbook-protected.what': '工作簿的结构受保护，无法增加工作表。',
  'trouble.workbook-protected.why': '该工作簿设置了“保护工作簿”，我们不会代为取消。',
  'trouble.workbook-protected.next': '请先在“审阅”选项卡中取消“保护工作簿”，再重试。',

  'trouble.read-only.what': '工作簿为只读，无法写入。',
  'trouble.read-only.why': '文件可能处于“受保护的视图”、正被他人占用，或已标记为最终版本。',
  'trouble.read-only.next': '请先点“启用编辑”，或另存一份后在副本上操作。',

  'trouble.other-workbook-active.what': '当前窗口是另一个工作簿，本次操作没有进行。',
  'trouble.other-workbook-active.why': 'Excel 只允许在当前窗口的工作簿中增加工作表、定位单元格。',
  'trouble.other-workbook-active.next': '请切换回本工作簿，再点一次。',

  'trouble.changed-meanwhile.what': '操作期间工作表“{{sheet}}”有变动，操作已停止。',
  'trouble.changed-meanwhile.why': '可能有人同时在编辑，继续下去结果会与台账对不上。',
  'trouble.changed-meanwhile.next': '请待编辑告一段落后重新执行。',

  'trouble.host-failed.what': 'Excel 没能完成本次操作。',
  'trouble.host-failed.why': 'Excel 返回的错误代码是 {{code}}。',
  'trouble.host-failed.next': '请重试一次；仍不行的，请保存后重新打开工作簿再试。',

  'trouble.host-too-old.what': '这个版本的 Excel 过旧，不能使用本功能。',
  'trouble.host-too-old.why': '本功能需要 {{needs}}。',
  'trouble.host-too-old.next': '请使用 Excel 2021 及以上版本、Microsoft 365 或网页版 Excel。',

  'trouble.data-too-large.what': '数据量过大，Excel 无法传送。',
  'trouble.data-too-large.why': '分成小块读写后，仍超过 Excel 单次传送的上限（网页版为 5 MB）。',
  'trouble.data-too-large.next': '请改用桌面版 Excel 打开，或将文字特别长的内容移出台账后重试。',

  'trouble.cancelled.what': '已取消。',
  'trouble.cancelled.why': '操作由您中止，台账单元格没有改动。',
  'trouble.cancelled.next': '需要时可重新执行。',

  'trouble.last-summary-unusable.what': '“{{file}}”不能使用，本期周报没有生成。',
  'trouble.last-summary-unusable.why': '原因见“周报设置”中该文件名下方的说明。',
  'trouble.last-summary-unusable.next': '请改选上期周报所在的工作簿；不作比较的，请去掉所选文件后再生成。',

  'trouble.last-summary-none.what': '“{{file}}”中没有可供比较的周报，不能据以编制本期周报。',
  'trouble.last-summary-none.why':
    '各工作表的开头都没有本工具所编周报的标题（领导参阅版没有附件，不能作比较）。',
  'trouble.last-summary-none.next': '请改选上期周报所在的工作簿；不作比较的，请去掉所选文件后再生成。',

  'trouble.last-summary-not-before.what':
    '“{{file}}”中只有本周或以后的周报（“{{sheet}}”），本期周报没有生成。',
  'trouble.last-summary-not-before.why': '要比较的周报须早于本期。',
  'trouble.last-summary-not-before.next': '请改选上期周报所在的工作簿，或核对本期所选的周次后再生成。',

  'trouble.last-summary-unreadable.what': '“{{file}}”中的周报“{{sheet}}”已读不出来，本期周报没有生成。',
  'trouble.last-summary-unreadable.why': '它的附件1（事项明细）已被删除，或已看不出是哪一周。',
  'trouble.last-summary-unreadable.next': '请改选附件完整的上期周报；不作比较的，请去掉所选文件后再生成。',

  'trouble.last-summary-other-ledger.what': '“{{file}}”中的周报“{{sheet}}”不是这份台账的，本期周报没有生成。',
  'trouble.last-summary-other-ledger.why': '它附件所列的事项，没有一项在当前台账中。',
  'trouble.last-summary-other-ledger.next': '请核对是否选错了文件；不作比较的，请去掉所选文件后再生成。',

  'trouble.file-unreadable.what': '无法读取文件“{{file}}”。',
  'trouble.file-unreadable.why': '文件不存在，或没有读取权限。',
  'trouble.file-unreadable.next': '请核对路径和文件名后重试。',

  'trouble.file-not-a-workbook.what': '这不是 Excel 工作簿（.xlsx）。',
  'trouble.file-not-a-workbook.why': '文件内容不是 .xlsx 格式（只改扩展名不会改变格式）。',
  'trouble.file-not-a-workbook.next': 'CSV 等文件请先用 Excel 打开，另存为“Excel 工作簿(*.xlsx)”后再试。',

  'trouble.file-legacy-xls.what': '这是 Excel 97-2003 的旧格式（.xls），不能直接处理。',
  'trouble.file-legacy-xls.why': '旧格式与 .xlsx 的内部结构完全不同。',
  'trouble.file-legacy-xls.next': '请用 Excel 或 WPS 打开，另存为“Excel 工作簿(*.xlsx)”后再试。',

  'trouble.file-encrypted.what': '文件已加密，无法读取。',
  'trouble.file-encrypted.why': '打开该文件需要密码。',
  'trouble.file-encrypted.next': '请在 Excel 中打开，取消密码后另存一份再试；用后请按规定妥善处理副本。',

  'trouble.file-binary-xlsb.what': '这是二进制工作簿（.xlsb），不能直接处理。',
  'trouble.file-binary-xlsb.why': '二进制格式与 .xlsx 的内部结构不同。',
  'trouble.file-binary-xlsb.next': '请用 Excel 打开，另存为“Excel 工作簿(*.xlsx)”后再试。',

  'trouble.file-truncated.what': '文件不完整，无法打开。',
  'trouble.file-truncated.why': '文件末尾缺失，多因下载、拷贝或传送中断。',
  'trouble.file-truncated.next': '请重新获取该文件后再试。',

  'trouble.file-part-missing.what': '工作簿有缺损，无法打开。',
  'trouble.file-part-missing.why': '文件包中缺少 {{part}}。',
  'trouble.file-part-missing.next': '请用 Excel 打开并修复，另存后再试，或重新获取该文件。',

  'trouble.file-malformed.what': '工作簿有损坏，无法打开。',
  'trouble.file-malformed.why': '文件包中的 {{part}} 内容有误。',
  'trouble.file-malformed.next': '请用 Excel 打开并修复，另存后再试，或重新获取该文件。',

  'trouble.file-declares-entities.what': '文件含有不安全的内容，已拒绝打开。',
  'trouble.file-declares-entities.why': '文件包中的 {{part}} 声明了 XML 实体，正常的工作簿不会如此。',
  'trouble.file-declares-entities.next': '请核实文件来源；确属可信的，请用 Excel 打开后另存一份再试。',

  'trouble.file-too-large.what': '文件过大，无法打开。',
  'trouble.file-too-large.why': '内容超过了上限（{{limit}}）。',
  'trouble.file-too-large.next': '请删去无关的工作表、图片或空白格式区域，另存后再试。',

  'trouble.file-too-many-cells.what': '工作表“{{sheet}}”的单元格超出 Excel 的规格，无法打开。',
  'trouble.file-too-many-cells.why': '文件中有第 1048576 行之后或 XFD 列之后的单元格。',
  'trouble.file-too-many-cells.next': '请核实文件来源，用 Excel 打开并另存后再试。',

  'trouble.file-not-written.what': '没能写入文件“{{file}}”。',
  'trouble.file-not-written.why': '文件夹不存在、没有写入权限、磁盘已满，或文件正被其他程序占用。',
  'trouble.file-not-written.next': '请关闭占用该文件的程序，或换一个位置再试。',
};

/** What stands in the pane's place before it runs, or where it cannot run; the support page. */
export const start = {
  'start.loading': '正在连接 Excel……',
  'start.too-old.what': '这里的 Excel 或网页组件版本过旧，本加载项无法运行。',
  'start.too-old.why':
    '本加载项需要 Microsoft Edge WebView2 运行时（110 或更高版本），不支持 Internet Explorer 组件。',
  'start.too-old.next':
    '请安装 Excel 2021、Excel 2024 或 Microsoft 365 的最新更新，并安装或更新 WebView2 运行时；也可用浏览器打开网页版 Excel。台账没有任何改动。',
  'start.office-silent.what': 'Excel 超过 10 秒没有应答。',
  'start.office-silent.why': '可能是 Excel 正忙、有对话框等待处理，或本页不是在 Excel 中打开的。',
  'start.office-silent.next': '请关闭 Excel 中打开的对话框，再点“重试”；仍不行的，请重新打开工作簿。',
  'start.office-missing.what': '没能加载 Office.js，无法连接 Excel。',
  'start.office-missing.why': '网络不通，或单位的网络策略拦截了 Office.js 的下载地址。',
  'start.office-missing.next':
    '请检查网络后点“重试”；内网使用的，请联系管理员改用本单位服务器上的 Office.js。',
  'start.files-missing.what': '加载项的文件没有下载完整。',
  'start.files-missing.why': '网络中断，或加载项刚刚更新。',
  'start.files-missing.next': '请点“重试”；仍不行的，请关闭窗格后重新打开。',
  'start.support.title': '督办台账：帮助与支持',
  'start.support.where': '在 Excel 的“督办”选项卡中点“打开面板”，然后点“检查”“亮灯”或“生成周报”。',
  'start.support.help': '遇到问题，请把窗格底部的版本号和屏幕上的提示告诉本单位的 Excel 加载项管理员。',
  'start.support.privacy': '本加载项只在您的电脑上读取当前工作簿，不上传、不保存、不统计任何内容。',
  'start.not-excel.what': '本页要在 Excel 中打开。',
  'start.not-excel.why': '现在不是在 Excel 的任务窗格里。',
  'start.not-excel.next': '请在 Excel 的“督办”选项卡中点“打开面板”。',
} as const;

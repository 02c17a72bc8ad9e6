import type { WithPlurals } from '../say.ts';
import type { start as zhCN } from '../zh-CN/start.ts';

export const start: WithPlurals<keyof typeof zhCN> = {
  'start.loading': '正在連線至 Excel……',
  'start.too-old.what': '此處的 Excel 或網頁元件版本過舊，本增益集無法執行。',
  'start.too-old.why':
    '本增益集需要 Microsoft Edge WebView2 執行階段（110 以上版本），不支援 Internet Explorer 元件。',
  'start.too-old.next':
    '請將 Excel 2021、Excel 2024 或 Microsoft 365 更新至最新，並安裝或更新 WebView2 執行階段；也可使用瀏覽器開啟網頁版 Excel。追蹤表並未更動。',
  'start.office-silent.what': 'Excel 超過 10 秒沒有回應。',
  'start.office-silent.why': '可能是 Excel 忙碌中、有對話方塊等待處理，或本頁不是在 Excel 中開啟。',
  'start.office-silent.next': '請關閉 Excel 中開啟的對話方塊，再按「重試」；若仍不行，請重新開啟活頁簿。',
  'start.office-missing.what': '無法載入 Office.js，不能連線至 Excel。',
  'start.office-missing.why': '網路不通，或機關的網路政策封鎖了 Office.js 的下載位址。',
  'start.office-missing.next':
    '請檢查網路後按「重試」；若在內部網路使用，請洽系統管理員改用機關伺服器上的 Office.js。',
  'start.files-missing.what': '增益集的檔案未完整下載。',
  'start.files-missing.why': '網路中斷，或增益集剛剛更新。',
  'start.files-missing.next': '請按「重試」；若仍不行，請關閉窗格後重新開啟。',
  'start.support.title': '列管追蹤表：說明與支援',
  'start.support.where': '在 Excel 的「列管」索引標籤按「開啟面板」，再按「檢查」、「亮燈」或「產生週報」。',
  'start.support.help': '遇到問題時，請將窗格底部的版本號與畫面上的訊息告知機關的 Excel 增益集管理員。',
  'start.support.privacy': '本增益集只在您的電腦上讀取目前的活頁簿，不上傳、不保存、不統計任何內容。',
  'start.not-excel.what': '本頁須在 Excel 中開啟。',
  'start.not-excel.why': '目前不是在 Excel 的工作窗格中。',
  'start.not-excel.next': '請在 Excel 的「列管」索引標籤按「開啟面板」。',
};

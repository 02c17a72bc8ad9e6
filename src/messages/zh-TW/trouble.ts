import type { TroubleKey } from '../say-trouble.ts';

export const trouble: Readonly<Record<TroubleKey, string>> = {
  'trouble.no-ledger.what': '找不到列管追蹤表。',
  'trouble.no-ledger.why':
    '各工作表的前 60 列中都認不出表頭：須有「列管事項」一類的欄位，以及「主辦單位」或「辦理期限」一類的欄位。',
  'trouble.no-ledger.next':
    '請確認開啟的就是列管追蹤表；若表頭用詞特殊，請改用常見名稱（如「列管事項、主辦單位、辦理期限、列管狀態」）後再試。',

  'trouble.ledger-unsure.what': '「{{sheet}}」看似列管追蹤表，但無法確認各欄。',
  'trouble.ledger-unsure.why': '主辦單位、辦理期限、列管狀態等欄位未能認全，逕行檢查容易出錯。',
  'trouble.ledger-unsure.next': '請在窗格的「欄位對應」中核對各欄後儲存，之後不再詢問。',

  'trouble.settings-unreadable.what': '活頁簿中的設定無法讀取，尚未儲存。',
  'trouble.settings-unreadable.why': '可能由較新版本的增益集儲存，也可能已損毀；為免遺失，原設定維持不動。',
  'trouble.settings-unreadable.next':
    '請更新增益集後再試；確定不再需要原設定者，可另存一份不含自訂資料的活頁簿。',

  'trouble.sheet-not-found.what': '沒有名為「{{sheet}}」的工作表。',
  'trouble.sheet-not-found.why': '該工作表可能已更名、移走或刪除。',
  'trouble.sheet-not-found.next': '請核對工作表名稱後再試。',

  'trouble.cell-being-edited.what': '有儲存格正在編輯，本次作業並未執行。',
  'trouble.cell-being-edited.why': '編輯結束之前，Excel 不接受其他作業。',
  'trouble.cell-being-edited.next': '請按 Enter 鍵或 Esc 鍵結束編輯，再按一次。',

  'trouble.sheet-protected.what': '工作表「{{sheet}}」受到保護，無法寫入。',
  'trouble.sheet-protected.why': '該工作表設有保護，我們不會代為取消。',
  'trouble.sheet-protected.next': '如確有需要，請先在「校閱」索引標籤取消保護工作表，完成後再重新保護。',

  'trouble.name-taken.what': '工作表「{{sheet}}」未能標示燈號：名稱「{{name}}」已另有用途。',
  'trouble.name-taken.why':
    '亮燈須以這個名稱存放工作日，或記住「亮燈」「推定時限」欄的位置；它目前存放其他內容，我們不會覆寫。',
  'trouble.name-taken.next':
    '請在「公式」索引標籤的「名稱管理員」改用其他名稱，或改依日曆天判斷即將到期、不加文字欄，再試一次。',

  'trouble.no-room-beside.what': '工作表「{{sheet}}」右側沒有位置加欄。',
  'trouble.no-room-beside.why': '表格右側直到最後一欄都有內容或專用的數值格式。',
  'trouble.no-room-beside.next': '請清理右側不用的欄，或在亮燈方案中關閉「亮燈」「推定時限」欄，再試一次。',

  'trouble.workbook-protected.what': '活頁簿的結構受到保護，無法新增工作表。',
  'trouble.workbook-protected.why': '該活頁簿設有「保護活頁簿」，我們不會代為取消。',
  'trouble.workbook-protected.next': '請先在「校閱」索引標籤取消「保護活頁簿」，再試一次。',

  'trouble.read-only.what': '活頁簿為唯讀，無法寫入。',
  'trouble.read-only.why': '檔案可能處於「受保護的檢視」、正由他人使用，或已標示為完稿。',
  'trouble.read-only.next': '請先按「啟用編輯」，或另存一份後在副本上作業。',

  'trouble.other-workbook-active.what': '目前視窗是另一個活頁簿，本次作業並未執行。',
  'trouble.other-workbook-active.why': 'Excel 只允許在目前視窗的活頁簿中新增工作表、選取儲存格。',
  'trouble.other-workbook-active.next': '請切換回本活頁簿，再按一次。',

  'trouble.changed-meanwhile.what': '作業期間工作表「{{sheet}}」有所變動，作業已停止。',
  'trouble.changed-meanwhile.why': '可能有人同時編輯，繼續執行將與表中內容不符。',
  'trouble.changed-meanwhile.next': '請待編輯告一段落後重新執行。',

  'trouble.host-failed.what': 'Excel 未能完成本次作業。',
  'trouble.host-failed.why': 'Excel 傳回的錯誤碼為 {{code}}。',
  'trouble.host-failed.next': '請再試一次；若仍不行，請儲存後重新開啟活頁簿再試。',

  'trouble.host-too-old.what': '此版本的 Excel 過舊，無法使用本功能。',
  'trouble.host-too-old.why': '本功能需要 {{needs}}。',
  'trouble.host-too-old.next': '請使用 Excel 2021 以上版本、Microsoft 365 或網頁版 Excel。',

  'trouble.data-too-large.what': '資料量過大，Excel 無法傳送。',
  'trouble.data-too-large.why': '分成小塊讀寫後，仍超過 Excel 單次傳送的上限（網頁版為 5 MB）。',
  'trouble.data-too-large.next': '請改用桌面版 Excel 開啟，或將文字特別長的內容移出表外後再試。',

  'trouble.cancelled.what': '已取消。',
  'trouble.cancelled.why': '作業由您中止，表中儲存格並未更動。',
  'trouble.cancelled.next': '需要時可重新執行。',

  'trouble.last-summary-unusable.what': '「{{file}}」無法使用，本期週報尚未產生。',
  'trouble.last-summary-unusable.why': '原因見「週報設定」中該檔名下方的說明。',
  'trouble.last-summary-unusable.next': '請改選上期週報所在的活頁簿；不作比較者，請移除所選檔案後再產生。',

  'trouble.last-summary-none.what': '「{{file}}」中沒有可供比較的週報，無法據以編製本期週報。',
  'trouble.last-summary-none.why':
    '各工作表開頭都沒有本工具所編週報的標題（首長參閱版沒有附件，不能用來比較）。',
  'trouble.last-summary-none.next': '請改選上期週報所在的活頁簿；不作比較者，請移除所選檔案後再產生。',

  'trouble.last-summary-not-before.what':
    '「{{file}}」中只有本週或之後的週報（「{{sheet}}」），本期週報尚未產生。',
  'trouble.last-summary-not-before.why': '用來比較的週報須早於本期。',
  'trouble.last-summary-not-before.next': '請改選上期週報所在的活頁簿，或核對本期所選的週次後再產生。',

  'trouble.last-summary-unreadable.what': '「{{file}}」中的週報「{{sheet}}」已無法讀取，本期週報尚未產生。',
  'trouble.last-summary-unreadable.why': '其附件1（案件明細）已遭刪除，或已看不出是哪一週。',
  'trouble.last-summary-unreadable.next': '請改選附件完整的上期週報；不作比較者，請移除所選檔案後再產生。',

  'trouble.last-summary-other-ledger.what':
    '「{{file}}」中的週報「{{sheet}}」不屬於這份列管追蹤表，本期週報尚未產生。',
  'trouble.last-summary-other-ledger.why': '其附件所列案件，沒有一項在目前的追蹤表中。',
  'trouble.last-summary-other-ledger.next': '請核對是否選錯檔案；不作比較者，請移除所選檔案後再產生。',

  'trouble.file-unreadable.what': '無法讀取檔案「{{file}}」。',
  'trouble.file-unreadable.why': '檔案不存在，或沒有讀取權限。',
  'trouble.file-unreadable.next': '請核對路徑與檔名後再試。',

  'trouble.file-not-a-workbook.what': '這不是 Excel 活頁簿（.xlsx）。',
  'trouble.file-not-a-workbook.why': '檔案內容不是 .xlsx 格式（僅更改副檔名不會改變格式）。',
  'trouble.file-not-a-workbook.next': 'CSV 等檔案請先用 Excel 開啟，另存為「Excel 活頁簿 (*.xlsx)」後再試。',

  'trouble.file-legacy-xls.what': '這是 Excel 97-2003 的舊格式（.xls），無法直接處理。',
  'trouble.file-legacy-xls.why': '舊格式與 .xlsx 的內部結構完全不同。',
  'trouble.file-legacy-xls.next': '請用 Excel 開啟，另存為「Excel 活頁簿 (*.xlsx)」後再試。',

  'trouble.file-encrypted.what': '檔案已加密，無法讀取。',
  'trouble.file-encrypted.why': '開啟該檔案需要密碼。',
  'trouble.file-encrypted.next': '請在 Excel 中開啟，取消密碼後另存一份再試；用畢請依規定妥善處理副本。',

  'trouble.file-binary-xlsb.what': '這是二進位活頁簿（.xlsb），無法直接處理。',
  'trouble.file-binary-xlsb.why': '二進位格式與 .xlsx 的內部結構不同。',
  'trouble.file-binary-xlsb.next': '請用 Excel 開啟，另存為「Excel 活頁簿 (*.xlsx)」後再試。',

  'trouble.file-truncated.what': '檔案不完整，無法開啟。',
  'trouble.file-truncated.why': '檔案結尾缺漏，多半是下載、複製或傳送時中斷所致。',
  'trouble.file-truncated.next': '請重新取得該檔案後再試。',

  'trouble.file-part-missing.what': '活頁簿有缺損，無法開啟。',
  'trouble.file-part-missing.why': '檔案封裝中缺少 {{part}}。',
  'trouble.file-part-missing.next': '請用 Excel 開啟並修復，另存後再試，或重新取得該檔案。',

  'trouble.file-malformed.what': '活頁簿已損壞，無法開啟。',
  'trouble.file-malformed.why': '檔案封裝中的 {{part}} 內容有誤。',
  'trouble.file-malformed.next': '請用 Excel 開啟並修復，另存後再試，或重新取得該檔案。',

  'trouble.file-declares-entities.what': '檔案含有不安全的內容，已拒絕開啟。',
  'trouble.file-declares-entities.why': '檔案封裝中的 {{part}} 宣告了 XML 實體，正常的活頁簿不會如此。',
  'trouble.file-declares-entities.next': '請查明檔案來源；若確屬可信，請用 Excel 開啟後另存一份再試。',

  'trouble.file-too-large.what': '檔案過大，無法開啟。',
  'trouble.file-too-large.why': '內容超過上限（{{limit}}）。',
  'trouble.file-too-large.next': '請刪除無關的工作表、圖片或空白格式區域，另存後再試。',

  'trouble.file-too-many-cells.what': '工作表「{{sheet}}」的儲存格超出 Excel 的規格，無法開啟。',
  'trouble.file-too-many-cells.why': '檔案中有第 1048576 列之後或 XFD 欄之後的儲存格。',
  'trouble.file-too-many-cells.next': '請查明檔案來源，用 Excel 開啟並另存後再試。',

  'trouble.file-not-written.what': '未能寫入檔案「{{file}}」。',
  'trouble.file-not-written.why': '資料夾不存在、沒有寫入權限、磁碟已滿，或檔案正由其他程式使用。',
  'trouble.file-not-written.next': '請關閉使用該檔案的程式，或換個位置再試。',
};

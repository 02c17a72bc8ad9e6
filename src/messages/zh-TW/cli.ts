import type { CliKey } from '../zh-CN/cli.ts';

export const cli: Readonly<Record<CliKey, string>> = {
  'cli.help': `會議列管事項追蹤表的命令列工具：不更動原檔，不連網。

用法：ledger <read|check|light|summary> 檔案.xlsx [選項]
      ledger explain <deadline|owner|header> [選項]

  read      辨識追蹤表：表格位置、各欄意義、列管事項
  check     檢查主辦單位與辦理期限等問題（有「錯誤」級問題時結束代碼為 1）
  light     依期限標示燈號（設定格式化的條件），另存為 --out 指定的檔案
  summary   產生列管週報工作表，另存為 --out 指定的檔案
  explain   解讀期限、單位或表頭的寫法：從標準輸入逐行讀取 JSON，
            如 {"text":"3月底前","meetingDate":"2022-01-28"}、{"header":"完成期限"}

選項：
  --json                      輸出 JSON（供程式讀取）
  --sheet 名稱                只處理這個工作表（預設：所有追蹤表）
  --today YYYY-MM-DD          以這一天為「今天」（預設：電腦日期）
  --week YYYY-Www             週報所屬的週，如 2022-W05；寫日期則為該日所在的週（依機關自訂之起始日，僅 summary）
  --one-page                  首長參閱版：僅含整體情形與逾期案件（僅 summary）
  --notice                    另將通報文字輸出至螢幕，可貼到訊息、郵件（僅 summary）
  --replace                   本週已有週報時取代原表：「後續要求」中已填寫的內容轉入新表，其他手動修改不予保留
                              （預設：保留原表，另編一份；僅 summary）
  --last 檔案                 上期週報所在的活頁簿，據以比較（預設：本活頁簿中的上期週報，僅 summary）
  --meeting-date YYYY-MM-DD   會議日期（表中沒有會議日期時使用）
  --report 檔案               另存一份附「健檢報告」工作表的活頁簿（僅 check）
  --csv                       輸出 CSV 表格（僅 check）
  --fail-on 等級              有這一級或更重的問題時結束代碼為 1：error（預設）、warning、info（僅 check）
  --settings 檔案             依機關統一的檢查設定（JSON 檔）檢查（僅 check）
  --scheme 方案               燈號方案：紅黃（預設）、紅黃綠、藍黃紅、藍橙紅、紅黃藍，或自訂，如
                              overdue=red,dueSoon=blue,closed=green（僅 light；不寫則依活頁簿保存的方案）
  --reach row|due             整列著色或只著色辦理期限儲存格（僅 light）
  --by-milestone              分階段的期限依下一個節點標示燈號（僅 light）
  --column                    表格右側加「亮燈」欄，逐列載明燈號與天數（僅 light）
  --day-column                表格右側加「推定時限」欄，列出文字期限推定的日期（僅 light）
  --preview                   只說明會標示哪些燈號，不寫檔案（僅 light）
  --out 檔案                  結果寫入的檔案（僅 light、summary）
  --in-place                  允許寫回原檔
  --lang zh-CN|zh-TW|en       語言；未指定時，週報依列管表之語言
  --help                      顯示本說明
  --version                   顯示版本

結束代碼：0 完成；1 完成，有「錯誤」級（或 --fail-on 所定等級）問題；2 未能完成，沒有寫入任何檔案`,

  'cli.trouble': '{{file}}：{{what}}{{why}}{{next}}',
  'cli.trouble-alone': '{{what}}{{why}}{{next}}',
  'cli.no-job': '請指明要做什麼：read、check、light、summary 或 explain。可用 --help 查看用法。',
  'cli.unknown-job':
    '沒有「{{job}}」這項功能；可用的有 read、check、light、summary、explain。可用 --help 查看用法。',
  'cli.explain.no-subject':
    '請指明要解讀什麼：explain deadline（期限）、explain owner（單位）或 explain header（表頭）。',
  'cli.explain.unknown-subject':
    'explain 無法解讀「{{subject}}」；可用的有 deadline（期限）、owner（單位）、header（表頭）。',
  'cli.explain.reads-stdin': 'explain 從標準輸入逐行讀取，不需要「{{extra}}」。',
  'cli.explain.invalid-line': '標準輸入第 {{line}} 行無法理解：每行應為一個 JSON 物件，如 {{form}}。',
  'cli.explain.invalid-day':
    '標準輸入第 {{line}} 行的 meetingDate {{text}} 無效：請寫成 "YYYY-MM-DD"，如 "2022-01-28"。',
  'cli.explain.deadline': '「{{text}}」→ {{due}}（{{kind}}）',
  'cli.explain.reason': '依據：{{reason}}',
  'cli.explain.start': '開始：{{day}}',
  'cli.explain.milestones': '前面的節點：{{days}}',
  'cli.explain.original': '原期限：{{day}}',
  'cli.explain.next': '下一次：{{day}}',
  'cli.explain.suggestion': '建議改為 {{day}}',
  'cli.explain.confirm': '把握不足，請核對',
  'cli.explain.owner': '「{{text}}」→ 主辦：{{lead}}；協辦：{{co}}；承辦人：{{persons}}',
  'cli.explain.header': '「{{header}}」→ {{column}}',
  'cli.kind.exact': '確定日期',
  'cli.kind.fuzzy': '大致時間',
  'cli.kind.recurring': '週期性',
  'cli.kind.open-ended': '長期',
  'cli.kind.unparseable': '讀不出日期',
  'cli.list-mark': '、',
  'cli.unknown-option': '沒有「{{option}}」這個選項。可用 --help 查看用法。',
  'cli.option-needs-value': '選項 {{option}} 後面須指明內容。可用 --help 查看用法。',
  'cli.option-takes-no-value': '選項 {{option}} 後面不帶內容。',
  'cli.option-twice': '選項 {{option}} 出現不只一次，無從判斷以何者為準。',
  'cli.option-not-for-job': '選項 {{option}} 不適用於 {{job}}。',
  'cli.no-file': '請指明追蹤表檔案，如：ledger {{job}} 追蹤表.xlsx',
  'cli.too-many-files': '一次只能處理一個檔案，多出了「{{file}}」。檔名含空格時請加引號。',
  'cli.invalid-day': '{{option}} 的日期「{{text}}」無效：請寫成 YYYY-MM-DD，如 2022-02-11。',
  'cli.invalid-week':
    '--week 的週次「{{text}}」無效：請寫成 YYYY-Www，如 2022-W05（該年須有這一週），或寫該週的某一天，如 2022-02-04。',
  'cli.invalid-language': '--lang 的語言「{{text}}」無效：可用 zh-CN、zh-TW、en。',
  'cli.out-needed': '{{job}} 會寫出活頁簿：請用 --out 指明另存的檔案，或用 --in-place 寫回原檔。',
  'cli.out-is-input':
    '--out 指向的就是原檔「{{file}}」。為保護原檔，請換一個檔名；確要寫回原檔，請加 --in-place。',
  'cli.out-other-format': '--out 的副檔名「{{extension}}」與原檔的格式不符：請以「{{expected}}」結尾。',
  'cli.bug': '程式出錯（{{message}}），沒有寫入任何檔案。這是程式的瑕疵，請回報開發者。',

  'cli.note-no-ledger': '提示：找不到列管追蹤表。',
  'cli.note-summary-unreadable': '提示：工作表「{{sheet}}」應為上期週報，但附件已無法讀取，未與其比較。',
  'cli.note-summary-left-out': '提示：上期週報「{{sheet}}」的附件有 {{count}} 列無法讀取，未納入比較。',
  'cli.note-settings-unreadable': '提示：活頁簿中儲存的設定無法讀取，已原樣保留；本次依預設設定處理。',
  'cli.saved': '已儲存：{{file}}',

  'cli.step.looking': '尋找追蹤表',
  'cli.step.reading': '讀取事項',
  'cli.step.checking': '檢查',
  'cli.step.painting': '標示燈號',
  'cli.step.summarising': '彙整',
  'cli.step.writing': '寫入工作表',

  'cli.read.ledger': '【{{sheet}}】追蹤表，表頭第 {{header}} 列，共 {{count}} 項，把握 {{confidence}}',
  'cli.read.not-ledger': '【{{sheet}}】不是追蹤表',
  'cli.read.columns': '各欄：{{columns}}',
  'cli.read.header': '列|項次|列管事項|主辦單位|辦理期限|到期日|狀態',
  'cli.read.none': '沒有列管事項。',

  'cli.check.title': '截至 {{asOf}}，共 {{items}} 項：錯誤 {{error}}，警告 {{warning}}，提示 {{info}}',
  'cli.check.header': '儲存格|等級|問題|建議',
  'cli.check.none': '未發現問題。',
  'cli.check.waived': '另有 {{number}} 處經確認予以保留，不計在內。',
  'cli.csv.header': '等級|檢查項目|工作表|儲存格|序號|列管案件|主辦單位|辦理期限|問題|建議',
  'cli.csv-or-json': '--csv 與 --json 只能用一個。',
  'cli.invalid-severity': '--fail-on 的等級「{{text}}」無效：可用 error、warning、info。',
  'cli.settings.no-json': '「{{file}}」不是完整的 JSON 檔，未據以檢查。請重新匯出檢查設定後再試。',
  'cli.settings.other-file': '「{{file}}」不是檢查設定檔。請使用由本工具匯出的設定檔。',
  'cli.settings.later-version': '「{{file}}」由較新版本匯出，本版本無法辨識。請更新後再試。',
  'cli.settings.invalid-value':
    '「{{file}}」中有無效的設定（如天數不在允許範圍、等級寫錯），未據以檢查。請改正後再試。',
  'cli.severity.error': '錯誤',
  'cli.severity.warning': '警告',
  'cli.severity.info': '提示',

  'cli.light.preview': '截至 {{asOf}}，標示燈號後將是（尚未寫入）：',
  'cli.invalid-scheme':
    '--scheme 的方案「{{text}}」無效：可用 紅黃、紅黃綠、藍黃紅、藍橙紅、紅黃藍，或寫成 overdue=red,dueSoon=yellow 的形式。',
  'cli.invalid-reach': '--reach 的範圍「{{text}}」無效：可用 row（整列）、due（辦理期限儲存格）。',
  'cli.light.title': '截至 {{asOf}}，已標示燈號：',
  'cli.light.day-column': '加上 --day-column 即可改用「推定時限」欄。',
  'cli.light.header': '工作表|逾期|即將到期|逾期結案|正常|持續列管|無法判斷|格式化條件',

  'cli.summary.title': '{{from}} 至 {{to}} 列管週報（截至 {{asOf}}），寫入工作表「{{sheet}}」',
  'cli.summary.total': '列管事項總數',
  'cli.summary.closed': '已結案',
  'cli.summary.closedLate': '其中逾期結案',
  'cli.summary.inProgress': '辦理中',
  'cli.summary.awaitingSignOff': '待查核',
  'cli.summary.notStarted': '未啟動',
  'cli.summary.unknown': '狀態不明',
  'cli.summary.ongoing': '持續列管',
  'cli.summary.suspended': '暫緩或終止',
  'cli.summary.overdue': '逾期未結案',
  'cli.summary.dueNextWeek': '下週到期',
  'cli.summary.noOwner': '未敘明主辦單位及承辦人',
  'cli.summary.noDeadline': '未敘明辦理期限',
  'cli.summary.new': '本週新增',
  'cli.summary.closedThisWeek': '本週結案',
  'cli.summary.header': '名次|主辦單位|事項數|結案|逾期|結案率',
  'cli.summary.no-unit': '（未敘明）',

  'cli.status.notStarted': '未啟動',
  'cli.status.inProgress': '辦理中',
  'cli.status.awaitingSignOff': '待查核',
  'cli.status.closed': '結案',
  'cli.status.ongoing': '持續列管',
  'cli.status.suspended': '暫緩/終止',
  'cli.status.unknown': '不明',
};

import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex, type CellValue } from '../sheet-grid.ts';
import { locate } from './locate.ts';

const OTHER_LISTS: Readonly<Record<string, CellValue[][]>> = {
  'a contact list': [
    ['序号', '姓名', '单位', '职务', '办公电话', '手机', '邮箱', '备注'],
    [1, '张三', '市发改委', '科长', '8123', '138', 'a@b', ''],
    [2, '李四', '市教育局', '主任', '8124', '139', '', ''],
  ],
  'a list of contacts by unit': [
    ['单位', '联系人', '联系电话', '备注'],
    ['市发改委', '张三', '1380000', ''],
  ],
  'a sign-in sheet': [
    ['序号', '单位', '姓名', '职务', '签到'],
    [1, '市发改委', '张三', '科长', ''],
  ],
  'a shopping list': [
    ['序号', '项目', '单位', '数量', '单价', '金额', '备注'],
    [1, '打印机', '台', 2, 1500, 3000, ''],
  ],
  'a budget of projects': [
    ['项目名称', '责任单位', '总投资（万元）', '年度计划投资', '资金来源', '备注'],
    ['滨河路', '市交通局', 1200, 300, '财政', ''],
  ],
  'a list of building projects': [
    ['序号', '项目名称', '建设单位', '建设内容', '总投资', '开工时间', '竣工时间'],
    [1, '滨河路改造', '市交通局', '全长3公里', 1200, 44562, 44900],
  ],
  'a day plan': [
    ['时间', '地点', '活动内容', '参加人员', '责任单位'],
    ['9:00', '一楼会议室', '签到', '全体', '市政府办'],
  ],
  'an agenda': [
    ['序号', '议题', '汇报单位', '时长', '列席单位'],
    [1, '研究防汛工作', '市水务局', '10分钟', '市应急局'],
  ],
  'a count by unit': [
    ['单位', '交办总数', '已办结', '办理中', '超期', '办结率', '排名'],
    ['市发改委', 10, 8, 1, 1, 0.8, 1],
  ],
  'an inventory': [
    ['编号', '资产名称', '规格型号', '使用部门', '责任人', '购置日期', '状态', '备注'],
    ['A001', '笔记本', 'X1', '办公室', '张三', 44562, '在用', ''],
  ],
  'a training plan': [
    ['序号', '培训内容', '培训对象', '培训时间', '培训地点', '主讲人', '责任部门'],
    [1, '公文写作', '新进人员', 44600, '报告厅', '王五', '人事科'],
  ],
  'a duty roster': [
    ['日期', '带班领导', '值班人员', '值班电话'],
    [44600, '张三', '李四', '8123'],
  ],
  'a risk list': [
    ['序号', '风险点', '风险等级', '可能后果', '管控措施', '责任部门', '责任人'],
    [1, '用电', '一般', '火灾', '定期检查', '后勤科', '张三'],
  ],
  'a register of letters': [
    ['序号', '文号', '标题', '来文单位', '收文日期', '密级', '去向'],
    [1, '市政办〔2022〕3号', '关于…的通知', '市府办', 44600, '', ''],
  ],
  'leave requests': [
    ['姓名', '部门', '请假类型', '开始时间', '结束时间', '状态'],
    ['张三', '财务', '年假', 44600, 44603, '已批准'],
  ],
  'the holidays': [
    ['节日', '放假时间', '调休上班日期', '天数'],
    ['春节', '1月31日至2月6日', '1月29日', '7天'],
  ],
  marks: [
    ['学号', '姓名', '班级', '语文', '数学', '总分'],
    [1, '张三', '1班', 90, 91, 181],
  ],
  contracts: [
    ['采购项目', '供应商', '合同金额', '签订日期', '到期日期', '负责人', '状态'],
    ['打印机', '某公司', 3000, 44562, 44900, '张三', '履行中'],
  ],
  invoices: [
    ['Invoice No', 'Customer', 'Amount', 'Due Date', 'Status'],
    ['I-1', 'ACME', 300, 44600, 'Paid'],
  ],
  'a staff list': [
    ['Name', 'Department', 'Email', 'Phone', 'Start Date'],
    ['Ann', 'Ops', 'a@b', '1', 44600],
  ],
  'assets in English': [
    ['Asset', 'Owner', 'Location', 'Purchase Date', 'Status'],
    ['Laptop', 'Ann', 'HQ', 44600, 'In use'],
  ],
  'customers in English': [
    ['First Name', 'Last Name', 'Company', 'Role', 'Status'],
    ['Ann', 'B', 'ACME', 'PM', 'Active'],
  ],
  'a letter': [
    ['关于做好春节期间工作的通知'],
    ['各单位：'],
    ['一、切实提高认识。各责任单位要…完成时限为2月底。'],
    ['二、压实责任。'],
  ],
  'a list of wordings': [
    ['状态', '说明'],
    ['办结', '已完成'],
    ['在办', '推进中'],
  ],
  'a form for one item': [
    ['督办单', '', '', ''],
    ['督办事项', '修路', '', ''],
    ['责任单位', '交通局', '完成时限', '3月底前'],
    ['办理情况', '', '', ''],
  ],
};

const LEDGERS: Readonly<Record<string, CellValue[][]>> = {
  'the smallest ledger': [
    ['事项', '责任单位', '时限'],
    ['修路', '交通局', '3月底'],
  ],
  'one without numbers': [
    ['工作任务', '牵头单位', '完成时限', '进展情况'],
    ['修路', '交通局', '3月底', '推进中'],
  ],
  'a list of defects to mend': [
    ['序号', '存在问题', '整改措施', '责任单位', '责任人', '整改时限', '整改情况'],
    [1, '台账不全', '补齐', '办公室', '张三', 44600, '已整改'],
  ],
  'an action log': [
    ['#', 'Action', 'Owner', 'Due', 'Status', 'Comments'],
    [1, 'Send minutes', 'Ann', 44600, 'Open', ''],
  ],
  'a task list': [
    ['Task', 'Assigned To', 'Deadline', '% Complete'],
    ['Send minutes', 'Ann', 44600, 0.5],
  ],
  'a Taiwanese one': [
    ['項次', '決議事項', '主辦單位', '預定完成日期', '辦理情形', '列管狀態'],
    [1, '修路', '工務局', '113.05.07', '', '列管中'],
  ],
  'key tasks of a year': [
    ['序号', '重点工作', '具体举措', '责任领导', '牵头部门', '配合部门', '完成时间', '备注'],
    [1, '营商环境', '出台方案', '王某', '发改委', '各部门', '6月底前', ''],
  ],
  'a work plan': [
    ['序号', '工作内容', '责任科室', '责任人', '计划完成时间', '完成情况'],
    [1, '写总结', '综合科', '张三', '每月5日前', '完成'],
  ],
  'decisions of meetings': [
    ['会议', '议定事项', '落实单位', '落实情况'],
    ['第3次', '修路', '交通局', '正在办'],
  ],
  'things to do': [
    ['待办事项', '负责人', '截止日期', '优先级'],
    ['写总结', '张三', 44600, '高'],
  ],
};

function ledgersOn(sheet: string, rows: readonly CellValue[][]): number {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const top = rowIndex(0);
  const left = columnIndex(0);
  const used = { top, left, bottom: rowIndex(rows.length - 1), right: columnIndex(width - 1) };
  return locate(sheet, { used, protected: false, block: { top, left, values }, merges: [] }).layouts.length;
}

describe('what an office keeps in workbooks', () => {
  it.each(Object.entries(OTHER_LISTS))('%s is no ledger', (name, rows) => {
    expect(ledgersOn(name, rows)).toBe(0);
  });

  it.each(Object.entries(LEDGERS))('%s is one', (name, rows) => {
    expect(ledgersOn(name, rows)).toBe(1);
  });
});

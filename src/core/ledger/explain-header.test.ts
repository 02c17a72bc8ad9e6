import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COLUMN_KEYS, type ColumnKey } from './column-key.ts';
import { explainHeader } from './explain-header.ts';

/** Spellings of offices that stand in no list, by the column they name; `⏎` is a line break in the cell. */
const SPELLINGS: Readonly<Partial<Record<ColumnKey, string>>> = {
  leadUnit:
    '责任单位⏎（部门） | 责 任 单 位 | *责任单位 | 责任单位* | 责任单位※ | 【责任单位】 | “责任单位” | 责任单位（必填） | 责任单位(可多选) | 责任单位/部门 | 责任单位、责任人 | 责任单位和责任人 | 牵头（责任）单位 | 牵头单位（第一个为牵头） | 主（承）办单位 | 承办处室 | 落实责任单位 | 责任落实单位 | 牵头市直部门 | 牵头县直单位 | 责任股室 | 牵头落实⏎单位 | 领办单位 | 主管部门 | 经办部门 | 承办股室 | 首办单位 | 被督办单位 | 归口管理部门 | 主办局（委、办） | 落实到哪个单位 | 主政單位 | Lead agency | Owning team | Division responsible',
  coUnit: '协办（配合）单位 | 配合责任部门 | 共同责任单位 | 联动部门 | 协同配合⏎部门 | Assisting unit',
  due: '完成时限（格式：2022.1.1） | 完成时限（年月日） | 完 成⏎时 限 | 完成时限* | 办结时间要求 | 要求完成日期 | 计划办结日期 | 截止时间（年/月/日） | 整改完成期限 | 最晚完成时间 | 拟办结时间 | 限定完成时间 | 目标完成日期 | 应办结时间 | 规定时限 | 承诺完成时间 | 预计办结日期 | 完成期限（月底） | 时限安排 | 工作时限 | 督办时限 | 任务时限 | 到期时间 | 办理截止日期 | 预定完工日期 | 預定完成時間 | 應完成日期 | 辦理期程 | 完成期程 | Due date (dd/mm/yyyy) | Due by | Target Completion Date | Completion Deadline | Expected Completion | 期望完成 | 什么时候完成 | DDL | 应办结日期 | 答复期限 | 限時 | 限辦日 | Timescale | Needed by | To be completed by',
  actualDone:
    '實際完成日 | 实际办结时间 | 实际完成时间（年月日） | 已完成时间 | 完结时间 | 办结日期 | Actual Completion Date | Date Completed | 销案日期 | 真实完成时间 | Actual end | Resolved on',
  item: '督办事项（任务） | 督办事项内容 | 议定事项内容 | 会议决定事项 | 会议明确事项 | 重点督办事项 | 具体工作任务 | 工作任务内容 | 主要工作任务 | 任务清单 | 事项名称 | 督办任务内容 | 交办任务 | 领导交办事项 | 部署要求事项 | 工作安排 | 重点工作任务 | 裁示內容 | 決議內容 | 決議事項內容 | 指裁示事項 | 主席指示 | 主席裁示事項 | Action items | Action Required | Agreed Actions | Task Description | 会议主要内容 | 本周重点工作 | 2025年重点任务 | 3月份工作任务 | 督办要事 | 重点任务名称 | 建议提案题目 | 裁示重點 | Action agreed | What needs doing',
  status:
    '办理状态（已办结/推进中） | 目前状态 | 办理进度状态 | 是否已办结 | 完成情况（是/否） | 办结情况（是/否） | 是否完成（是/否） | 進度狀態 | 結案與否 | 是否結案 | Status (open/closed) | Current Status | 是否⏎办结 | 销号情况 | 办结没有 | 列管與否 | Closed? | Done? | Complete? (Y/N) | 进度（已办结、在办） | 落实情况（√/×）',
  progressText:
    '办理进展及成效 | 工作进展情况说明 | 截至3月底进展情况 | 最新落实情况 | 目前办理情况 | 本周工作进展 | 上周进展 | 整改落实情况 | 辦理情形說明 | 執行進度說明 | Progress Update | Latest Status Update | 目前落实⏎进度描述 | 现在到哪一步了 | 最新动态 | 跟进情况 | 執行概況 | Current position | Action taken to date',
  seq: '序 号 | 序号No. | 编 号 | 项目序号 | Sr. No. | S.No | Item #',
  code: '督办文号 | 督办事项编号 | 任务编码 | 列管案號 | Action #',
  meetingName: '会议名称及时间 | 会议届次及时间',
  meetingDate: '会议召开日期 | 開會日期 | Date of meeting',
  person:
    '责任人（联系电话） | 责任人及联系方式 | 具体承办人 | 直接责任人及职务 | 承办人员 | 主办人 | 承辦同仁 | 經辦人員 | Person Responsible | Responsible person(s) | Action owner | 谁负责 | 跟办人 | 包案人 | 主辦同仁 | Lead officer',
  leader:
    '包保责任领导 | 牵头县领导 | 责任县级领导 | 分管副市长 | 挂联领导 | 主要负责领导 | 督导领导 | 分管校领导 | 主管副总 | Senior sponsor',
  contact: '联系人及电话 | 联系人及联系方式 | 联络人电话',
  assignDate: '交办时间（年月日） | 下达日期 | 布置时间 | 任务下达日期 | 派单时间 | Logged',
  problem:
    '存在的困难和问题 | 存在问题及原因 | 未按期完成原因 | 逾期未完成原因 | 存在的主要问题 | 落後原因及改善對策 | Issues / Blockers | 滞后说明 | 难点问题 | 查摆的问题 | 存在的主要问题和隐患',
  next: '下一步工作措施 | 下一步工作打算 | 下步工作计划 | 下阶段工作计划 | Next step | Next actions | Way forward',
  remark: '备注说明 | 备  注 | 备注（延期说明） | 備註說明 | Remarks / Comments',
  light: '亮灯状态 | 预警灯 | 红黄绿灯预警 | RAG Status',
  extension:
    '延期完成时间 | 调整后完成时限 | 展延後期限 | Extended due date | 是否延期（是/否） | New deadline',
  evidence: '佐证资料 | 佐证材料（附件）',
  source: '任务来源（会议） | 事项来源依据 | 来文依据 | 督办类别',
  category: '工作类别 | 事项分类 | 责任领域',
  priority: '重要程度（星级） | 紧急程度（高中低） | 紧急度 | 重要级别',
  reportCycle: '督办频率 | 反馈周期',
  progressPct: '完成百分比（%） | 完成进度（%） | % Completed | 进展（%） | 完成度 | % done',
  verify: '核查结果 | 验收情况 | 审核结果 | 核实情况',
  supervisor: '督办人员 | 跟踪督办单位 | 责任督办员 | 督办专员 | Tracked by',
};

describe('a header that is in no list', () => {
  const cases = Object.entries(SPELLINGS).flatMap(([key, spellings]) =>
    spellings.split(' | ').map((header) => ({ key, header: header.replaceAll('⏎', '\n') })),
  );

  it.each(cases)('$header is $key', ({ header, key }) => {
    const { key: read, candidates } = explainHeader(header);
    expect(read).toBe(key);
    expect(candidates).toContain(key);
  });

  it.each(['天气', '', '   ', '姓名', '单价', '参会人员签名', '完成率排名'])(
    'of another table is none: %j',
    (header) => {
      expect(explainHeader(header)).toEqual({ key: null, candidates: [], why: 'unknown' });
    },
  );

  it('is the same in traditional characters, with spaces, stars and line breaks in it', () => {
    for (const header of [
      '責任單位',
      ' 责任 单位 ',
      '*责任单位',
      '责任\n单位',
      '责任单位※',
      '【责任单位】',
    ]) {
      expect(explainHeader(header).key).toBe('leadUnit');
    }
  });
});

describe('any header cell', () => {
  const hostile = [
    '责任',
    '（',
    '）',
    '完成',
    '/',
    '及',
    'a',
    ' ',
    '\n',
    '\u0000',
    '\ud800',
    '\u200b',
    '1',
    '%',
    '时间',
    '是否',
  ];

  it('is read without an exception', () => {
    const parts = fc.array(fc.constantFrom(...hostile), { maxLength: 12 }).map((each) => each.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), parts), (header) => {
        const { key, candidates } = explainHeader(header);
        expect(key === null ? candidates : candidates.includes(key)).toEqual(key === null ? [] : true);
        for (const candidate of candidates) expect(COLUMN_KEYS).toContain(candidate);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(hostile)('as full as a cell can be is read in no time: %j', (part) => {
    for (const length of [40, 32_767]) {
      const started = performance.now();
      explainHeader(part.repeat(Math.ceil(length / part.length)).slice(0, length));
      expect(performance.now() - started).toBeLessThan(1500);
    }
  });
});

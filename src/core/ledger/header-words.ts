import type { ColumnKey } from './column-key.ts';

/**
 * How ledgers of many offices write each column's header, in the form of `headerForm`: simplified, lower
 * case, only letters, digits, `#` and the per cent sign. Spellings of Taiwan stand by their own words, not
 * by conversion alone (主办单位, 列管情形). Source: data/headers.json, and ledgers seen since.
 */
export const HEADER_WORDS: Readonly<Record<ColumnKey, string>> = {
  seq:
    '序号 编号 no 序 项次 号 序列号 # 流水号 itemno sn seq sno serialno ' +
    'serialnumber num number itemnumber seqno 行号 案次 项号 次序',
  code:
    '督办编号 督查编号 事项编号 任务编号 交办编号 立项编号 交办单号 督办单号 文号 台账编号 id 唯一编码 列管编号 ' +
    '案号 案件编号 案件id 管考编号 追踪编号 ref refno actionid trackingno taskid ' +
    'actionref actionno actionnumber itemid refnumber referenceno ' +
    '任务号 事项代码 督办号',
  meetingName:
    '会议名称 会议 会议届次 会议名称及届次 会议批次 会议纪要 纪要名称 纪要文号 会议类型 来源会议 批次 会议别 会议次别 ' +
    '会次 meeting meetingname meetingtitle sourcemeeting 会议名 会议主题 例会 ' +
    '会议期次 届次 meetingtopic',
  meetingDate:
    '会议日期 会议时间 召开时间 开会日期 会议召开时间 部署时间 议定时间 裁示日期 meetingdate ' +
    'dateofmeeting 会议日 开会时间 召开日期',
  source:
    '事项来源 督办类别 任务来源 来源 督办来源 交办来源 立项依据 来源依据 原文依据 任务出处 督办类型 督查类别 案件来源 依据 ' +
    'source origin reference raisedby 问题来源 提出人 提出部门',
  category:
    '类别 事项类别 事项类型 任务类别 任务分类 分类 领域 工作领域 所属领域 类型 专项 板块 条线 案件类别 性质 ' +
    'category type workstream area 模块 平台 功能板块 板块名称 工作类别 任务类型 问题类型 ' +
    '问题分类 专项名称 taskcategory module theme 分类名称 工作分类',
  item:
    '事项 主席指示 工作安排 事项内容 督办事项 督查事项 议定事项 会议议定事项 决定事项 确定事项 交办事项 工作任务 主要任务 重点任务 ' +
    '重点工作 重点工作内容 任务内容 任务名称 任务要求 工作内容 工作事项 待办事项 具体事项 督办内容 督查内容 部署事项 ' +
    '目标任务 问题 存在问题清单 问题清单 整改事项 隐患内容 决议事项 决议案由 决议案由与具体裁示内容 裁示事项 主席裁示 ' +
    '指示事项 交办内容 列管事项 案由 案件名称 追踪事项 action actionitem task item ' +
    'description followupitem resolution 具体任务 具体工作 具体内容 具体工作任务 任务 ' +
    '任务描述 事项名称 事项描述 工作 工作项 重点工作任务 重点事项 工作要点 督办任务 督办工作 督办事项内容 督查督办事项 ' +
    '落实事项 议定内容 决定内容 会议决定 会议内容 指示内容 批示事项 详细描述 问题描述 问题内容 需求描述 需求内容 内容 ' +
    '主要工作 主要内容 主要工作内容 推进事项 需落实事项 任务分解事项 办理事项 taskname ' +
    'taskdescription actiondescription actiondecision actions ' +
    'actionitems tasks issue issuedescription whatneedstobedone ' +
    'what decision followup followupaction title details todo ' +
    'agreedaction actionrequired actionpoint',
  requirement:
    '工作要求 具体要求 办理要求 落实要求 工作目标 目标要求 年度目标 预期目标 完成标准 验收标准 成果形式 目标成效 ' +
    '工作标准 目标 预期成果 requirement deliverable successcriteria ' +
    'expectedoutcome 任务目标 工作目标任务 完成目标 acceptancecriteria',
  measure:
    '工作措施 落实措施 主要举措 工作举措 整改措施 具体措施 推进措施 方法步骤 改善对策 改善措施 因应措施 执行方式 ' +
    'measures approach correctiveaction 措施 解决方案 处理措施 方案 solution ' +
    'resolutionplan actiontaken',
  leader:
    '责任领导 分管领导 牵头领导 牵头负责领导 包抓领导 包保领导 挂点领导 挂帅领导 市级领导 区级领导 县级领导 主管领导 ' +
    '第一责任人 督办领导 交办领导 责任领导a 督导长官 主管长官 裁示主席 督导主管 sponsor ' +
    'executiveowner accountable 责任市领导 责任区领导 责任县领导 包联领导 牵头市领导 牵头县领导 ' +
    '牵头区领导 分管市领导 分管区领导 分管县领导 分管负责人 领导 executivesponsor',
  leadUnit:
    '责任单位 牵头单位 牵头责任单位 牵头部门 主办单位 主办部门 主办部门名称 承办单位 承办单位部门 承办部门 责任部门 ' +
    '落实单位 实施单位 责任主体 第一责任单位 办理单位 承接单位 主责单位 主责部门 责任科室 牵头科室 问题归属单位 ' +
    '整改单位 整改责任单位 属地 主办机关 权责单位 权责机关 负责单位 负责部门 owner responsible ' +
    'responsibleunit responsibledept department leadunit lead 主责 ' +
    '责任部门单位 责任单位部门 责任单位名称 牵头责任部门 牵头 主办 承办 责任处室 责任股室 主办科室 承办科室 承办处室 ' +
    '责任乡镇 责任镇街 落实部门 执行部门 执行单位 主要责任单位 team responsibledepartment ' +
    'responsibleteam responsibleparty responsibleoffice ' +
    'leaddepartment accountabledepartment actionparty ' +
    'ownerdepartment',
  coUnit:
    '配合单位 协办单位 协同单位 协同责任单位 协作单位 协助单位 参与单位 配合部门 协办部门 会办单位 联合单位 ' +
    '配合单位部门 责任配合单位 相关单位 协办机关 supportingunit coowner support ' +
    'contributors 配合 协办 配合责任单位 协同部门 协作部门 参与部门 参加单位 配合科室 协助部门 相关部门 ' +
    '会同单位 supportingunits supportingdept supportingdepartment ' +
    'supportteam collaborators participants',
  person:
    '责任人 承办人 具体责任人 经办人 直接责任人 负责人 主要负责人 具体负责人 责任人员 责任人及职务 整改责任人 责任人r ' +
    '责任同志 指定同事 assignee personincharge pic responsibleperson ' +
    'ownername 负责同志 责任者 跟进人 执行人 处理人 担当 担当者 主办人 who bywhom ' +
    'allocatedto assignedto actionowner actionby taskowner owners ' +
    'leadperson responsibility',
  contact:
    '联系人 联络员 联系电话 电话 联系方式 联系人及电话 联络人 手机 联络电话 分机 contact phone tel ' +
    '联系人电话 联系人方式 邮箱 电子邮箱 email phonenumber',
  assignDate:
    '交办日期 交办时间 下达时间 下发时间 立项时间 转办时间 交办日 提出时间 发现日期 录入时间 登记日期 列管日期 ' +
    '分案日期 分案日 assigned assigneddate dateraised opened 分派日期 派发时间 交办 ' +
    '布置时间 安排时间 任务下达时间 raised dateadded dateassigned created ' +
    'createdon createddate opendate dateopened issuedate dateissued ' +
    'raiseddate registered',
  startDate:
    '开始时间 启动时间 起始时间 开工时间 计划开始时间 起始日期 开始日期 start startdate started ' +
    'begin begindate plannedstart',
  due:
    '完成时限 办结时限 办理时限 整改时限 整改期限 完成期限 期限 时限 时限要求 时间要求 完成时间要求 要求完成时间 ' +
    '要求完成时限 要求办结时间 计划完成时间 计划完成时限 预计完成时间 拟完成时间 应完成时间 截止时间 截止日期 最后期限 ' +
    '到期日 办理期限 反馈时限 反馈期限 立项反馈截止期限 回复时限 限办日期 限期 目标完成时间 工作完成时限要求 ' +
    '预定完成日期 预定完成日 预定时限 预计完成日 deadline due duedate targetdate ' +
    'finishby eta 办结期限 落实时限 落实期限 整改完成时限 时限节点 完成节点 办理时间要求 预计完成日期 ' +
    '计划完成日期 要求完成日期 拟完成时限 计划办结时间 预计办结时间 限定时间 完成时限节点 预定完成时间 预定完成期限 ' +
    '预定期程 办理时限要求 截止 截止日 截止时限 期限要求 targetcompletiondate ' +
    'targetcompletion dueby duebydate bywhen when target ' +
    'plannedcompletion plannedfinish plannedenddate planneddate ' +
    'expectedcompletion expectedcompletiondate completionduedate ' +
    'duetime completeby completebydate enddate requireddate ' +
    'needbydate',
  milestones:
    '时间节点 阶段目标 节点目标 工作节点 关键节点 季度目标 形象进度 序时进度 推进计划 任务分解 一季度 二季度 三季度 ' +
    '四季度 查核点 里程碑 预定进度 milestones checkpoints phases',
  status:
    '状态 办理状态 完成状态 办结状态 进展状态 是否办结 是否完成 完成与否 办理结果 办结情况 落实状态 推进状态 建议状态 ' +
    '销号状态 是否销号 任务状态 列管状态 列管情形 执行状态 是否解除列管 管制状态 status state stage ' +
    'openclosed 办结与否 完成否 办结否 是否落实 是否解决 是否关闭 落实与否 当前状态 状态说明 事项状态 ' +
    '处理状态 整改状态 任务完成状态 currentstatus actionstatus taskstatus done',
  progressText:
    '进展情况 工作进展 办理情况 落实情况 完成情况 推进情况 办理进展 最新进展 目前进展 当前进展 当前进度 进度情况 ' +
    '本周进展 近期进展 整改情况 办理落实情况 贯彻落实情况 反馈情况 工作动态 本月进展 截至目前进展 办理情形 执行情形 ' +
    '目前进度说明 办理进度 最新进度 追踪办理情形 后续办理情形 progress update latestupdate ' +
    'comments progressnotes 进展 最新进展情况 工作进展情况 目前进展情况 工作进度 任务进展 ' +
    '办理进展情况 落实进展 落实进展情况 推进情况说明 完成进展 进展说明 进度说明 实施情况 latestprogress ' +
    'progressupdate statusupdate latestcomments actionupdate ' +
    'updates updatenotes currentprogress',
  progressPct:
    '进度 进度% 完成进度 完成率 完成比例 完成百分比 当前完成率 进度百分比 完成占比 执行进度 complete ' +
    'completion percentcomplete percentage pctcomplete %complete %completed ' +
    'complete% progress% %',
  problem:
    '存在问题 问题困难 存在困难 困难问题 未完成原因 滞后原因 逾期原因 超期原因 堵点难点 需协调事项 需协调解决的问题 ' +
    '提请协调事项 卡点 落后原因 待协调事项 issues blockers reasonfordelay risks ' +
    '问题及原因 难点 困难 存在的问题 未办结原因 未按时完成原因 delayreason obstacles ' +
    'challenges',
  next:
    '下步措施 下一步措施 下一步工作 下步打算 下步计划 下一步打算 下周计划 后续措施 下阶段工作 工作打算 后续作为 ' +
    '后续办理 下一步 因应作为 nextsteps nextaction 下一步计划 下步工作 下步工作安排 下一步工作安排 ' +
    '下一步工作计划 后续计划 next nextstep plan',
  actualDone:
    '实际完成时间 办结时间 办结日期 完成日期 完成时间 销号时间 实际办结时间 实际完成日期 整改完成时间 验收时间 结案日期 ' +
    '解除列管时间 解除列管日期 completed completedon dateclosed actualfinish ' +
    '实际办结日期 实际完成日 办结日 完成日 销号日期 解决时间 解决日期 关闭时间 关闭日期 completiondate ' +
    'completeddate datecompleted closedon closeddate closedate ' +
    'donedate finished actualcompletion actualcompletiondate ' +
    'actualdate finishdate dateofcompletion',
  light:
    '亮灯 亮灯情况 灯号 红黄绿灯 预警 预警等级 预警状态 预警颜色 警示 牌态 红黄绿牌 提醒 三色 初评牌态 警示灯号 ' +
    'light rag trafficlight alert flag 亮牌 亮牌情况 ragstatus',
  urge:
    '督办情况 督查情况 催办情况 催办次数 督办次数 催办记录 督办记录 督办意见 督查意见 督查组意见 通报次数 稽催情形 ' +
    '稽催次数 追踪纪录 管考意见 reminders escalations chaselog 催办 督办',
  extension:
    '延期情况 是否延期 延期时间 延期至 调整后时限 变更后时限 申请延期 延期原因 展期 新时限 展延日期 展延情形 修正期程 ' +
    '延期 reviseddue extension newdate 延期时限 延长时限 延期日期 调整时限 newduedate ' +
    'extendedto reviseddate revisedduedate revisedtarget',
  leaderNote:
    '领导批示 批示 批示意见 领导意见 主席批示 领导要求 指示 长官批示 核示 direction ' + 'commentsfromchair',
  evidence:
    '佐证材料 附件 证明材料 印证材料 支撑材料 相关材料 台账资料 资料 佐证资料 佐证资料连结 evidence ' +
    'attachment link',
  verify:
    '核查情况 核查结论 验收意见 销号意见 销号 审核意见 复查结论 回头看 督查核实情况 认定结果 审结意见 审查意见 ' +
    '管考建议 解除列管说明 完成解除列管说明 verification signoff verified',
  supervisor:
    '督办单位 督办人 督查单位 跟踪人 督办责任人 督办科室 督导组 责任督查员 跟踪督办人 列管单位 追踪单位 管考单位 ' +
    'tracker supervisor reviewer 督办责任单位 督办部门 跟踪单位',
  feedbackDate:
    '反馈时间 反馈日期 更新时间 报送时间 填报时间 最近反馈时间 上报时间 更新日期 回报日期 回报时间 ' +
    'lastupdated updated updatedate',
  reportCycle:
    '反馈频次 督办频次 报送频次 报送周期 督办周期 督查周期 调度频次 填报周期 周期 回报频率 追踪频率 frequency ' +
    'cadence',
  priority:
    '紧急程度 重要程度 优先级 督办级别 任务级别 督办等级 缓急程度 是否重点 重点督办 星级 优先序 速别 急件 ' +
    'priority urgency importance 严重程度 重要性 紧急 severity prio',
  remark:
    '备注 说明 附注 其他 补充说明 备考 remarks notes comment 其它 备注说明 note ' +
    'commentsremarks additionalnotes',
};

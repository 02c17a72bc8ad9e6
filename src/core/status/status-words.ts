import type { Status } from './status.ts';

/**
 * What offices write for each state (domain.md 5.1), in the form of `statusForm`. 超期 and the like are
 * not here: whether an item is overdue is told by its date, never by its words.
 */
export const STATUS_WORDS: Readonly<Record<Exclude<Status, 'unknown'>, string>> = {
  notStarted:
    '未启动 未开展 未开始 待启动 尚未启动 尚未开展 尚未开始 待办 未办 未办理 草稿 未落实 未整改 未着手 待开展 待办理 待处理 待实施 待落实 待推进 待整改 待启动实施 待签收 未签收 待安排 待部署 未接收 ☐ □ ' +
    '0% notstarted todo new pending planned open idea draft backlog proposed unstarted tobestarted',
  inProgress:
    '推进中 正在推进 正在办理 办理中 在办 进行中 有序推进 按序时推进 达序时 达序时进度 超序时 超序时进度 未达序时进度 正常 进度正常 offtrack blocked 按时序推进 序时推进 正常推进 稳步推进 加快推进 整改中 ' +
    '正在整改 基本完成 取得阶段性进展 阶段性完成 部分完成 已接收 已启动 未完成 未办结 未销号 未结 否 × ✗ ✘ x 滞后 进度滞后 未达序时 落后 ' +
    '列管中 继续列管 追踪中 执行中 实施中 落实中 处理中 筹备中 开展中 正在落实 正在实施 正在处理 正在进行 在建 已部署 已安排 已签收 已交办 跟进中 等待回复 等待答复 等待反馈 逾期未办结 超期未办结 ' +
    'inprogress underway wip started active working workinprogress progressing behind behindschedule delayed ontrack ' +
    'atrisk no n partlydone partiallycomplete partiallydone incomplete open-inprogress assigned',
  awaitingSignOff:
    '待核查 待验收 待审核 已报结 申请销号 待复查 已完成待销号 待销号 待核实 待确认办结 申请办结 待审定 待认定 建请解除列管 待验证 待测试 ' +
    '已完成待核查 已完成待验收 待评审 待领导审定 forreview inreview awaitingsignoff awaitingapproval pendingreview pendingapproval ' +
    'readyforreview toverify resolved underreview',
  closed:
    '已办结 办结 已完成 完成 已销号 销号 已落实 已整改 整改完成 完成整改 已整改完成 整改到位 已整改到位 结案 已结案 已结 已关闭 关闭 已办理 ' +
    '已办 办毕 已办毕 已解决 已处理 全部完成 全面完成 按期完成 按时完成 如期完成 提前完成 超期完成 逾期完成 按期办结 超期办结 逾期办结 ' +
    '√ ✓ ✔ ☑ 是 y 100% 100 解除列管 已解除列管 结束 已结束 办理完毕 已办理完毕 完毕 整改完毕 已整改完毕 落实到位 已落实到位 已销 actioned closedout completedclosed 已答复 已办复 办复 已回复 已归档 归档 已完结 完结 已了结 已验收 验收合格 已通过 已交付 已印发 done closed close complete completed finished yes signedoff fixed implemented delivered',
  ongoing:
    '长期坚持 长期 持续推进 常态化推进 长期整改 持续整改 持续列管 继续追踪 常态化 常态化开展 长期推进 持续 持续进行 持续办理 长期任务 ' +
    '持续落实 长期落实 常态推进 ongoing continuous recurring permanent',
  suspended:
    '暂缓 终止 取消 合并 移交 退回 不予办理 阅知 暂停 中止 搁置 撤销 并案 已并案 并案办理 作废 已取消 已终止 已移交 已合并 已暂缓 转办 暂缓办理 ' +
    '缓办 停办 不予采纳 停止督办 superseded nolongerrequired notrequired nolongerneeded 不再办理 挂起 已挂起 已退单 退单 已退回 已转办 已撤销 已作废 已暂停 已中止 已搁置 cancelled canceled onhold suspended deferred dropped postponed parked merged transferred withdrawn rejected void',
};

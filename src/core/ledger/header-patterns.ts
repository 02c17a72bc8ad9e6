import type { ColumnKey } from './column-key.ts';

/** Headers are built of a few parts: what is done (牵头落实), by what kind of body (单位) or person (人). */
const DOING =
  '牵头|主办|责任|承办|负责|落实|实施|主责|办理|整改|执行|承接|归口|领办|经办|主管|主抓|包抓|包保|包联|领衔|承担|' +
  '受理|处理|处置|跟进|推进|认领|首办|具体|完成|权责|被督办|被督查|被督导';
const BODY =
  '单位|部门|科室|处室|股室|科队|机关|机构|主体|乡镇|镇街|街道|企业|公司|院系|学院|车间|班组|团队|小组|专班|工作组|局办|站所|支部|村居';
const ENDED = '列管|完成|办结|销号|结案|落实|解决|整改|关闭|验收|解除列管';

/**
 * For headers that are in no list: what kind of words they are made of. Tried in order on the form
 * of `headerForm`; the first that fits wins, so the telling ones come before the general ones.
 */
export const HEADER_PATTERNS: readonly (readonly [ColumnKey, RegExp])[] = [
  [
    'progressPct',
    /(完成|办结|进度|达标|执行|达成)(率|度|百分比|比例)%?$|percent|^pct|^(进展|进度|完成情况|完成进度|progress)%$|^%(done|progress|finished)$|^(done|finished)%$/,
  ],
  [
    'extension',
    /延期|展期|展延|(调整|变更|修正|修订|修改|更改)后|(延长|顺延|推迟|推后|延后|改期|调整|变更)(至|到|为|后)|(调整|变更|修正|更改|延长|顺延|推迟)(的)?((完成|办结|办理|整改)(时间|日期)|(完成|办结|办理|整改)?(时限|期限|期程))|^新的?(完成|办结|办理|整改)?(时限|期限|期程|时间|日期)$|revised|^amended(due|date|deadline|target)|^(postponed|deferred|rescheduled)(to|until|date)|exten(sion|ded)|^new(deadline|due|target|completion)/,
  ],
  ['light', /亮灯|灯号|亮牌|预警|红黄|trafficlight|^rag/],
  ['verify', /销号意见|核查|核实|验收(意见|情况|结果|结论)|审核(意见|结果|结论)|复核|verif|signoff/],
  ['reportCycle', /(频次|频率|周期)$|frequency|cycle$/],
  ['urge', /催办|稽催|^督(办|查)(记录|情况|意见|次数)|^(reminder|chase|escalation)/],
  [
    'problem',
    /(滞后|逾期|超期|落后|未完成|未办结|延误)的?(原因|说明|情况说明)|未.{0,4}(完成|办结|落实)的?原因|存在的?(主要|突出)?(问题|困难)|困难|堵点|卡点|协调(解决)?的?(事项|问题)|^(查摆|反馈|发现|指出|主要|突出|检查发现|查摆出)的?.{0,6}(问题|隐患|不足|短板)$|^(难点|堵点|瓶颈)|blocker|^(issues|problems|difficulties)(encountered)?$/,
  ],
  ['next', /^(下一?步|下阶段|下一阶段|后续|下周)|^next|wayforward/],
  ['item', /^会议.{0,4}(事项|任务|内容|决定|决议)$/],
  [
    'meetingDate',
    /(会议|开会|召开|议定|部署|裁示)的?(时间|日期)$|^(会议|开会)(召开)?日$|meetingdate|meetingheld/,
  ],
  ['feedbackDate', /(反馈|更新|填报|上报|报送|回报|汇报)(时间|日期|日)$|^最[近新]更新$|(updated|lastupdate)/],
  [
    'assignDate',
    /(交办|下达|下发|立项|转办|提出|发现|登记|录入|列管|分案|派发|分派|派单|布置|受理)(时间|日期|日)$|^(logged|raised)(on)?$/,
  ],
  [
    'assignDate',
    /(date(of)?(raised|assigned|issued?|opened|added|created))|((raised|assigned|issued?|opened|created)(date|on))/,
  ],
  ['startDate', /(开始|启动|起始|开工|进场)(时间|日期|日)$|^(planned)?start|^commence/],
  ['actualDone', /^(?!是否).*(实际|真实|已)(完成|办结|结束|解决|销号|整改|关闭)?(时间|日期|日|时限)?$/],
  [
    'actualDone',
    /(date(of)?(actiontaken|completed|closed|done|finished|completion|closure))|((completed|closed|done|finished|closure|actual)(date|on))/,
  ],
  ['due', /^(原|最初|首次)(定|先|来)?的?(计划|要求)?(完成|办结|办理|整改)的?(时间|日期|日)$/],
  ['due', /^(?!.*实际)(?!.*已).*(什么时候|何时|哪天|几号)|^(要求|需|应|须)?.{0,4}前(完成|办结)$/],
  [
    'due',
    /^(?!.*实际)(期望|希望|要求|应|预计|计划|约定|规定|承诺|限定?|拟|力争|预期)(于|在)?(完成|办结|结案|解决|反馈|回复|答复|提交|交付|上线)(的)?(时间|日期|日|节点|时点|期)?$/,
  ],
  [
    'due',
    /(时限|期限|限期|期程)(要求|安排|说明)?$|截止|^到期|^ddl$|^限(时|办)(日|日期|时间)?$|(办结|完成)(时间|日期)(要求|节点)$|deadline|^due|duedate|bywhen|targetdate|finishby/,
  ],
  ['due', /(预计|计划|预定|要求|规定|目标|拟定?|应|最迟|最晚|限定|承诺).*(时间|日期|日|节点|期程)$/],
  ['due', /(target|planned|expected|required|estimated).*(date|completion|finish|end)/],
  [
    'due',
    /^(timescale|timeframe|timeline|timing)s?$|^(action|task)due$|^by$|^needed(by|on)$|^(to)?(be)?(complete|completed|completion|done|finish|finished)by$/,
  ],
  [
    'actualDone',
    /(办结|完结|销号|销案|关闭|结案|解除列管|结束|整改完成|解决|归档)(时间|日期|日)$|^actual(end|finish|completion)$|^(resolved|finished|completed|done|closed)on$/,
  ],
  ['status', /^是否(已?(完成|办结|销号|解决|落实|关闭|整改|结案|解除))|状态$|status$|^status/],
  ['status', new RegExp(`(?:${ENDED})(?:与否|否|没有|了吗|标识|标志|标记)$|销号情况$|^状况$`)],
  [
    'leaderNote',
    /(领导|长官|主席|书记|市长|县长|区长)(的)?(批示|意见|要求|指示)(内容)?$|^批示(内容|意见)$|^chair.*comments?$/,
  ],
  [
    'leader',
    /(领导|长官)$|^(分管|主管)副?(市长|县长|区长|局长|主任|校长|院长|总|总经理|负责人)$|sponsor$|^(executive|accountable)(lead|owner|director)$/,
  ],
  [
    'supervisor',
    /^(责任|跟踪)?(督办|督查|督导|跟踪|列管|管考|追踪)(责任)?(单位|部门|科室|人|人员|责任人|员|专员|联络员)$|reviewer|^(monitored|tracked|supervised)by$/,
  ],
  [
    'coUnit',
    /(配合|协办|协同|协助|会办|参与|参加|协作|会同|共同|联动)(责任|落实|实施|办理|推进)?(单位|部门|科室|处室|股室|机关|方|人)?$|support(?!ingdoc)|^assisting/,
  ],
  ['contact', /联系|联络|电话|手机|邮箱|phone|email|^tel(no)?$|^contact/],
  ['leadUnit', new RegExp(`(?:${DOING})(?:的|责任|落实|市直|县直|区直|省直|主要)?(?:${BODY})`)],
  [
    'leadUnit',
    /(哪个|哪家|哪些)(单位|部门|科室|处室)|^(主办|责任|主管|主政|承办|牵头)(局|单位|机关|处)|归口/,
  ],
  [
    'leadUnit',
    /^(the)?(lead|leading|action|responsible|owning|owner|accountable)(business)?(dept|department|unit|team|agency|office|division|bureau|group|function|service|directorate)$|^(dept|department|division|team|unit|office|agency)(responsible|incharge)$/,
  ],
  [
    'person',
    new RegExp(
      `(?:${DOING}|对接|直接|包案|经手)(?:责任)?(?:人|人员|同志|同仁|同事|者|干部|民警|老师)(?:及?(?:职务|职称|联系方式|电话))?$`,
    ),
  ],
  ['person', /^由?谁(来|去)?(负责|办|做|牵头|落实|跟进)?$/],
  [
    'person',
    /assignee|^(lead|action|responsible)officer$|(跟|承|主|经)办人$|(assigned|allocated)to|owner|responsible|personincharge|inchargeof/,
  ],
  ['meetingName', /^(来源)?会议|会次$|届次|^meeting/],
  ['source', /来源|出处|依据|source/],
  ['evidence', /佐证|附件|证明(材料|文件)|支撑材料|evidence|attachment|^supportingdoc/],
  ['priority', /(紧急|重要|缓急|急缓|严重)(程度|性|度|级别)?$|优先|priority|severity|urgency/],
  ['milestones', /节点|里程碑|阶段(目标|任务)|季度目标|milestone/],
  ['measure', /(措施|举措|对策|方案|办法|做法|作法)$|^mitigation|solution|corrective|measures?$/],
  [
    'progressText',
    /(进展|落实|办理|完成|推进|整改|执行|实施|开展|处理|处置|跟踪|跟进)(情况|情形|说明|动态|状况|过程|概况)|进展|进度(情况|说明|描述|概述)?$|(最新|工作|近期)(动态|情况)$|(到哪|干到|做到).{0,3}步|^(目前)?已(完成|开展|做)的?工作|progress|update|^(current|latest)(position|situation)$|^action(taken)todate$|^commentary$/,
  ],
  ['requirement', /(要求|目标|标准|成果|成效|效果)$|deliverable|outcome|expectedresult/],
  ['category', /(类别|类型|分类|领域|板块|条线|专项|性质别)$|category|workstream|^(work)?area$|^type$/],
  ['seq', /(序号|流水号|项次)(no)?$|^(sr|s|sl|item)no$|^item#$/],
  ['code', /(编号|编码|文号|单号|案号|登记号)$|(ref|id|no|number)#?$|^(action|task)#$|^ticket$/],
  ['remark', /备注|附注|补充说明|^说明事项$|remark|^notes?$|comment/],
  [
    'item',
    /(裁示|决议|指裁示)(内容|事项|重点)?$|(事项|任务|案由|议题|待办)(内容|名称|描述|明细|清单|要求)?$|(工作|任务|事项|问题|需求|整改|督办|交办|重点工作)(内容|描述|明细|记录|清单|内容描述)$/,
  ],
  [
    'item',
    /^(重点|主要|具体|年度)?(工作|任务|事项|议题|建议|提案|建议提案|诉求)(名称|标题|主题|题目|概述|概要|摘要|简述|要点|内容)$|(督办|督查|交办|议定|决定|部署|待办|重点|关注|跟踪|列管)(的)?(要事|大事|实事|事宜|要点|工作|问题)$|^(要点|要事|事由|诉求|议决)$/,
  ],
  ['item', /^(agreed)?action(s)?(agreed|tobetaken|needed)?$|^whatneeds|^recommendations?$/],
  [
    'item',
    /(action|task|item|issue|observation|activity|followup|todo)s?(description|details?|name|title|item|required|point|decision)?$/,
  ],
];

/** Columns that follow-up ledgers do not have and lists of other things do. */
export const FOREIGN_HEADER =
  /^(姓名|职务|职称|性别|年龄|民族|学历|身份证|工号|签到|签名|签字|单价|数量|金额|合计|小计|规格|型号|库存|科目|预算|费用|经费|价格|工资|邮编|地址|参会|出席|地点|会场|会议室|主讲|议程|考勤|班次|值班|带班|车牌|成绩|学号|得分|分数|单位全称|简称|别名|资产|品牌|供应商|供货|厂家|厂商|合同|发票|票据|订单|付款|收款|保修|采购|购置|租赁|出差|请假|name|firstname|lastname|company|customer|vendor|supplier|invoice|asset|serial(no|number)|warranty|purchase|contract|location|qty|quantity|price|amount|unitprice|total|address|signature|attendance|score|salary|subtotal)/;

/** Figures about items, never the items themselves. */
export const FIGURE_HEADER =
  /(总数|件数|项数|数量|个数|数|(?<!频)率|占比|得分|排名|名次|合计|小计|天数)$|^(已办结|未办结|办结|超期|逾期|临期|在办|未启动|推进中|已完成|未完成|长期坚持)(数|项)?$/;

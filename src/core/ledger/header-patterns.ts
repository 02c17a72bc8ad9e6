import type { ColumnKey } from './column-key.ts';

/**
 * For headers that are in no list: what kind of words they are made of. Tried in order on the form
 * of `headerForm`; the first that fits wins, so the telling ones come before the general ones.
 */
export const HEADER_PATTERNS: readonly (readonly [ColumnKey, RegExp])[] = [
  ['progressPct', /(完成|办结|进度|达标|执行)(率|百分比|比例)$|percent/],
  ['extension', /延期|展期|展延|调整后|变更后|revised|exten(sion|ded)/],
  ['light', /亮灯|灯号|亮牌|预警|红黄|trafficlight|^rag/],
  ['verify', /销号意见|核查|验收(意见|情况|结果)|审核意见|复核|verif|signoff/],
  ['reportCycle', /(频次|频率|周期)$|frequency/],
  ['urge', /催办|^督(办|查)(记录|情况|意见|次数)/],
  [
    'problem',
    /(滞后|逾期|超期|落后|未完成|未办结|延误)的?原因|未.{0,4}(完成|办结|落实)的?原因|存在的?(主要|突出)?(问题|困难)|困难|堵点|卡点|协调(解决)?的?(事项|问题)|blocker/,
  ],
  ['next', /^(下一?步|下阶段|下一阶段|后续|下周)|nextstep/],
  ['item', /^会议.{0,4}(事项|任务|内容|决定|决议)$/],
  ['meetingDate', /(会议|开会|召开|议定|部署|裁示)的?(时间|日期)$|meetingdate/],
  ['feedbackDate', /(反馈|更新|填报|上报|报送|回报|汇报)(时间|日期)$|(updated|lastupdate)/],
  [
    'assignDate',
    /(交办|下达|下发|立项|转办|提出|发现|登记|录入|列管|分案|派发|分派|布置|受理)(时间|日期|日)$/,
  ],
  [
    'assignDate',
    /(date(of)?(raised|assigned|issued?|opened|added|created))|((raised|assigned|issued?|opened|created)(date|on))/,
  ],
  ['startDate', /(开始|启动|起始|开工|进场)(时间|日期|日)$|^(planned)?start/],
  ['actualDone', /^(?!是否).*(实际|已)(完成|办结|结束|解决|销号|整改|关闭)?(时间|日期|日|时限)?$/],
  [
    'actualDone',
    /(date(of)?(actiontaken|completed|closed|done|finished|completion|closure))|((completed|closed|done|finished|closure|actual)(date|on))/,
  ],
  [
    'due',
    /(时限|期限|限期|期程)(要求|安排|说明)?$|截止|^到期|(办结|完成)(时间|日期)(要求|节点)$|deadline|^due|duedate|bywhen|targetdate|finishby/,
  ],
  ['due', /(预计|计划|预定|要求|规定|目标|拟定?|应|最迟|最晚|限定|承诺).*(时间|日期|日|节点|期程)$/],
  ['due', /(target|planned|expected|required|estimated).*(date|completion|finish|end)/],
  ['actualDone', /(办结|完结|销号|关闭|结案|解除列管|结束|整改完成|解决|归档)(时间|日期|日)$/],
  [
    'status',
    /^是否(已?(完成|办结|销号|解决|落实|关闭|整改|结案|解除))|状态$|(完成|办结|落实|解决|销号|结案)与否$|status$|^status/,
  ],
  ['leaderNote', /(领导|长官|主席|书记|市长|县长|区长)(的)?(批示|意见|要求|指示)/],
  ['leader', /(领导|长官)$|^分管副?(市长|县长|区长|局长|主任|负责人)$/],
  [
    'supervisor',
    /^(责任|跟踪)?(督办|督查|督导|跟踪|列管|管考|追踪)(单位|部门|科室|人|人员|责任人|员)$|reviewer/,
  ],
  [
    'coUnit',
    /(配合|协办|协同|协助|会办|参与|参加|协作|会同|共同)(责任)?(单位|部门|科室|处室|机关|方|人)?$|support/,
  ],
  ['contact', /联系|联络|电话|手机|邮箱|phone|email/],
  [
    'leadUnit',
    /(牵头|主办|责任|承办|负责|落实|实施|主责|办理|整改|执行|承接|归口)(责任)?(市直|县直|区直|省直)?(单位|部门|科室|处室|股室|机关|主体|乡镇|镇街|机构|企业|公司)/,
  ],
  [
    'person',
    /(责任|负责|承办|经办|跟进|办理|执行|处理|整改|对接|落实|直接)(人|人员|同志|同仁|者)(及?(职务|职称|联系方式|电话))?$/,
  ],
  ['person', /assignee|(assigned|allocated)to|owner|responsible|personincharge|inchargeof/],
  ['meetingName', /^(来源)?会议|会次$|届次/],
  ['source', /来源|出处|依据|source/],
  ['evidence', /佐证|附件|证明材料|支撑材料|evidence|attachment/],
  ['priority', /(紧急|重要|缓急|严重)(程度|性)?$|优先|priority|severity|urgency/],
  ['milestones', /节点|里程碑|阶段(目标|任务)|季度目标|milestone/],
  ['measure', /(措施|举措|对策|方案|办法|做法)$|solution|corrective|measures?$/],
  [
    'progressText',
    /(进展|落实|办理|完成|推进|整改|执行|实施)(情况|情形|说明|动态)|进展|进度(情况|说明)?$|progress|update/,
  ],
  ['requirement', /(要求|目标|标准|成果|成效)$|deliverable|outcome/],
  ['category', /(类别|类型|分类|领域|板块|条线|专项)$|category|workstream|^type$/],
  ['seq', /(序号|流水号|项次)(no)?$|^(sr|s|item)no$|^item#$/],
  ['code', /(编号|编码|文号|单号|案号)$|(ref|id|no|number)$|^action#$/],
  ['remark', /备注|附注|补充说明|remark|^notes?$|comment/],
  [
    'item',
    /(裁示|决议|指裁示)(内容|事项)?$|(事项|任务|案由|议题|待办)(内容|名称|描述|明细|清单|要求)?$|(工作|任务|事项|问题|需求|整改|督办|交办|重点工作)(内容|描述|明细|记录|清单)$/,
  ],
  [
    'item',
    /(action|task|item|issue|observation|activity|followup|todo)s?(description|details?|name|title|item|required|point|decision)?$/,
  ],
];

/** Columns that follow-up ledgers do not have and lists of other things do. */
export const FOREIGN_HEADER =
  /^(姓名|职务|职称|性别|年龄|民族|学历|身份证|工号|签到|签名|签字|单价|数量|金额|合计|小计|规格|型号|库存|科目|预算|费用|经费|价格|工资|邮编|地址|参会|出席|考勤|班次|值班|带班|车牌|成绩|学号|得分|分数|单位全称|简称|别名|资产|品牌|供应商|供货|厂家|厂商|合同|发票|票据|订单|付款|收款|保修|采购|购置|租赁|出差|请假|name|firstname|lastname|company|customer|vendor|supplier|invoice|asset|serial(no|number)|warranty|purchase|contract|location|qty|quantity|price|amount|unitprice|total|address|signature|attendance|score|salary|subtotal)/;

/** Figures about items, never the items themselves. */
export const FIGURE_HEADER =
  /(总数|件数|项数|数量|个数|数|(?<!频)率|占比|得分|排名|名次|合计|小计|天数)$|^(已办结|未办结|办结|超期|逾期|临期|在办|未启动|推进中|已完成|未完成|长期坚持)(数|项)?$/;

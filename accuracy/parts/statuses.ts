import { join } from 'node:path';
import { readStatus } from '../../src/core/status/read-status.ts';
import type { Status } from '../../src/core/status/status.ts';
import { labelled, TEST_DATA } from '../data.ts';
import { GOVERNMENT, type GovernmentTruth } from '../government-truth.ts';
import { Tally, type Part } from '../score.ts';

/** The vocabulary of domain.md 5.1, as it stands there. 超期 and 逾期 are not states: the date tells. */
const VOCABULARY: Readonly<Record<Status, string>> = {
  notStarted: '未启动 未开展 未开始 待启动 尚未启动 待办 未办 草稿',
  inProgress:
    '推进中 正在推进 正在办理 办理中 在办 进行中 有序推进 按序时推进 整改中 正在整改 基本完成 取得阶段性进展 已接收 滞后 未达序时',
  awaitingSignOff: '待核查 待验收 待审核 已报结 申请销号 待复查 已完成待销号',
  closed: '已办结 办结 已完成 完成 已销号 销号 已落实 已整改 完成整改 结案 √ 是 100% 解除列管',
  ongoing: '长期坚持 持续推进 常态化推进 长期整改 持续整改 持續列管 持續列管(继续追踪)',
  suspended: '暂缓 终止 取消 合并 移交 退回 不予办理 阅知',
  unknown: '超期 逾期',
};

/** States by their words: the trade's vocabulary, and every status cell of the labelled ledgers. */
export const statusesPart: Part = {
  name: 'statuses',
  measure() {
    const tally = new Tally('statuses', 'the state that a status cell states');
    for (const status of Object.keys(VOCABULARY) as Status[]) {
      for (const word of VOCABULARY[status].split(' ')) tally.compare(word, readStatus(word), status);
    }
    for (const name of GOVERNMENT) {
      const truth = labelled(join(TEST_DATA, `government/${name}.truth.json`)) as GovernmentTruth;
      for (const { sheet, items = [] } of truth.sheets) {
        for (const { row, statusText, status } of items) {
          tally.compare(`${name} ${sheet} row ${row}: ${statusText}`, readStatus(statusText), status);
        }
      }
    }
    return Promise.resolve({ scores: [tally.score()], notMeasured: [] });
  },
};

import { fold } from '../../wording/fold.ts';
import { oncePerText } from '../once-per-text.ts';
import { UNFINISHED, type ItemCheck } from '../check.ts';

/** Of whatever unit: also 分管副市长, Head of unit. */
const ROLE =
  /^(?:各|本|该)?(?:[\u3400-\u9fff]{0,8}(?:单位|部门|局|委|办|镇|乡|街道|科室|处室))?(?:的)?(?:党政|党委|党组|行政)?(?:主要|分管|具体|直接|第一|相关|有关|包保|包抓|牵头|联系|常务)*(?:负责人|责任人|负责同志|领导|领导同志|责任领导|班子成员|一把手|经办人|承办人|联络员|工作人员|副?(?:局长|主任|书记|镇长|乡长|市长|县长|区长|部长|科长|处长|院长|校长|所长|队长|支队长|经理|董事长|组长|站长|科員|首長|主管))$/;
const ENGLISH_ROLE =
  /^(?:the )?(?:head|director|manager|chair(?:man|person)?|lead|owner|officer|secretary|team lead|project manager|unit head)(?: of .{2,40})?$/;

/** Nothing but a post, of whatever unit: 局长, 各单位主要负责人. */
export const isPost = oncePerText((text: string) => {
  const folded = fold(text).replace(/\s+/g, ' ');
  return text.length <= 40 && (ROLE.test(folded) || ENGLISH_ROLE.test(folded));
});

/** A post where a person's name should stand: 主要负责人, 分管领导. Posts change hands; some offices want names. */
export const ownerRole: ItemCheck = {
  kind: 'item',
  id: 'owner-role',
  family: 'owner',
  severity: 'info',
  on: false,
  points: ['person'],
  groups: UNFINISHED,
  prepare: ({ cells }) => {
    const person = cells.texts('person');
    if (person === null) return null;
    return (item) => {
      const text = person(item.row);
      return text !== '' && isPost(text) ? { params: { text } } : null;
    };
  },
};

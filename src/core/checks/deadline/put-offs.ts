import { fold } from '../../wording/fold.ts';
import { oncePerText } from '../once-per-text.ts';

const PUT_OFF =
  /延期|延长|顺延|展延|延后|推迟|推后|展期|改期|改为|调整(?:为|至|到)|→|->|\bextended\b|\bpostponed\b|\bdeferred\b/g;
const AGAIN = /再次|再度|第二次|第三次|二次|两次|三次|多次|又延|再延|\bagain\b|\btwice\b|\bsecond\b/;
const COUNTED = /延期\s*(\d)\s*次|(\d)\s*次延期/;
const MAY_BE = /[延推展改调顺→]|->|extend|postpon|defer/i;

/** How many times a cell says that something was put off. */
export const putOffs = oncePerText((text: string): number => {
  if (text.length > 400 || !MAY_BE.test(text)) return 0;
  const words = fold(text);
  if (/不(?:得|予|再|准|能)?(?:延期|延长|推迟|顺延)/.test(words)) return 0;
  const times = words.match(PUT_OFF)?.length ?? 0;
  if (times === 0) return 0;
  const counted = COUNTED.exec(words);
  return Math.max(times, Number(counted?.[1] ?? counted?.[2] ?? 0), AGAIN.test(words) ? 2 : 0);
});

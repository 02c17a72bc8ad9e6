import { fold } from '../wording/fold.ts';

const LONGEST = 6;
const NOTHING = /^(?:[-–—_/\\.。,，、…*?~×x\s]*|[(（]?(?:无|没有|未填|空|none|nil|null|n\/?a)[)）]?)$/;

/** A cell that is empty, or filled in to say that there is nothing in it: `——`, `/`, `无`, `N/A`. */
export const saysNothing = (text: string): boolean =>
  text === '' || (text.length <= LONGEST && NOTHING.test(fold(text)));

import type { CheckId } from '../../../src/core/checks/check-id.ts';
import type { AboutCheck } from './about-check.ts';
import { ABOUT_DEADLINES } from './deadline.ts';
import { ABOUT_IDENTITY } from './identity.ts';
import { ABOUT_OWNERS } from './owner.ts';
import { ABOUT_PROGRESS } from './progress.ts';
import { ABOUT_SHAPE } from './shape.ts';
import { ABOUT_STATUS } from './status.ts';

/** Of every check: one that is missing here does not compile. Write it in its family's file of this folder. */
export const ABOUT_CHECKS: Readonly<Record<CheckId, AboutCheck>> = {
  ...ABOUT_OWNERS,
  ...ABOUT_DEADLINES,
  ...ABOUT_STATUS,
  ...ABOUT_PROGRESS,
  ...ABOUT_IDENTITY,
  ...ABOUT_SHAPE,
};

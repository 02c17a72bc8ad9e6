import type { LightPaint } from './light-plan.ts';

/** Red and yellow as Excel's own presets fill them; the text dark enough to be read on them (WCAG 2.2, 1.4.3). */
export const PAINTS: Readonly<Record<'overdue' | 'dueSoon', LightPaint>> = {
  overdue: { fill: '#FFC7CE', font: '#9C0006' },
  dueSoon: { fill: '#FFEB9C', font: '#7F4F00' },
};

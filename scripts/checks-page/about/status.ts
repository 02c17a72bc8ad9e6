import type { AboutChecks } from './about-check.ts';

export const ABOUT_STATUS = {
  'status-missing': {
    finds: 'The status is empty, in a ledger whose other items have one.',
    why: 'It has to be counted as open, though it may long be done.',
  },
  'status-unknown': {
    finds:
      'The status is in words that do not say whether the item is closed. What an office’s own word means is asked once, in the pane, and kept in the workbook.',
    why: 'It has to be counted as open; where many rows use that word, the closing rate is wrong.',
  },
  'status-not-late': {
    finds: 'The status says 超期 or 逾期, and the deadline is still to come.',
    why: 'Either the deadline was changed without the status, or the unit is blamed for nothing.',
  },
  'closed-without-date': {
    finds: 'The item is closed, and the column for the day of completion is empty.',
    why: 'Whether it was closed in time cannot be told, so the summary can count it neither way.',
  },
  'completed-not-closed': {
    finds:
      'A day of completion is filled in, and the status is not closed. What awaits its check (待核查) may have one.',
    why: 'Somebody forgot one of the two: the item is chased though it is done, or looks done though it is not.',
  },
  'completed-in-future': {
    finds: 'The day of completion is still to come.',
    why: 'A plan was written where a fact belongs, and the item counts as closed too early.',
  },
  'completed-before-meeting': {
    finds: 'The day of completion is before the meeting, or before the hand-out where no meeting is dated.',
    why: 'A slip of the year or month; the time it took comes out negative.',
  },
  'closed-late': {
    finds: 'The item was closed after its day.',
    why: 'Nothing is to be corrected. It is listed so that what was late does not vanish among what was closed.',
  },
  'status-behind-progress': {
    finds: 'The progress text says more than the status: 已全部完成 beside 推进中, 正在推进 beside 未启动.',
    why: 'Mostly the unit reported and nobody changed the status: the closing rate is better than the sheet says.',
  },
  'status-ahead-of-progress': {
    finds: 'The item is closed, and its progress text says 正在推进, 基本完成 or the like.',
    why: 'Closed on paper only is what an inspection finds first.',
  },
  'percentage-disagrees': {
    finds: 'The percentage contradicts the status: closed at 80 %, under way at 100 %, not started at 30 %.',
    why: 'One of the two is out of date, and people quote whichever they see.',
  },
  'closed-without-evidence': {
    finds:
      'The item is closed, and the ledger’s own column for evidence (佐证材料) is empty. Ledgers without such a column are not asked.',
    why: 'Done is not yet signed off: what proves it should be there when somebody asks.',
  },
} satisfies AboutChecks;

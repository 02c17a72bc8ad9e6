import { describe, expect, it } from '@jest/globals';
import { writesWorkbook } from './writes-workbook.ts';

const action = (
  type: number,
  name: string,
): { Id: number; ActionType: number; Name: string; ObjectPathId: number } => ({
  Id: 2,
  ActionType: type,
  Name: name,
  ObjectPathId: 1,
});
const path = (type: number, name: string): { Id: number; ObjectPathType: number; Name: string } => ({
  Id: 3,
  ObjectPathType: type,
  Name: name,
});
const root = { '1': path(1, '') };

describe('writesWorkbook', () => {
  it('takes loading, selecting and housekeeping for harmless', () => {
    const actions = [
      action(1, ''),
      action(2, ''),
      action(3, 'Select'),
      action(3, '_KeepReference'),
      action(3, 'Activate'),
    ];
    expect(writesWorkbook({ Actions: actions, ObjectPaths: { ...root, '3': path(3, 'GetUsedRange') } })).toBe(
      false,
    );
    expect(
      writesWorkbook({
        Actions: [action(3, '_RegisterDataChangedEvent'), action(5, 'Trace')],
        ObjectPaths: root,
      }),
    ).toBe(false);
  });

  it('sees a value being set, a rule being deleted, a sheet being added', () => {
    expect(writesWorkbook({ Actions: [action(4, 'Values')], ObjectPaths: root })).toBe(true);
    expect(writesWorkbook({ Actions: [action(3, 'Delete')], ObjectPaths: root })).toBe(true);
    expect(writesWorkbook({ Actions: [action(1, '')], ObjectPaths: { ...root, '3': path(3, 'Add') } })).toBe(
      true,
    );
  });

  it('takes a calculation for harmless', () => {
    expect(writesWorkbook({ Actions: [action(2, '')], ObjectPaths: { ...root, '3': path(3, 'Date') } })).toBe(
      false,
    );
  });

  it('does not count a switch of the session', () => {
    expect(writesWorkbook({ Actions: [action(4, 'EnableEvents')], ObjectPaths: root })).toBe(false);
  });
});

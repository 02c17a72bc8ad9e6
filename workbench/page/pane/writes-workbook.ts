import { ActionType, PathType } from '../../officejs/protocol/wire.ts';
import type { RequestBody } from '../../officejs/protocol/wire.ts';

/** Methods that leave the workbook as it is: reading, showing, the client's own housekeeping. */
const HARMLESS = /^(_|get|is|select$|activate$|calculate$|notifyActionHandlerReady$|suspend)/i;
/** Paths that make something when they are resolved; all others only find it (`functions.date(…)` calculates). */
const MAKING = /^(add|insert|duplicate|copy)/i;
/** Properties of the session, not of the workbook. */
const SESSION_PROPERTIES: ReadonlySet<string> = new Set(['EnableEvents']);

/** Whether a batch may change the workbook. The client's own mark is no help: it is also set for selecting. */
export function writesWorkbook(body: Pick<RequestBody, 'Actions' | 'ObjectPaths'>): boolean {
  const makes = Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.method && MAKING.test(path.Name),
  );
  return (
    makes ||
    body.Actions.some(({ ActionType: type, Name: name }) => {
      if (type === ActionType.method) return !HARMLESS.test(name);
      return type === ActionType.update || (type === ActionType.setProperty && !SESSION_PROPERTIES.has(name));
    })
  );
}

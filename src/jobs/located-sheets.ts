import { locate } from '../core/ledger/locate.ts';
import { layMappings, type LaidLayout, type MappingsInUse } from '../core/ledger/mapping-layout.ts';
import type { SheetHead, SheetSurvey, SurveyRequest, WorkbookSurvey } from '../core/workbook-port.ts';
import { TroubleError } from '../core/trouble.ts';
import type { LedgerScope } from './job.ts';

/** A sheet that is a ledger, by its top rows. */
export interface LocatedSheet {
  readonly sheet: string;
  readonly visible: boolean;
  readonly head: SheetHead;
  /** 0 to 1: how sure we are that it is one. 1 where the user said which column is what. */
  readonly confidence: number;
  readonly tables: readonly LaidLayout[];
}

/** A sheet that is none. */
export interface OtherSheet {
  readonly sheet: string;
  readonly confidence: number;
}

export interface LocatedSheets {
  /** In scope, in tab order. */
  readonly ledgers: readonly LocatedSheet[];
  readonly others: readonly OtherSheet[];
}

/** Enough rows to see the header and to tell ambiguous columns by their values. */
export const HEAD_ROWS = 60;

export function headsFor(scope: LedgerScope): SurveyRequest {
  switch (scope.kind) {
    case 'active':
      return { heads: 'active', headRows: HEAD_ROWS };
    case 'sheet':
      return { heads: [scope.sheet], headRows: HEAD_ROWS };
    case 'all':
      return { heads: 'all', headRows: HEAD_ROWS };
  }
}

/** Which of the sheets looked at are ledgers. Trouble `sheet-not-found` where the scope names a sheet that is not there. */
export function locateIn(survey: WorkbookSurvey, scope: LedgerScope, inUse: MappingsInUse): LocatedSheets {
  const ledgers: LocatedSheet[] = [];
  const others: OtherSheet[] = [];
  if (scope.kind === 'sheet' && !survey.sheets.some((sheet) => sameName(sheet, scope.sheet))) {
    throw new TroubleError({ kind: 'sheet-not-found', sheet: scope.sheet });
  }
  for (const { name, visible, head } of survey.sheets) {
    if (head === undefined) continue;
    const found = locate(name, head);
    const tables = layMappings(name, head, found.layouts, inUse);
    if (tables.length === 0) others.push({ sheet: name, confidence: found.confidence });
    else {
      const confidence = Math.max(...tables.map(({ layout }) => layout.confidence));
      ledgers.push({ sheet: name, visible, head, confidence, tables });
    }
  }
  if (scope.kind !== 'active') return { ledgers, others };
  const wanted =
    ledgers.find(({ sheet }) => sheet === survey.activeSheet) ??
    ledgers.find(({ visible }) => visible) ??
    ledgers[0];
  return { ledgers: wanted === undefined ? [] : [wanted], others };
}

/** Sheet names are compared as Excel compares them. */
const sameName = (sheet: SheetSurvey, name: string) => sheet.name.toLowerCase() === name.toLowerCase();

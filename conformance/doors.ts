import type { WorkbookPort } from '../src/core/workbook-port.ts';
import { createExcelPort } from '../src/excel/excel-port.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { createInProcessHost, type InProcessHost } from '../workbench/officejs/in-process/in-process-host.ts';

/** Excel 2021 LTSC has ExcelApi 1.14, the manifest asks for 1.9. */
export const EXCEL_DOORS = ['excel 1.9', 'excel 1.14'] as const;
export type ExcelDoorName = (typeof EXCEL_DOORS)[number];
/** Whether the host can tell merged areas (ExcelApi 1.13). */
export const TELLS_MERGES = { 'excel 1.9': false, 'excel 1.14': true } as const satisfies Record<
  ExcelDoorName,
  boolean
>;
export const DOORS = ['file', ...EXCEL_DOORS] as const;
export type DoorName = (typeof DOORS)[number];

export interface OpenDoor {
  readonly port: WorkbookPort;
  /** The workbook behind the door, as it is now. */
  readonly model: XlsxWorkbook;
}

export interface OpenExcelDoor extends OpenDoor {
  readonly host: InProcessHost;
}

let uninstall: (() => void) | undefined;

/** One door at a time: the Excel door's client is global, as it is in Excel. */
export function openDoor(name: DoorName, bytes: Uint8Array): OpenDoor {
  if (name !== 'file') return openExcelDoor(name, bytes);
  closeDoors();
  const model = openWorkbook(bytes);
  return { port: createXlsxPort(model), model };
}

export function openExcelDoor(name: ExcelDoorName, bytes: Uint8Array): OpenExcelDoor {
  closeDoors();
  const model = openWorkbook(bytes);
  const host = createInProcessHost(model, { advertised: name === 'excel 1.9' ? '1.9' : '1.14' });
  uninstall = host.install();
  return { port: createExcelPort(), model, host };
}

/** The same door as a host shows it that cannot tell merged areas. */
export function withMergesUntold(port: WorkbookPort): WorkbookPort {
  const survey: WorkbookPort['survey'] = async (request, control) => {
    const told = await port.survey(request, control);
    const sheets = told.sheets.map((sheet) =>
      sheet.head === undefined ? sheet : { ...sheet, head: { ...sheet.head, merges: null } },
    );
    return { ...told, sheets };
  };
  return new Proxy(port, {
    get(target, verb: keyof WorkbookPort) {
      return verb === 'survey' ? survey : target[verb].bind(target);
    },
  });
}

/** After each test. */
export function closeDoors(): void {
  uninstall?.();
  uninstall = undefined;
}

import { headsWanted } from '../core/heads-wanted.ts';
import type { DateSystem } from '../core/sheet-grid.ts';
import type { Control, SheetHead, SurveyRequest, WorkbookSurvey } from '../core/workbook-port.ts';
import { dateSystemOf, probeDateSystem } from './date-system.ts';
import type { HostAbilities } from './host-abilities.ts';
import { readExcel } from './run-excel.ts';
import { settingsPartsOf } from './settings-part.ts';
import { askForHead, headOf, mergedAreasFailed, type HeadRequest } from './sheet-head.ts';
import { isTooLarge } from './trouble-of-error.ts';

/**
 * One sync for the workbook with the active sheet's head; one more when other sheets' heads are wanted
 * or there are settings to fetch.
 */
export async function survey(
  request: SurveyRequest,
  control: Control,
  abilities: HostAbilities,
): Promise<WorkbookSurvey> {
  const withMerges = abilities.supports('1.13');
  try {
    return await surveyOnce(request, control, withMerges);
  } catch (error) {
    if (withMerges && mergedAreasFailed(error)) return surveyOnce(request, control, false);
    throw error;
  }
}

async function surveyOnce(
  request: SurveyRequest,
  control: Control,
  withMerges: boolean,
): Promise<WorkbookSurvey> {
  const look: HeadRequest = { headRows: request.headRows, withMerges };
  const overview = await lookOver(request.heads === 'active' ? look : null, control);
  const wanted = namesWanted(request, overview);
  const closer =
    wanted.length > 0 || overview.settingsPart !== null
      ? await lookCloser(wanted, overview.settingsPart, look, control)
      : { heads: [], settings: null };
  const heads = new Map([...overview.heads, ...closer.heads]);
  return {
    dateSystem: overview.dateSystem,
    activeSheet: overview.activeSheet,
    settings: closer.settings,
    sheets: overview.sheets.map(({ name, visible }) => {
      const head = heads.get(name);
      return head === undefined ? { name, visible } : { name, visible, head };
    }),
  };
}

interface Overview {
  readonly dateSystem: DateSystem;
  readonly activeSheet: string;
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  /** The id of our settings part; the first where pasted sheets brought more. */
  readonly settingsPart: string | null;
  readonly heads: readonly (readonly [string, SheetHead])[];
}

/** The workbook as a whole, with the active sheet's head where `look` is given. One sync. */
function lookOver(look: HeadRequest | null, control: Control): Promise<Overview> {
  return readExcel({}, control.signal, async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    const asked = look === null ? null : askForHead(active, look);
    const probe = probeDateSystem(context.workbook);
    const settings = settingsPartsOf(customXmlParts);
    await context.sync();
    return {
      dateSystem: dateSystemOf(probe),
      activeSheet: active.name,
      sheets: worksheets.items.map((sheet) => ({
        name: sheet.name,
        visible: sheet.visibility === Excel.SheetVisibility.visible,
      })),
      settingsPart: settings.items[0]?.id ?? null,
      heads: asked === null ? [] : [[active.name, headOf(asked)] as const],
    };
  });
}

/** Sheets whose heads did not come with the overview. */
function namesWanted(request: SurveyRequest, { sheets, activeSheet, heads }: Overview): string[] {
  const wanted = headsWanted(
    request,
    sheets.map(({ name }) => name),
    activeSheet,
  );
  return [...wanted].filter((name) => !heads.some(([known]) => known === name));
}

interface CloserLook {
  readonly heads: readonly (readonly [string, SheetHead])[];
  readonly settings: string | null;
}

/** The heads of the sheets named, and the settings. One sync, more only where the answer would be too long. */
async function lookCloser(
  names: readonly string[],
  settingsPart: string | null,
  look: HeadRequest,
  control: Control,
): Promise<CloserLook> {
  try {
    return await lookCloserAtOnce(names, settingsPart, look, control);
  } catch (error) {
    if (!isTooLarge(error) || names.length < 2) throw error;
    const middle = Math.ceil(names.length / 2);
    const first = await lookCloser(names.slice(0, middle), settingsPart, look, control);
    const second = await lookCloser(names.slice(middle), null, look, control);
    return { heads: [...first.heads, ...second.heads], settings: first.settings };
  }
}

function lookCloserAtOnce(
  names: readonly string[],
  settingsPart: string | null,
  look: HeadRequest,
  control: Control,
): Promise<CloserLook> {
  const [onlyName] = names;
  const attempt = names.length === 1 && onlyName !== undefined ? { sheet: onlyName } : {};
  return readExcel(attempt, control.signal, async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const asked = names.map((name) => [name, askForHead(worksheets.getItem(name), look)] as const);
    const settings = settingsPart === null ? null : customXmlParts.getItem(settingsPart).getXml();
    await context.sync();
    return {
      heads: asked.map(([name, head]) => [name, headOf(head)] as const),
      settings: settings?.value ?? null,
    };
  });
}

import type { Version } from '../protocol/requirement-set.ts';
import type { Json } from '../protocol/wire.ts';

/** What the pane is told about the program it stands in. */
export interface PaneSurroundings {
  /** Of the ribbon and dialogs: BCP 47, e.g. `zh-CN`. */
  readonly displayLanguage: string;
  /** Of numbers and dates. */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  /** ExcelApi as claimed. */
  readonly advertised: Version;
}

/** Excel on the web, by the client's own number. */
const EXCEL_ON_THE_WEB = 16;

/** The start-up record that the client asks for first (officejs-host.md §1.5). */
export function appContext(
  appId: string,
  surroundings: PaneSurroundings,
  settings: ReadonlyMap<string, string>,
): Json {
  const { displayLanguage, contentLanguage, documentUrl, readOnly, advertised } = surroundings;
  return {
    _id: appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16',
    _appMinorVersion: 1,
    _appUILocale: displayLanguage,
    _dataLocale: contentLanguage,
    _docUrl: documentUrl,
    _clientMode: readOnly ? 0 : 1,
    _settings: [...settings].map(([name, json]) => [name, json]),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'corr-0001',
    _hostFullVersion: '16.0.0.0',
    _addinName: '',
    _appDomains: [],
    _featureGates: {},
    // Versions are texts: the number 1.10 would become 1.1.
    _requirementMatrix: JSON.stringify({
      ExcelApi: advertised,
      AddinCommands: '1.1',
      DelayForCellEdit: '1.1',
      DialogApi: '1.1',
    }),
  };
}

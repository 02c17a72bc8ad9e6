import { area } from '../live/address.ts';
import { asText, type Row } from './targets.ts';
import { invalidArgument } from '../protocol/host-error.ts';

/** The blue in which Excel shows the text of a new link. */
const LINK_BLUE = '#0563C1';

/** Of the range's top left cell. Setting it colours the text, as Excel does. */
export const hyperlink: Row<'Range'> = {
  since: '1.7',
  onlyByName: true,
  get: ({ sheet, area: of }) => {
    const link = sheet.model.links.find(({ row, column }) => row === of.top && column === of.left);
    if (link === undefined) return null;
    return {
      address: link.target ?? '',
      documentReference: link.location ?? '',
      screenTip: link.tip ?? '',
      textToDisplay: sheet.model.text(of.top, of.left),
    };
  },
  set: ({ sheet, area: of }, value) => {
    sheet.refuseIfProtected();
    if (typeof value !== 'object' || value === null || !('documentReference' in value)) {
      throw invalidArgument('the stand-in makes links inside the workbook only');
    }
    const { documentReference, screenTip, textToDisplay } = value;
    const at = { row: of.top, column: of.left };
    sheet.model.setLink({
      ...at,
      location: asText(documentReference ?? ''),
      ...(typeof screenTip === 'string' ? { tip: screenTip } : {}),
    });
    if (typeof textToDisplay === 'string') sheet.enter(at.row, at.column, textToDisplay);
    sheet.model.setStyle(area(at.row, at.column, at.row, at.column), { fontColor: LINK_BLUE });
  },
};

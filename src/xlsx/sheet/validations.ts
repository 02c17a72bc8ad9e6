import type { XlsxValidation } from '../workbook.ts';
import { attribute, childOf, childrenOf, descendantsOf, type Element } from '../xml/xml-document.ts';
import { parseAreas } from './area-ref.ts';
import type { WorksheetXml } from './worksheet-xml.ts';

/** The rules for what may be entered; also those of the extension list, where lists on other sheets stand. */
export function readValidations(worksheet: WorksheetXml): XlsxValidation[] {
  const own = worksheet
    .elements('dataValidations')
    .flatMap((holder) => childrenOf(holder, 'dataValidation'))
    .map((rule) => validationOf(rule, attribute(rule, 'sqref') ?? '', childOf(rule, 'formula1')));
  const extended = worksheet
    .elements('extLst')
    .flatMap((list) => descendantsOf(list, 'dataValidation'))
    .map((rule) => {
      const first = childOf(rule, 'formula1');
      const formula = first === undefined ? undefined : childOf(first, 'f');
      return validationOf(rule, childOf(rule, 'sqref')?.textContent ?? '', formula);
    });
  return [...own, ...extended];
}

function validationOf(rule: Element, areas: string, formula: Element | undefined): XlsxValidation {
  return {
    areas: parseAreas(areas),
    type: attribute(rule, 'type') ?? 'none',
    formula: formula?.textContent?.trim() ?? '',
  };
}

import { SETTINGS_NAMESPACE } from '../core/workbook-port.ts';
import { runExcel } from './run-excel.ts';

/** One part of our namespace afterwards, or none; copies that came with pasted sheets go. Two syncs. */
export function saveSettings(xml: string | null): Promise<void> {
  return runExcel({}, async (context) => {
    const { customXmlParts } = context.workbook;
    const own = settingsPartsOf(customXmlParts);
    await context.sync();
    const [first, ...others] = own.items;
    for (const part of others) part.delete();
    if (xml === null) first?.delete();
    else if (first === undefined) customXmlParts.add(xml);
    else first.setXml(xml);
    await context.sync();
  });
}

/** Every part of our namespace; read its items after the sync. */
export function settingsPartsOf(parts: Excel.CustomXmlPartCollection): Excel.CustomXmlPartScopedCollection {
  const own = parts.getByNamespace(SETTINGS_NAMESPACE);
  own.load('items/id');
  return own;
}

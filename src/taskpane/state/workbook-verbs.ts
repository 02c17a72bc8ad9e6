/**
 * The jobs, fetched apart from the pane: what draws the pane comes first, and the trade's rules arrive
 * while Office.js is still connecting. Call it early; later calls get the same.
 */
export async function workbookVerbs() {
  const [
    { checkLedgers },
    { lightLedgers, paintPreview },
    { previewLights, previewWith },
    { removeLights },
    { summariseLedgers },
    { lookAtPicked },
    { saveDefaults, saveSettings },
    { lookAtColumns },
    { forgetColumns },
    { keepColumns, keepStatuses, keepNames, keepJointLead, forgetNames },
  ] = await Promise.all([
    import('../../jobs/check-ledgers.ts'),
    import('../../jobs/light-ledgers.ts'),
    import('../../jobs/preview-lights.ts'),
    import('../../jobs/remove-lights.ts'),
    import('../../jobs/summarise-ledgers.ts'),
    import('../../jobs/picked-summary.ts'),
    import('./save-settings.ts'),
    import('../../jobs/look-at-columns.ts'),
    import('../../jobs/forget-columns.ts'),
    import('./keep-choices.ts'),
  ]);
  return {
    checkLedgers,
    lightLedgers,
    paintPreview,
    previewLights,
    previewWith,
    removeLights,
    summariseLedgers,
    lookAtPicked,
    saveDefaults,
    saveSettings,
    lookAtColumns,
    forgetColumns,
    keepColumns,
    keepStatuses,
    keepNames,
    keepJointLead,
    forgetNames,
  };
}

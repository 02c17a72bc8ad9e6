/* global Excel, Office, window, document */
// What the pane's test drives inside the frame: plain calls of the genuine client.
window.ready = Office.onReady().then((info) => ({
  host: info.host,
  language: Office.context.displayLanguage,
  has: ['1.9', '1.10', '1.14'].map((version) =>
    Office.context.requirements.isSetSupported('ExcelApi', version),
  ),
  mode: Office.context.document.mode,
}));
window.heard = [];
window.readCell = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.load('values');
    await context.sync();
    return cell.values[0][0];
  });
window.writeCell = (value) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[value]];
    await context.sync();
  }).then(
    () => 'written',
    (error) => error.code,
  );
window.watch = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
      window.heard.push(`${source} ${address}`);
    });
    await context.sync();
  });
window.watchSelection = () =>
  new Promise((resolve) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => window.heard.push('selection'),
      (result) => resolve(result.status),
    );
  });
window.saveSetting = (value) =>
  new Promise((resolve) => {
    Office.context.document.settings.set('greeting', value);
    Office.context.document.settings.saveAsync((result) => resolve(result.status));
  });
window.refreshSetting = () =>
  new Promise((resolve) => {
    Office.context.document.settings.refreshAsync(() =>
      resolve(Office.context.document.settings.get('greeting')),
    );
  });
Office.actions.associate('check', (event) => {
  document.title = `ran ${event.source.id}`;
  event.completed();
});

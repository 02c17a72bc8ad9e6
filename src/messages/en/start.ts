import type { WithPlurals } from '../say.ts';
import type { start as zhCN } from '../zh-CN/start.ts';

export const start: WithPlurals<keyof typeof zhCN> = {
  'start.loading': 'Connecting to Excel…',
  'start.too-old.what': 'This Excel, or its web component, is too old to run the add-in.',
  'start.too-old.why':
    'The add-in needs the Microsoft Edge WebView2 Runtime, version 110 or later. The Internet Explorer component is not supported.',
  'start.too-old.next':
    'Install the latest updates for Excel 2021, Excel 2024 or Microsoft 365, and install or update the WebView2 Runtime. Or open the workbook in Excel on the web. Your ledger has not been changed.',
  'start.office-silent.what': 'Excel has not answered for 10 seconds.',
  'start.office-silent.why':
    'Excel may be busy or waiting for an open dialog, or this page was opened outside Excel.',
  'start.office-silent.next':
    'Close any open dialog in Excel and choose “Try again”. If that does not help, reopen the workbook.',
  'start.office-missing.what': 'Office.js could not be loaded, so Excel cannot be reached.',
  'start.office-missing.why':
    'The network is down, or your organisation blocks the address Office.js comes from.',
  'start.office-missing.next':
    'Check the network and choose “Try again”. In a closed network, ask your administrator to use the copy of Office.js on your own server.',
  'start.files-missing.what': 'Some of the add-in’s files did not arrive.',
  'start.files-missing.why': 'The connection broke, or the add-in has just been updated.',
  'start.files-missing.next': 'Choose “Try again”. If that does not help, close the pane and open it again.',
  'start.support.title': 'Follow-up Ledger: help and support',
  'start.support.where':
    'In Excel, open the Follow-up tab, choose Open pane, then Check, Highlight or Weekly summary.',
  'start.support.help':
    'If something goes wrong, give your Excel add-in administrator the version at the bottom of the pane and the message on the screen.',
  'start.support.privacy':
    'The add-in reads the open workbook on your computer only. It uploads, stores and counts nothing.',
  'start.not-excel.what': 'This page belongs in Excel.',
  'start.not-excel.why': 'It is not in Excel’s task pane now.',
  'start.not-excel.next': 'In Excel, choose Open pane on the Follow-up tab.',
};

import type { Language, Words } from '../../src/core/words.ts';
import { sayFrom } from '../../src/messages/say.ts';

/** What `npm start` says in the terminal. */
const zhCN = {
  'start.building': '正在构建',
  'start.builtAgain': '已重新构建，刷新页面即可看到。',
  'start.buildFailed': '构建有误（见上）；改正后会自动重新构建。',
  'start.portTaken': '端口 {{port}} 已被占用，改用 {{chosen}}。',
  'start.ready': '工作台已就绪，请用浏览器打开：',
  'start.certificate':
    '证书是本机自己签发的，浏览器会提示“您的连接不是私密连接”：请点“高级”，再点“继续前往 localhost”，只需一次。',
  'start.trusted': '证书由 office-addin-dev-certs 签发，浏览器不会提示。',
  'start.stop': '按 Ctrl+C 结束。',
} as const;

export type ServerKey = keyof typeof zhCN;

const zhTW: Readonly<Record<ServerKey, string>> = {
  'start.building': '正在建置',
  'start.builtAgain': '已重新建置，重新整理頁面即可看到。',
  'start.buildFailed': '建置有誤（見上）；修正後會自動重新建置。',
  'start.portTaken': '連接埠 {{port}} 已被占用，改用 {{chosen}}。',
  'start.ready': '工作台已就緒，請用瀏覽器開啟：',
  'start.certificate':
    '憑證是本機自行簽發的，瀏覽器會提示「您的連線不是私人連線」：請按「進階」，再按「繼續前往 localhost」，只需一次。',
  'start.trusted': '憑證由 office-addin-dev-certs 簽發，瀏覽器不會提示。',
  'start.stop': '按 Ctrl+C 結束。',
};

const en: Readonly<Record<ServerKey, string>> = {
  'start.building': 'Building',
  'start.builtAgain': 'Built again: reload the page to see it.',
  'start.buildFailed': 'The build failed (see above); it is tried again when a file changes.',
  'start.portTaken': 'Port {{port}} is taken; using {{chosen}}.',
  'start.ready': 'The workbench is ready. Open in your browser:',
  'start.certificate':
    'The certificate is this machine’s own, so the browser says “Your connection is not private”: choose Advanced, then Proceed to localhost, once.',
  'start.trusted': 'The certificate is that of office-addin-dev-certs: the browser asks nothing.',
  'start.stop': 'Press Ctrl+C to stop.',
};

export const SERVER_CATALOGUES: Readonly<Record<Language, Readonly<Record<ServerKey, string>>>> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  en,
};

export function serverWords(language: Language): Words<ServerKey> {
  return sayFrom(language, SERVER_CATALOGUES[language]);
}

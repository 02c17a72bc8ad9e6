import { LANGUAGES } from '../../core/words.ts';
import { pane as paneEn } from '../../messages/en/pane.ts';
import { start as en } from '../../messages/en/start.ts';
import { pane as paneZhCN } from '../../messages/zh-CN/pane.ts';
import { start as zhCN } from '../../messages/zh-CN/start.ts';
import { start as zhTW } from '../../messages/zh-TW/start.ts';
import style from './support-page.css?source';

const WORDS = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
const KEYS = ['start.support.where', 'start.support.help', 'start.support.privacy'] as const;

/** The manifest's support page, written by webpack at build time: three languages, no script. */
export default function supportPage(): string {
  const sections = LANGUAGES.map((language) => {
    const words = WORDS[language];
    const paragraphs = KEYS.map((key) => `<p>${words[key] ?? ''}</p>`).join('\n      ');
    return `<section lang="${language}">
      <h2>${words['start.support.title'] ?? ''}</h2>
      ${paragraphs}
    </section>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="__CONTENT_SECURITY_POLICY__" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${zhCN['start.support.title']}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <style>${style}</style>
  </head>
  <body>
    <main>
    <h1><img src="assets/icon-48.png" alt="" width="48" height="48" /> ${paneZhCN['pane.name']} · ${paneEn['pane.name'] ?? ''}</h1>
    ${sections.join('\n    ')}
    </main>
  </body>
</html>
`;
}

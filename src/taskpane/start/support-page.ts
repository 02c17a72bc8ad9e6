import { LANGUAGES } from '../../core/words.ts';
import { pane as en } from '../../messages/en/pane.ts';
import { pane as zhCN } from '../../messages/zh-CN/pane.ts';
import { pane as zhTW } from '../../messages/zh-TW/pane.ts';
import style from './support-page.css?source';

const WORDS = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
const KEYS = ['pane.support.where', 'pane.support.help', 'pane.support.privacy'] as const;

/** The manifest's support page, written by webpack at build time: three languages, no script. */
export default function supportPage(): string {
  const sections = LANGUAGES.map((language) => {
    const words = WORDS[language];
    const paragraphs = KEYS.map((key) => `<p>${words[key] ?? ''}</p>`).join('\n      ');
    return `<section lang="${language}">
      <h2>${words['pane.support.title'] ?? ''}</h2>
      ${paragraphs}
    </section>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="__CONTENT_SECURITY_POLICY__" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${zhCN['pane.support.title']}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <style>${style}</style>
  </head>
  <body>
    <main>
    <h1><img src="assets/icon-48.png" alt="" width="48" height="48" /> ${zhCN['pane.name']} · ${en['pane.name'] ?? ''}</h1>
    ${sections.join('\n    ')}
    </main>
  </body>
</html>
`;
}

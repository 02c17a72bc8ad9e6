import script from './message.js?source';
import style from './message.css?source';

/** The window in which a ribbon button tells its result while the pane is closed. Written at build time. */
export default function messagePage(): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="__CONTENT_SECURITY_POLICY__" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>督办</title>
    <style>${style}</style>
  </head>
  <body>
    <img src="assets/icon-32.png" alt="" width="32" height="32" />
    <main id="message" role="alert"></main>
    <script>${script}</script>
  </body>
</html>
`;
}

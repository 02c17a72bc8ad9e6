import { scriptTags, type PageParameters } from '../add-in/script-tags.ts';

/** The page behind the ribbon buttons, written by webpack at build time. Nobody ever sees it. */
export default function page(parameters: PageParameters): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="__CONTENT_SECURITY_POLICY__" />
    <meta name="referrer" content="no-referrer" />
    <title>督办</title>
  </head>
  <body>
    ${scriptTags(parameters)}
  </body>
</html>
`;
}

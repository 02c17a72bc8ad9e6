/** What html-webpack-plugin hands to a page template, as far as our pages use it. */
export interface PageParameters {
  readonly htmlWebpackPlugin: {
    /** Paths relative to the page. */
    readonly files: { readonly js: readonly string[] };
    /** `officeJs`: the address Office.js is loaded from. */
    readonly options: { readonly officeJs: string };
  };
}

/** Office.js (it has to be called exactly `office.js`, and be there before the bundle), then the page's bundle. */
export function scriptTags({ htmlWebpackPlugin: { files, options } }: PageParameters): string {
  return [
    `<script id="office-js" src="${options.officeJs}"></script>`,
    ...files.js.map((file) => `<script type="module" src="${file}"></script>`),
  ].join('\n    ');
}

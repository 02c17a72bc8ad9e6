import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { FirstLoadPlugin } from './scripts/build/first-load-plugin.js';
import { contentSecurityPolicy, StrictCspPlugin } from './scripts/build/strict-csp-plugin.js';

const root = import.meta.dirname;

/** The address that stands in manifest.xml as committed. */
const DEFAULT_HOST = 'https://localhost:3000';

/**
 * Where Office.js comes from. `script` is the address in the pages, `origin` what the
 * Content-Security-Policy has to allow beside the add-in's own files.
 */
const OFFICE_JS = {
  cdn: {
    origin: 'https://appsforoffice.microsoft.com',
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  },
  'cdn-china': {
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  },
  self: { origin: null, script: 'office-js/office.js' },
};

/**
 * The add-in's build: `dist/` with nothing in it but what a static web server hands out.
 *
 * Build settings (environment variables):
 * - `ADDIN_HOST`: https address the add-in will be served from, folder included. Default https://localhost:3000.
 * - `OFFICE_JS`: `cdn` (Microsoft, default), `cdn-china` (21Vianet) or `self` (a copy in `dist/office-js`,
 *   for closed networks).
 *
 * `options` let the workbench build the same pane into a folder of its own.
 *
 * The pages carry their Content-Security-Policy in a meta element. `frame-ancestors` is ignored there by
 * every browser; a server that can send headers should add
 * `Content-Security-Policy: frame-ancestors https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com`
 * (for Excel on the web; desktop Excel does not frame the pane) and `Cache-Control: no-cache` for *.html.
 *
 * @param {{ WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: 'production' | 'development' }} argv
 * @param {{ host?: string, officeJs?: string, outputPath?: string }} [options]
 * @returns {Promise<import('webpack').Configuration>}
 */
export default async function addInBuild(env = {}, argv = {}, options = {}) {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  const production = mode === 'production';
  const host = checkedHost(options.host ?? process.env.ADDIN_HOST ?? DEFAULT_HOST);
  const office = officeSource(options.officeJs ?? process.env.OFFICE_JS ?? 'cdn');
  const outputPath = options.outputPath ?? path.join(root, 'dist');
  const csp = contentSecurityPolicy({ scriptOrigin: office.origin, liveReload: !production });

  return {
    mode,
    name: 'add-in',
    context: root,
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
    output: {
      path: outputPath,
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      // Addresses are relative to the page, so that the build can stand in any folder of any host.
      publicPath: '',
      clean: true,
    },
    // Pages come from templates of our own; their inline parts are hashed for the policy and must stay as written.
    experiments: { html: false, css: false },
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { resourceQuery: /source/, type: 'asset/source' },
        {
          test: /\.tsx?$/,
          resourceQuery: { not: [/source/] },
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
            },
            // The floor that src/taskpane/start/start.js asks for.
            env: { targets: 'chrome 110, edge 110, firefox 115, safari 16' },
          },
        },
      ],
    },
    // One runtime and one bundle a page: the two pages never load together, chunks in common would save nothing.
    optimization: { splitChunks: { chunks: 'async' } },
    performance: { hints: false },
    stats: production ? { preset: 'errors-warnings' } : 'minimal',
    plugins: [
      new webpack.DefinePlugin({ __BUILD_ID__: JSON.stringify(buildId()) }),
      ...['taskpane', 'commands'].map(
        (page) =>
          new HtmlPlugin({
            template: `./src/${page}/page.ts`,
            filename: `${page}.html`,
            chunks: [page],
            inject: false,
            minify: false,
            officeJs: office.script,
          }),
      ),
      ...Object.entries({
        'support.html': './src/taskpane/start/support-page.ts',
        'message.html': './src/commands/message-page.ts',
      }).map(
        ([filename, template]) =>
          new HtmlPlugin({ template, filename, chunks: [], inject: false, minify: false }),
      ),
      new StrictCspPlugin(csp),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (xml) => xml.toString('utf8').replaceAll(DEFAULT_HOST, host),
          },
          ...(office.origin === null ? [officeJsCopy()] : []),
        ],
      }),
      ...(production ? [new FirstLoadPlugin(outputPath)] : []),
    ],
    ...(env.WEBPACK_SERVE === true ? { devServer: await devServer() } : {}),
  };
}

/** Excel's part of the genuine client, untouched: its loader, the Excel clients and their languages. */
function officeJsCopy() {
  const from = path.join(root, 'node_modules/@microsoft/office-js/dist');
  return {
    from: '**/*.js',
    context: from,
    to: 'office-js/[path][name][ext]',
    info: { minimized: true },
    filter: (file) => {
      const name = path.relative(from, file).split(path.sep).join('/');
      return (
        !name.includes('.debug') &&
        (/^(office|o15apptofilemappingtable)\.js$/.test(name) ||
          /^excel[^/]*\.js$/.test(name) ||
          /^(telemetry|ariatelemetry)\//.test(name) ||
          /\/office_strings\.js$/.test(name))
      );
    },
  };
}

/** What tells two builds apart: the commit, without a clock, so that the same commit builds the same bytes. */
function buildId() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  try {
    const commit = execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return `${version}-${commit.toString().trim()}`;
  } catch {
    return version;
  }
}

function officeSource(setting) {
  const source = OFFICE_JS[setting];
  if (source === undefined) {
    throw new Error(`OFFICE_JS is "${setting}", but has to be one of: ${Object.keys(OFFICE_JS).join(', ')}.`);
  }
  return source;
}

function checkedHost(address) {
  const wrong = () =>
    new Error(`ADDIN_HOST is "${address}", but has to be an https address, like ${DEFAULT_HOST}.`);
  if (!URL.canParse(address)) throw wrong();
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') throw wrong();
  return url.href.replace(/\/+$/, '');
}

/** `webpack serve`, as `npm run sideload` starts it: https with the certificate Office trusts on this machine. */
async function devServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Cache-Control': 'no-cache' },
    hot: false,
    client: { overlay: false },
  };
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import addInBuild from './webpack.config.js';

const root = import.meta.dirname;

/**
 * The workbench's build: its page, and beside it under `pane/` the very add-in that `npm run build` makes,
 * with Office.js from this machine. Nothing of it enters `dist/`.
 *
 * @param {{ mode: 'production' | 'development', folder: string }} options
 * @returns {Promise<import('webpack').Configuration[]>} the page, the pane
 */
export async function workbenchConfigs({ mode, folder }) {
  const production = mode === 'production';
  const cache = (name) => ({
    type: 'filesystem',
    name: `workbench-${name}-${mode}`,
    cacheDirectory: path.join(root, '.cache', 'webpack'),
    buildDependencies: {
      config: ['webpack.workbench.config.js', 'webpack.config.js', 'package-lock.json']
        .map((file) => path.join(root, file))
        .filter((file) => existsSync(file)),
    },
  });
  const pane = await addInBuild({}, { mode }, { officeJs: 'self', outputPath: path.join(folder, 'pane') });
  const page = {
    mode,
    name: 'workbench',
    context: root,
    target: ['web', 'es2022'],
    entry: { workbench: './workbench/page/index.tsx' },
    output: {
      path: folder,
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      publicPath: '',
      clean: { keep: 'pane' },
    },
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [new HtmlPlugin({ template: './workbench/page/index.html', filename: 'index.html' })],
  };
  return [
    { ...page, cache: cache('page') },
    { ...pane, cache: cache('pane') },
  ];
}

import { createHash } from 'node:crypto';
import HtmlPlugin from 'html-webpack-plugin';

/** Stands in the page templates where the policy goes. */
export const CSP_PLACEHOLDER = '__CONTENT_SECURITY_POLICY__';

/** The hash of nothing: what a `<style>` element holds whose rules come by `insertRule`. */
const EMPTY = hashOf('');

/**
 * The policy of the add-in's pages, as a map from directive to sources.
 *
 * - Scripts: our own files, Office.js's host, and the inline start script by its hash.
 * - Styles: our inline start style by its hash, and *empty* style elements: Fluent UI (Griffel) creates
 *   those and fills them through the CSSOM, which a policy does not judge. So neither `unsafe-inline`
 *   nor a nonce (worthless in a static page) is needed.
 * - Connections: nowhere but home. What Office.js tells Excel goes by `postMessage`.
 *
 * @param {{ scriptOrigin: string | null, liveReload: boolean }} options
 *   `liveReload`: the development server's web socket is allowed too.
 * @returns {Map<string, string[]>}
 */
export function contentSecurityPolicy({ scriptOrigin, liveReload }) {
  const officeJs = scriptOrigin === null ? [] : [scriptOrigin];
  return new Map([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", ...officeJs]],
    ['style-src', ["'self'", EMPTY]],
    ['img-src', ["'self'"]],
    ['connect-src', ["'self'", ...(liveReload ? ['wss://localhost:3000'] : [])]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['object-src', ["'none'"]],
  ]);
}

/** Writes the policy into every page, with the hashes of that page's inline scripts and styles. */
export class StrictCspPlugin {
  constructor(policy) {
    this.policy = policy;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('StrictCspPlugin', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap('StrictCspPlugin', (data) => ({
        ...data,
        html: data.html.replaceAll(CSP_PLACEHOLDER, this.policyFor(data.html)),
      }));
    });
  }

  policyFor(html) {
    const inline = {
      'script-src': hashesOf(html, /<script>([\s\S]*?)<\/script>/g),
      'style-src': hashesOf(html, /<style>([\s\S]*?)<\/style>/g),
    };
    return [...this.policy]
      .map(([directive, sources]) => [directive, ...sources, ...(inline[directive] ?? [])].join(' '))
      .join('; ');
  }
}

function hashesOf(html, element) {
  return [...html.matchAll(element)].map(([, text]) => hashOf(text));
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

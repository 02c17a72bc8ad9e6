import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { ManifestInfo } from 'office-addin-manifest';
import { RIBBON_JOBS } from '../src/add-in/ribbon-line.ts';

/**
 * manifest.xml held to Microsoft's written rules
 * (https://learn.microsoft.com/javascript/api/manifest and office/dev/add-ins/develop/xml-manifest-overview).
 * Their own validator is a web service, so the rules stand here.
 */
const ROOT = join(import.meta.dirname, '..');
const MANIFEST = join(ROOT, 'manifest.xml');
const HOST = 'https://localhost:3000/';

const document = new DOMParser().parseFromString(readFileSync(MANIFEST, 'utf8'), 'text/xml');
const app = document.documentElement as Element;

const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
const one = (name: string): Element => {
  const found = all(name);
  if (found[0] === undefined || found.length > 1) throw new Error(`${name}: ${found.length} elements`);
  return found[0];
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const names = (element: Element): string[] => children(element).map(({ nodeName }) => nodeName);

/** The default text and every override of it. */
const texts = (element: Element): string[] => [
  attribute(element, 'DefaultValue'),
  ...children(element).map((override) => attribute(override, 'Value')),
];
const textsOf = (name: string): string[] => all(name).flatMap(texts);

/** Width and height as a PNG's first chunk tells them. */
function pngSize(url: string): { readonly width: number; readonly height: number } {
  const file = readFileSync(join(ROOT, url.slice(HOST.length)));
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** In a process of its own: Jest cannot load the ES modules under Microsoft's reader. */
function readByMicrosoft(): Partial<ManifestInfo> {
  const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((info) => console.log(JSON.stringify(info)))`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', read], { cwd: ROOT, encoding: 'utf8' }),
  ) as Partial<ManifestInfo>;
}

describe('manifest.xml', () => {
  const info = readByMicrosoft();

  it('is read by Microsoft’s own reader as a task pane add-in for Excel', () => {
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultLocale: 'zh-CN',
      displayName: '督办台账',
      supportUrl: `${HOST}support.html`,
      defaultSettings: { sourceLocation: `${HOST}taskpane.html` },
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(info.version).toBe(`${version}.0`);
  });

  it('has its elements in the order of the schema', () => {
    expect(names(app)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(names(one('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
    expect(names(one('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(names(one('GetStarted'))).toEqual(['Title', 'Description', 'LearnMoreUrl']);
    expect(names(one('CustomTab'))).toEqual(['Group', 'Label']);
    expect(names(one('Group'))).toEqual(['Label', 'Icon', ...Array<string>(4).fill('Control')]);
    expect(names(one('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
    for (const control of all('Control'))
      expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    for (const tip of all('Supertip')) expect(names(tip)).toEqual(['Title', 'Description']);
  });

  it('asks for ExcelApi 1.9, in Excel only', () => {
    expect(attribute(one('Set'), 'Name')).toBe('ExcelApi');
    expect(attribute(one('Set'), 'MinVersion')).toBe('1.9');
    for (const host of all('Host')) {
      expect(attribute(host, 'Name') || attribute(host, 'xsi:type')).toBe('Workbook');
    }
  });

  it('keeps every text within its length', () => {
    const longest = (values: readonly string[]) => Math.max(...values.map(({ length }) => length));
    expect(longest(textsOf('DisplayName'))).toBeLessThanOrEqual(125);
    expect(longest([info.providerName ?? ''])).toBeLessThanOrEqual(125);
    expect(
      longest(
        children(app)
          .filter(({ nodeName }) => nodeName === 'Description')
          .flatMap(texts),
      ),
    ).toBeLessThanOrEqual(250);
    expect(longest(children(one('bt:ShortStrings')).flatMap(texts))).toBeLessThanOrEqual(125);
    expect(longest(children(one('bt:LongStrings')).flatMap(texts))).toBeLessThanOrEqual(250);
    for (const element of all('*')) {
      expect(attribute(element, 'resid').length).toBeLessThanOrEqual(32);
      if (/^(Control|Group|CustomTab)$/.test(element.nodeName)) {
        expect(attribute(element, 'id').length).toBeLessThanOrEqual(125);
      }
    }
  });

  it('leaves no text empty', () => {
    for (const element of all('*').filter((each) => each.hasAttribute('DefaultValue'))) {
      for (const text of texts(element)) expect(text.trim()).not.toBe('');
    }
  });

  it('has ids that are unique and resource names that resolve, and none that nobody uses', () => {
    const ids = all('*')
      .map((element) => attribute(element, 'id'))
      .filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
    const resources = children(one('Resources'))
      .flatMap(children)
      .map((each) => attribute(each, 'id'));
    const used = all('*')
      .map((element) => attribute(element, 'resid'))
      .filter((resid) => resid !== '');
    expect([...new Set(used)].sort()).toEqual([...resources].sort());
  });

  it('speaks Taiwan’s Chinese and English wherever a string or an address stands', () => {
    const translatable = all('*').filter((element) => element.hasAttribute('DefaultValue'));
    expect(translatable.length).toBeGreaterThan(40);
    for (const element of translatable) {
      expect(children(element).map((override) => attribute(override, 'Locale'))).toEqual(['zh-TW', 'en-US']);
    }
  });

  it('takes everything by https from its own host', () => {
    const addresses = [
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'SourceLocation',
      'bt:Image',
      'bt:Url',
    ]
      .flatMap(textsOf)
      .filter((address) => address !== '');
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses) {
      expect(address.startsWith(HOST)).toBe(true);
      expect(address.length).toBeLessThanOrEqual(2048);
    }
  });

  it('has icons that are there, in the sizes it says', () => {
    for (const url of textsOf('IconUrl')) expect(pngSize(url)).toEqual({ width: 32, height: 32 });
    for (const url of textsOf('HighResolutionIconUrl'))
      expect(pngSize(url)).toEqual({ width: 64, height: 64 });
    const urls = new Map(children(one('bt:Images')).map((image) => [attribute(image, 'id'), texts(image)]));
    const icons = all('Icon');
    expect(icons).toHaveLength(5);
    for (const icon of icons) {
      const sizes = children(icon).map((image) => Number(attribute(image, 'size')));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of children(icon)) {
        const size = Number(attribute(image, 'size'));
        for (const url of urls.get(attribute(image, 'resid')) ?? []) {
          expect(pngSize(url)).toEqual({ width: size, height: size });
        }
      }
    }
    expect(existsSync(join(ROOT, 'assets/icon-128.png'))).toBe(true);
  });

  it('opens the pane with one button and has a function behind each of the others', () => {
    const actions = all('Action');
    expect(actions.map((action) => attribute(action, 'xsi:type'))).toEqual([
      'ShowTaskpane',
      'ExecuteFunction',
      'ExecuteFunction',
      'ExecuteFunction',
    ]);
    expect(all('FunctionName').map(({ textContent }) => textContent)).toEqual([...RIBBON_JOBS]);
  });

  it('calls the tab 督办 and its buttons by their jobs', () => {
    const label = (resid: string) =>
      attribute(
        children(one('bt:ShortStrings')).find((each) => attribute(each, 'id') === resid) ?? app,
        'DefaultValue',
      );
    expect(label('Tab.Label')).toBe('督办');
    expect(all('Control').map((control) => label(attribute(children(control)[0] ?? app, 'resid')))).toEqual([
      '打开面板',
      '检查',
      '亮灯',
      '生成周报',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { newWorkbook } from '../../../src/xlsx/new-workbook.ts';
import { createInProcessHost } from '../in-process/in-process-host.ts';
import { excelTables } from './tables.ts';

interface TableFacts {
  readonly type: string;
  readonly members: readonly (readonly [string, string])[];
}

/** Names that the client uses on the wire beside the public ones. */
const WIRE_ONLY: ReadonlySet<string> = new Set(['Worksheet.Gridlines']);

/** Members under their public names, with the requirement set that our tables claim; hidden ones aside. */
const facts: readonly TableFacts[] = Object.entries(excelTables)
  .filter(([type]) => type !== 'AddinInternalService')
  .map(([type, { scalars = {}, links = {}, methods = {} }]) => ({
    type,
    members: [...Object.entries(scalars), ...Object.entries(links), ...Object.entries(methods)]
      .filter(([name]) => !name.startsWith('_') && !WIRE_ONLY.has(`${type}.${name}`))
      .map(([name, { since }]) => [name.charAt(0).toLowerCase() + name.slice(1), since] as const),
  }));

/** `Range.values` -> `1.1`, from the comments of Microsoft's own type definitions. */
function documentedSets(): ReadonlyMap<string, string> {
  const file = createRequire(__filename).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const sets = new Map<string, string>();
  const setIn = (node: ts.Node): string | undefined =>
    /\[Api set: ExcelApi (\d+\.\d+)/i.exec(source.text.slice(node.pos, node.getStart(source)))?.[1];
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) {
      const own = setIn(node);
      for (const member of node.members) {
        const name = member.name?.getText(source);
        const since = setIn(member) ?? own;
        const key = `${node.name?.text ?? ''}.${name ?? ''}`;
        if (name !== undefined && since !== undefined && !sets.has(key)) sets.set(key, since);
      }
    } else if (ts.isModuleBlock(node) || ts.isModuleDeclaration(node)) ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === 'Excel') visit(statement);
  }
  return sets;
}

describe('the object tables', () => {
  it('name only what the genuine client has', () => {
    const { Excel } = createInProcessHost(newWorkbook());
    const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
    const missing = facts.flatMap(({ type, members }) => {
      const prototype = classes[type]?.prototype;
      if (prototype === undefined) return [type];
      return members.flatMap(([name]) => (name in prototype ? [] : [`${type}.${name}`]));
    });
    expect(missing).toEqual([]);
  });

  it('know the hidden members that the client calls', () => {
    const { Excel } = createInProcessHost(newWorkbook());
    const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
    const hidden = Object.entries(excelTables).flatMap(([type, { links = {}, methods = {} }]) =>
      [...Object.keys(links), ...Object.keys(methods)]
        .filter((name) => name.startsWith('_'))
        .map((name) => [type, name] as const),
    );
    expect(hidden.length).toBeGreaterThan(10);
    expect(hidden.filter(([type, name]) => !(name in (classes[type]?.prototype ?? {})))).toEqual([]);
  });

  it('say of each member the requirement set that Microsoft documents', () => {
    const documented = documentedSets();
    const all = facts.flatMap(({ type, members }) =>
      members.map(([name, since]) => [`${type}.${name}`, since] as const),
    );
    expect(all.length).toBeGreaterThan(100);
    const wrong = all.flatMap(([member, since]) => {
      const right = documented.get(member);
      return right === since ? [] : [`${member}: ${since}, documented ${right ?? 'nowhere'}`];
    });
    expect(wrong).toEqual([]);
  });
});

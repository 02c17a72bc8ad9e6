import { describe, expect, it } from '@jest/globals';
import { HostError } from './host-error.ts';
import { Interpreter } from './interpreter.ts';
import type { ObjectTables } from './object-table.ts';
import { ActionType, type Json, type ObjectPath, PathType, type RequestBody } from './wire.ts';

/** A library instead of a workbook: the protocol knows no application. */
interface Library {
  readonly books: Book[];
  added: number;
}
interface Book {
  title: string;
  readonly author: { readonly name: string } | null;
}
interface Targets {
  readonly Library: Library;
  readonly Book: Book;
  readonly Author: { readonly name: string };
}

const tables: ObjectTables<Targets> = {
  Library: {
    since: '1.1',
    scalars: { Count: { since: '1.1', get: ({ books }) => books.length } },
    items: {
      to: 'Book',
      list: ({ books }) => books,
      find: ({ books }, args) => {
        const found = books.find(({ title }) => title === args.text(0));
        if (found === undefined) throw new HostError('ItemNotFound', 'no such book', 404);
        return found;
      },
    },
    methods: {
      Add: {
        since: '1.1',
        to: 'Book',
        open: (library, args) => {
          library.added += 1;
          const book = { title: args.text(0), author: null };
          library.books.push(book);
          return book;
        },
      },
      Lend: { since: '1.1', call: (_library, args) => args.object(0, 'Book').title },
    },
  },
  Book: {
    since: '1.1',
    identity: ({ title }) => ({ Id: title }),
    scalars: {
      Title: {
        since: '1.1',
        get: ({ title }) => title,
        set: (book, value) => {
          if (typeof value === 'string') book.title = value;
        },
      },
      Shelf: { since: '1.10', get: () => 7 },
    },
    links: { Author: { since: '1.1', to: 'Author', open: ({ author }) => author } },
  },
  Author: { since: '1.1', scalars: { Name: { since: '1.1', get: ({ name }) => name } } },
};

const root: ObjectPath = { Id: 1, ObjectPathType: PathType.root, Name: '' };
const path = (
  Id: number,
  ObjectPathType: number,
  Name: string,
  parent: number,
  ...Arguments: Json[]
): ObjectPath => ({
  Id,
  ObjectPathType,
  Name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments },
});

function setup(advertised: '1.9' | '1.14' = '1.9') {
  const library: Library = {
    added: 0,
    books: [
      { title: 'A', author: { name: 'Ann' } },
      { title: 'B', author: null },
      { title: 'C', author: null },
    ],
  };
  const unknown: string[] = [];
  const refused: string[] = [];
  const interpreter = new Interpreter<Targets>({
    tables,
    advertised,
    root: { type: 'Library', target: library },
    referenced: new Set(['Book'] as const),
    tally: { unknown: (member) => unknown.push(member), refused: (member) => refused.push(member) },
  });
  const run = (actions: readonly Partial<RequestBody['Actions'][number]>[], ...paths: ObjectPath[]) =>
    interpreter.run({
      Actions: actions.map((action, index) => ({
        Id: index + 1,
        ActionType: 1,
        Name: '',
        ObjectPathId: 1,
        ...action,
      })),
      ObjectPaths: Object.fromEntries([root, ...paths].map((each) => [String(each.Id), each])),
    });
  return { library, interpreter, run, unknown, refused };
}

describe('carrying out a batch', () => {
  it('carries out a method path once, however often it is used', () => {
    const { library, run } = setup();
    const added = path(2, PathType.method, 'Add', 1, 'D');
    const { Results } = run([{ ObjectPathId: 2 }, { ObjectPathId: 2 }], added);
    expect(library.added).toBe(1);
    expect(Results.map(({ Value }) => Value)).toEqual([{ Id: 'D' }, { Id: 'D' }]);
  });

  it('stops at the action that fails and keeps what was done before', () => {
    const { library, run } = setup();
    const response = run(
      [
        { ObjectPathId: 2 },
        { ObjectPathId: 3 },
        {
          ObjectPathId: 2,
          ActionType: ActionType.setProperty,
          Name: 'Title',
          ArgumentInfo: { Arguments: ['never'] },
        },
      ],
      path(2, PathType.indexer, '', 1, 'A'),
      path(3, PathType.indexer, '', 1, 'Z'),
    );
    expect(response.Results).toHaveLength(1);
    expect(response.Error).toMatchObject({
      Code: 'ItemNotFound',
      ActionIndex: 1,
      Location: 'Library.getItem',
      HttpStatusCode: 404,
    });
    expect(library.books[0]?.title).toBe('A');
  });

  it('makes children of a null object null, and ignores what is done to them', () => {
    const { run } = setup();
    const { Results, Error: error } = run(
      [
        { ObjectPathId: 3 },
        { ObjectPathId: 3, ActionType: ActionType.query, QueryInfo: { Select: ['name'] } },
        {
          ObjectPathId: 3,
          ActionType: ActionType.setProperty,
          Name: 'Name',
          ArgumentInfo: { Arguments: ['x'] },
        },
      ],
      path(2, PathType.indexer, '', 1, 'B'),
      path(3, PathType.property, 'Author', 2),
    );
    expect(error).toBeUndefined();
    expect(Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  });

  it('answers queries with what was asked for, whatever its case, and pages of a collection', () => {
    const { run } = setup();
    const { Results } = run([
      { ActionType: ActionType.query, QueryInfo: { Select: ['title', 'author/name'], Top: 2, Skip: 0 } },
      { ActionType: ActionType.query, QueryInfo: { Select: ['TITLE'], Skip: 2 } },
      { ActionType: ActionType.query, QueryInfo: { Select: ['count'] } },
    ]);
    expect(Results.map(({ Value }) => Value)).toEqual([
      {
        _Items: [
          { Id: 'A', Title: 'A', Author: { Name: 'Ann' } },
          { Id: 'B', Title: 'B', Author: null },
        ],
      },
      { _Items: [{ Id: 'C', Title: 'C' }] },
      { Count: 3 },
    ]);
  });

  it('tells an object argument from a number', () => {
    const { run } = setup();
    const lend = (info: { Arguments: Json[]; ReferencedObjectPathIds?: Json[] }) =>
      run(
        [{ ActionType: ActionType.method, Name: 'Lend', ArgumentInfo: info }],
        path(2, PathType.indexer, '', 1, 'A'),
      );
    expect(lend({ Arguments: [2], ReferencedObjectPathIds: [2] }).Results[0]?.Value).toBe('A');
    expect(lend({ Arguments: [2] }).Error?.Code).toBe('InvalidArgument');
  });

  it('keeps an object between batches until its reference is given back', () => {
    const { interpreter, run } = setup();
    const byTitle = path(2, PathType.indexer, '', 1, 'A');
    const { Results } = run(
      [
        { ObjectPathId: 2 },
        { ObjectPathId: 2, ActionType: ActionType.method, Name: '_KeepReference' },
        { ObjectPathId: 2 },
      ],
      byTitle,
    );
    const { _ReferenceId } = Results[2]?.Value as { _ReferenceId: string };
    expect(Results[0]?.Value).toEqual({ Id: 'A' });
    const again: ObjectPath = { Id: 3, ObjectPathType: PathType.reference, Name: _ReferenceId };
    expect(run([{ ObjectPathId: 3 }], again).Results[0]?.Value).toEqual({ Id: 'A', _ReferenceId });
    run([
      {
        ActionType: ActionType.method,
        Name: '_RemoveReference',
        ArgumentInfo: { Arguments: [_ReferenceId] },
      },
    ]);
    expect(interpreter.references.count).toBe(0);
    expect(run([{ ObjectPathId: 3 }], again).Error?.Code).toBe('InvalidReference');
  });

  it('answers ApiNotFound for members it lacks, and counts them', () => {
    const { run, unknown } = setup();
    const asked = run(
      [{ ActionType: ActionType.query, ObjectPathId: 2, QueryInfo: { Select: ['colour'] } }],
      path(2, PathType.indexer, '', 1, 'A'),
    );
    expect(asked.Error?.Code).toBe('ApiNotFound');
    expect(run([{ ActionType: ActionType.method, Name: 'Burn' }]).Error?.Code).toBe('ApiNotFound');
    expect(unknown).toEqual(['Book.colour', 'Library.burn']);
  });

  it('refuses members above the advertised requirement set, 1.10 being above 1.9', () => {
    const shelf = (advertised: '1.9' | '1.14') => {
      const { run, refused } = setup(advertised);
      const answer = run(
        [{ ActionType: ActionType.query, ObjectPathId: 2, QueryInfo: { Select: ['shelf'] } }],
        path(2, PathType.indexer, '', 1, 'A'),
      );
      return { refused, code: answer.Error?.Code };
    };
    expect(shelf('1.9')).toEqual({ refused: ['Book.shelf'], code: 'ApiNotFound' });
    expect(shelf('1.14')).toEqual({ refused: [], code: undefined });
  });

  it('leaves members above the advertised set out of a load of everything', () => {
    const { run } = setup('1.9');
    const all = run(
      [{ ActionType: ActionType.query, ObjectPathId: 2, QueryInfo: {} }],
      path(2, PathType.indexer, '', 1, 'A'),
    );
    expect(all.Results[0]?.Value).toEqual({ Id: 'A', Title: 'A' });
  });

  it('answers traces twice over: as a result and by their ids', () => {
    const { run } = setup();
    const { Results, TraceIds } = run([{ ActionType: ActionType.trace, ObjectPathId: 0 }]);
    expect(Results).toEqual([{ ActionId: 1, Value: null }]);
    expect(TraceIds).toEqual([1]);
  });
});

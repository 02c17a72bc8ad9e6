import { itemNotFound } from '../protocol/host-error.ts';
import type { LiveXmlPart, ScopedXmlParts, Table } from './targets.ts';

export const customXmlPartCollection: Table<'CustomXmlPartCollection'> = {
  since: '1.5',
  items: {
    to: 'CustomXmlPart',
    // The model lists none; parts are found by their namespace.
    list: () => [],
    find: (book, args) => {
      book.customXml.namespaceOf(args.text(0));
      return { book, id: args.text(0) };
    },
  },
  methods: {
    Add: {
      since: '1.5',
      to: 'CustomXmlPart',
      open: (book, args) => ({ book, id: book.customXml.add(args.text(0)) }),
    },
    GetByNamespace: {
      since: '1.5',
      to: 'CustomXmlPartScopedCollection',
      open: (book, args) => ({ book, namespace: args.text(0) }),
    },
  },
};

export const customXmlPartScopedCollection: Table<'CustomXmlPartScopedCollection'> = {
  since: '1.5',
  items: {
    to: 'CustomXmlPart',
    list: (scope) => only(scope),
    find: (scope, args) => {
      const found = only(scope).find(({ id }) => id === args.text(0));
      if (found === undefined) throw itemNotFound(`the custom XML part ${args.text(0)}`);
      return found;
    },
  },
  methods: {
    GetCount: { since: '1.5', call: (scope) => only(scope).length },
    GetOnlyItem: {
      since: '1.5',
      to: 'CustomXmlPart',
      open: (scope) => {
        const [part] = only(scope);
        if (part === undefined) throw itemNotFound(`a custom XML part of ${scope.namespace}`);
        return part;
      },
    },
    GetOnlyItemOrNullObject: { since: '1.5', to: 'CustomXmlPart', open: (scope) => only(scope)[0] ?? null },
  },
};

export const customXmlPart: Table<'CustomXmlPart'> = {
  since: '1.5',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { since: '1.5', get: ({ id }) => id },
    NamespaceUri: { since: '1.5', get: ({ book, id }) => book.customXml.namespaceOf(id) },
  },
  methods: {
    Delete: {
      since: '1.5',
      call: ({ book, id }) => {
        book.customXml.remove(id);
        return null;
      },
    },
    GetXml: { since: '1.5', call: ({ book, id }) => book.customXml.xml(id) },
    SetXml: {
      since: '1.5',
      call: ({ book, id }, args) => {
        book.customXml.setXml(id, args.text(0));
        return null;
      },
    },
  },
};

function only({ book, namespace }: ScopedXmlParts): LiveXmlPart[] {
  const id = book.customXml.find(namespace);
  return id === undefined ? [] : [{ book, id }];
}

import { HostError, itemNotFound } from '../protocol/host-error.ts';
import { fullAddress } from '../live/address.ts';
import { asText, type LiveName, type NameScope, type Table } from './targets.ts';

export const namedItemCollection: Table<'NamedItemCollection'> = {
  since: '1.1',
  items: {
    to: 'NamedItem',
    list: (scope) => scope.model.names.map(({ name }) => ({ ...scope, name })),
    find: (scope, args) => {
      const found = find(scope, args.text(0));
      if (found === null) throw itemNotFound(`the name ${args.text(0)}`);
      return found;
    },
  },
  methods: {
    Add: {
      since: '1.4',
      to: 'NamedItem',
      open: (scope, args) => {
        const name = args.text(0);
        if (find(scope, name) !== null) {
          throw new HostError(
            'ItemAlreadyExists',
            `A resource with the same name already exists: ${name}`,
            409,
          );
        }
        scope.model.setName(
          name,
          args.isObject(1) ? reference(args.object(1, 'Range')) : formula(args.text(1)),
        );
        return { ...scope, name };
      },
    },
    GetItemOrNullObject: { since: '1.4', to: 'NamedItem', open: (scope, args) => find(scope, args.text(0)) },
  },
};

export const namedItem: Table<'NamedItem'> = {
  since: '1.1',
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Formula: {
      since: '1.7',
      get: (item) => `=${stored(item)}`,
      set: ({ model, name }, value) => {
        model.setName(name, formula(asText(value)));
      },
    },
    Name: { since: '1.1', get: ({ name }) => name },
  },
  methods: {
    Delete: {
      since: '1.4',
      call: ({ model, name }) => {
        model.removeName(name);
        return null;
      },
    },
  },
};

function find(scope: NameScope, wanted: string): LiveName | null {
  const found = scope.model.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return found === undefined ? null : { ...scope, name: found.name };
}

function stored({ model, name }: LiveName): string {
  const found = model.names.find((each) => each.name === name);
  if (found === undefined) throw itemNotFound(`the name ${name}`);
  return found.formula;
}

/** A name stands for what is behind `=`, or for the text itself. */
const formula = (text: string): string =>
  text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;

function reference({
  sheet,
  area,
}: {
  sheet: { model: { name: string } };
  area: Parameters<typeof fullAddress>[1];
}) {
  const address = fullAddress(sheet.model.name, area);
  const cut = address.lastIndexOf('!') + 1;
  return address.slice(0, cut) + address.slice(cut).replace(/[A-Z]+|\d+/g, '$$$&');
}

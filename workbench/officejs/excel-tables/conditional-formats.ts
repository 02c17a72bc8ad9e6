import type { LiveConditionalFormat, RuleProperty } from '../live/conditional-formats.ts';
import { HostError, itemNotFound } from '../protocol/host-error.ts';
import type { ScalarRow } from '../protocol/object-table.ts';
import { asColor, asFlag, asText, type Table } from './targets.ts';

const CUSTOM = 'Custom';
/** Names of rule types in the file and in the client; those not named here are `PresetCriteria`. */
const TYPES: Readonly<Record<string, string>> = {
  expression: CUSTOM,
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

const rules = ({ sheet }: LiveConditionalFormat): LiveConditionalFormat['sheet']['conditionalFormats'] =>
  sheet.conditionalFormats;

const typeOf = (self: LiveConditionalFormat): string => TYPES[rules(self).type(self.id)] ?? 'PresetCriteria';

const colorRow = (name: Exclude<RuleProperty, 'formula'>): ScalarRow<LiveConditionalFormat> => ({
  since: '1.6',
  get: (self) => rules(self).property(self.id, name),
  set: (self, value) => {
    rules(self).change(self.id, { [name]: asColor(value) });
  },
});

export const conditionalFormatCollection: Table<'ConditionalFormatCollection'> = {
  since: '1.6',
  items: {
    to: 'ConditionalFormat',
    list: ({ sheet, areas }) => sheet.conditionalFormats.list(areas),
    find: ({ sheet, areas }, args) => {
      const found = sheet.conditionalFormats.list(areas).find(({ id }) => id === args.text(0));
      if (found === undefined) throw itemNotFound(`the conditional format ${args.text(0)}`);
      return found;
    },
  },
  methods: {
    Add: {
      since: '1.6',
      to: 'ConditionalFormat',
      open: ({ sheet, areas }, args) => {
        if (args.text(0) !== CUSTOM) {
          throw new HostError('ApiNotFound', 'The stand-in adds rules with a formula only.', 404);
        }
        return sheet.conditionalFormats.add(areas);
      },
    },
    GetCount: { since: '1.6', call: ({ sheet, areas }) => sheet.conditionalFormats.list(areas).length },
  },
};

export const conditionalFormat: Table<'ConditionalFormat'> = {
  since: '1.6',
  identity: ({ id }) => ({ Id: id }),
  alive: ({ sheet, id }) => {
    if (!sheet.conditionalFormats.exists(id)) throw itemNotFound('the conditional format has been deleted');
  },
  scalars: {
    Id: { since: '1.6', get: ({ id }) => id },
    Priority: { since: '1.6', get: (self) => rules(self).priority(self.id) },
    StopIfTrue: {
      since: '1.6',
      get: (self) => rules(self).stopIfTrue(self.id),
      set: (self, value) => {
        rules(self).change(self.id, { stopIfTrue: asFlag(value) });
      },
    },
    Type: { since: '1.6', get: typeOf },
  },
  links: {
    Custom: { since: '1.6', to: 'CustomConditionalFormat', open: (self) => self },
    CellValueOrNullObject: {
      since: '1.6',
      to: 'CellValueConditionalFormat',
      open: (self) => (typeOf(self) === 'CellValue' ? self : null),
    },
    CustomOrNullObject: {
      since: '1.6',
      to: 'CustomConditionalFormat',
      open: (self) => (typeOf(self) === CUSTOM ? self : null),
    },
  },
  methods: {
    Delete: {
      since: '1.6',
      call: (self) => {
        rules(self).remove(self.id);
        return null;
      },
    },
    GetRange: {
      since: '1.6',
      to: 'Range',
      open: (self) => {
        const [first, ...more] = rules(self).areas(self.id);
        if (first === undefined || more.length > 0) throw itemNotFound('the rule has several areas');
        return { sheet: self.sheet, area: first };
      },
    },
    GetRanges: {
      since: '1.9',
      to: 'RangeAreas',
      open: (self) => ({ sheet: self.sheet, areas: rules(self).areas(self.id) }),
    },
  },
};

export const customConditionalFormat: Table<'CustomConditionalFormat'> = {
  since: '1.6',
  links: {
    Format: { since: '1.6', to: 'ConditionalRangeFormat', open: (self) => self },
    Rule: { since: '1.6', to: 'ConditionalFormatRule', open: (self) => self },
  },
};

export const cellValueConditionalFormat: Table<'CellValueConditionalFormat'> = {
  since: '1.6',
  scalars: {
    Rule: {
      since: '1.6',
      get: (self) => {
        const [formula1 = '', formula2] = rules(self).formulas(self.id);
        return { formula1: `=${formula1}`, ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }) };
      },
    },
  },
};

export const conditionalFormatRule: Table<'ConditionalFormatRule'> = {
  since: '1.6',
  scalars: {
    Formula: {
      since: '1.6',
      get: (self) => `=${rules(self).property(self.id, 'formula')}`,
      set: (self, value) => {
        rules(self).change(self.id, { formula: asText(value).replace(/^=/, '') });
      },
    },
  },
};

export const conditionalRangeFormat: Table<'ConditionalRangeFormat'> = {
  since: '1.6',
  links: {
    Fill: { since: '1.6', to: 'ConditionalRangeFill', open: (self) => self },
    Font: { since: '1.6', to: 'ConditionalRangeFont', open: (self) => self },
  },
};

export const conditionalRangeFill: Table<'ConditionalRangeFill'> = {
  since: '1.6',
  scalars: { Color: colorRow('fill') },
};

export const conditionalRangeFont: Table<'ConditionalRangeFont'> = {
  since: '1.6',
  scalars: { Color: colorRow('font') },
};

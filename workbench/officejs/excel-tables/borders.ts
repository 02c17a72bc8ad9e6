import { columnCount, rowCount } from '../live/address.ts';
import { restyle } from '../live/cell-range.ts';
import { HostError, invalidArgument } from '../protocol/host-error.ts';
import { asColor, asText, type EdgeOfRanges, type Table } from './targets.ts';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];
const BLACK = '#000000';

/**
 * The model draws lines round every cell of an area or none, so lines are drawn once an add-in has set the
 * style of every edge that such an area has; colours set before or after that count.
 */
interface EdgesSet {
  readonly edges: Set<string>;
  color: string;
}
const drawing = new WeakMap<EdgeOfRanges['ranges'], EdgesSet>();

const edgesOf = ({ ranges }: EdgeOfRanges): EdgesSet => {
  const known = drawing.get(ranges) ?? { edges: new Set<string>(), color: BLACK };
  drawing.set(ranges, known);
  return known;
};

export const rangeBorderCollection: Table<'RangeBorderCollection'> = {
  since: '1.1',
  items: {
    to: 'RangeBorder',
    list: (ranges) => EDGES.map((edge) => ({ ranges, edge })),
    find: (ranges, args) => {
      const edge = args.text(0);
      if (!EDGES.includes(edge)) throw invalidArgument(`the border ${edge}`);
      return { ranges, edge };
    },
  },
};

export const rangeBorder: Table<'RangeBorder'> = {
  since: '1.1',
  identity: ({ edge }) => ({ Id: edge }),
  scalars: {
    Color: {
      since: '1.1',
      set: (self, value) => {
        edgesOf(self).color = asColor(value);
        draw(self);
      },
    },
    SideIndex: { since: '1.1', get: ({ edge }) => edge },
    Style: {
      since: '1.1',
      set: (self, value) => {
        self.ranges.sheet.refuseIfProtected();
        if (asText(value) !== 'Continuous') {
          throw new HostError('ApiNotFound', 'The stand-in draws thin continuous lines only.', 404);
        }
        edgesOf(self).edges.add(self.edge);
        draw(self);
      },
    },
  },
};

function draw(self: EdgeOfRanges): void {
  const { edges, color } = edgesOf(self);
  const { areas } = self.ranges;
  const needed = EDGES.filter(
    (edge) =>
      (edge !== 'InsideHorizontal' || areas.some((each) => rowCount(each) > 1)) &&
      (edge !== 'InsideVertical' || areas.some((each) => columnCount(each) > 1)),
  );
  if (needed.every((edge) => edges.has(edge))) restyle(self.ranges, { borderColor: color });
}

import { describe, expect, it } from '@jest/globals';
import { HUES, PAINTS, ROW_STATES, SCHEME_IDS, SCHEMES, type Hue } from './scheme.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Linear light, 0 to 1 each (WCAG 2.2, relative luminance). */
const linear = (hex: string): Colour => {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const luminance = (hex: string): number => {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How eyes without one kind of cone see (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seenBy(eyes: keyof typeof EYES, hex: string): Colour {
  const light = linear(hex);
  const row = (at: number) =>
    light.reduce((sum, part, index) => sum + part * (EYES[eyes][at + index] ?? 0), 0);
  return [row(0), row(3), row(6)].map((part) => Math.min(1, Math.max(0, part))) as unknown as Colour;
}

/** Oklab (Ottosson 2020): equal distances look about equally different. */
function oklab([red, green, blue]: Colour): Colour {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function apart(eyes: keyof typeof EYES, one: Hue, other: Hue): number {
  const [a, b] = [one, other].map((hue) => oklab(seenBy(eyes, PAINTS[hue].fill)));
  return Math.hypot(...(a ?? []).map((part, index) => part - (b?.[index] ?? 0)));
}

/** Two fills side by side at this distance are told apart at a glance; the eye notices a fifth of it. */
const AT_A_GLANCE = 0.055;

const pairs = HUES.flatMap((one, index) => HUES.slice(index + 1).map((other) => [one, other] as const));

describe('the colours of lights', () => {
  it.each(HUES)('%s carries text that can be read (WCAG 2.2, 1.4.3)', (hue) => {
    const { fill, font } = PAINTS[hue];
    expect((luminance(fill) + 0.05) / (luminance(font) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs)('%s and %s are told apart by everybody, the colour-blind included', (one, other) => {
    for (const eyes of ['normal', 'protan', 'deutan', 'tritan'] as const) {
      expect({ eyes, apart: apart(eyes, one, other) > AT_A_GLANCE }).toEqual({ eyes, apart: true });
    }
  });

  it('would not be told apart by everybody in Excel’s own red and green', () => {
    const lab = (hex: string) => oklab(seenBy('deutan', hex));
    const [red, green] = [lab('#FFC7CE'), lab('#C6EFCE')];
    expect(Math.hypot(...red.map((part, index) => part - (green[index] ?? 0)))).toBeLessThan(AT_A_GLANCE);
  });
});

describe('the schemes', () => {
  it.each(SCHEME_IDS)('%s shows what is overdue in red and what is due soon in another colour', (id) => {
    const { overdue, dueSoon } = SCHEMES[id];
    expect(overdue).toBe('red');
    expect(dueSoon).not.toBeNull();
    expect(dueSoon).not.toBe('red');
  });

  it('name every state, the most urgent first', () => {
    for (const id of SCHEME_IDS) expect(Object.keys(SCHEMES[id]).sort()).toEqual([...ROW_STATES].sort());
    expect(ROW_STATES[0]).toBe('overdue');
  });
});

import { attribute, childOf, childrenOf, decimal, integer, type Element } from '../xml/xml-document.ts';

/** Excel's own palette (ECMA-376 18.8.27): 0–7 repeat as 8–15, 64 and 65 are the system's text and window. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const INDEXED = PALETTE.split(' ');

const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** Theme indexes in files count light before dark. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** Resolves colours of styles to `#RRGGBB`. */
export class Colors {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  /** `theme`: root of the theme part; `styles`: root of the styles part, which may bring its own palette. */
  constructor(theme: Element | undefined, styles: Element | undefined) {
    const elements = theme === undefined ? undefined : childOf(theme, 'themeElements');
    const scheme = elements === undefined ? undefined : childOf(elements, 'clrScheme');
    this.theme = THEME_ORDER.map((name, index) => {
      const holder = scheme === undefined ? undefined : childOf(scheme, name);
      const color = holder === undefined ? undefined : childrenOf(holder)[0];
      const hex = color === undefined ? undefined : (attribute(color, 'lastClr') ?? attribute(color, 'val'));
      return isHex(hex) ? hex : (OFFICE_THEME[index] ?? '000000');
    });
    const colors = styles === undefined ? undefined : childOf(styles, 'colors');
    const own = colors === undefined ? undefined : childOf(colors, 'indexedColors');
    const custom =
      own === undefined ? [] : childrenOf(own, 'rgbColor').map((c) => attribute(c, 'rgb')?.slice(-6));
    this.indexed = INDEXED.map((hex, index) => (isHex(custom[index]) ? custom[index] : hex));
  }

  /** `null` for "automatic" and for colours that say nothing. */
  resolve(color: Element | undefined): string | null {
    if (color === undefined) return null;
    const rgb = attribute(color, 'rgb')?.slice(-6);
    const theme = integer(color, 'theme');
    const index = integer(color, 'indexed');
    const hex = isHex(rgb)
      ? rgb
      : theme !== undefined
        ? this.theme[theme]
        : index !== undefined
          ? this.indexed[index]
          : undefined;
    return hex === undefined ? null : `#${tinted(hex, decimal(color, 'tint') ?? 0)}`;
  }
}

function isHex(text: string | undefined): text is string {
  return text !== undefined && /^[0-9A-Fa-f]{6}$/.test(text);
}

/** Lighter (above 0) or darker (below), by the lightness of the HLS model (ECMA-376 18.8.19). */
function tinted(hex: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  if (tint === 0) return hex.toUpperCase();
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const span = high - low;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  const chroma = saturation * (1 - Math.abs(2 * wanted - 1));
  return [red, green, blue]
    .map((part) => (span === 0 ? wanted : wanted + ((part - light) / span) * chroma))
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

import { crc32, deflateSync } from 'node:zlib';

/** A picture in shades of grey, row by row from the top, a byte a pixel: 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const WHITE = 255;
const SHADES = 16;

/** A portable graymap (`P5`, of a byte a pixel), as pdftoppm writes it. Throws where it is none. */
export function readGraymap(bytes: Uint8Array): GreyPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (head === null) throw new Error('no graymap of 256 shades');
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { width, height, pixels: bytes.subarray(head[0].length, head[0].length + width * height) };
}

/** What is left when so many pixels are taken off each side. */
export function cropped(
  { width, pixels, height }: GreyPicture,
  off: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number },
): GreyPicture {
  const [newWidth, newHeight] = [width - off.left - off.right, height - off.top - off.bottom];
  const kept = new Uint8Array(newWidth * newHeight);
  for (let row = 0; row < newHeight; row += 1) {
    const from = (row + off.top) * width + off.left;
    kept.set(pixels.subarray(from, from + newWidth), row * newWidth);
  }
  return { width: newWidth, height: newHeight, pixels: kept };
}

/** Pictures of one height in a row, framed and apart by `gap` pixels of grey. */
export function sideBySide(pictures: readonly GreyPicture[], gap: number): GreyPicture {
  const height = Math.max(...pictures.map((each) => each.height)) + 2 * gap;
  const width = pictures.reduce((sum, each) => sum + each.width + gap, gap);
  const pixels = new Uint8Array(width * height).fill(WHITE - 48);
  let left = gap;
  for (const picture of pictures) {
    for (let row = 0; row < picture.height; row += 1) {
      const from = row * picture.width;
      pixels.set(picture.pixels.subarray(from, from + picture.width), (row + gap) * width + left);
    }
    left += picture.width + gap;
  }
  return { width, height, pixels };
}

/** A PNG in sixteen shades: a page of text in a third of the bytes. */
export function pngOf({ width, height, pixels }: GreyPicture): Uint8Array {
  const bytesInRow = Math.ceil(width / 2);
  const rows = new Uint8Array((bytesInRow + 1) * height);
  for (let row = 0; row < height; row += 1) {
    // The first byte of a row says by what filter it is written: none.
    const start = row * (bytesInRow + 1) + 1;
    for (let column = 0; column < width; column += 1) {
      const shade = Math.round(((pixels[row * width + column] ?? WHITE) * (SHADES - 1)) / WHITE);
      const at = start + (column >> 1);
      rows[at] = (rows[at] ?? 0) | (column % 2 === 0 ? shade << 4 : shade);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 4 bits a pixel, grey, the usual compression and filters, not interlaced.
  head.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

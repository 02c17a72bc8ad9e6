/**
 * Points of a column as wide as `characters` digits of the default font. Excel's own rule (ECMA-376,
 * 18.3.1.13) in pixels: digits × 7 + 5 for the usual 11-point fonts; Office.js wants points, 0.75 a pixel.
 * In other default fonts the column comes out a little wider or narrower.
 */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The other way round. */
export function charactersOfPoints(points: number): number {
  return (points / 0.75 - 5) / 7;
}

/** Page margins: millimetres to points. */
export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

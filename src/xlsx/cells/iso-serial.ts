import type { DateSystem } from '../../core/sheet-grid.ts';

const DAY = 86_400_000;

/**
 * The serial of an ISO date or time (`t="d"`, ECMA-376 18.18.11): `2021-01-01`, `2021-01-01T10:10:10`,
 * `10:10:10`. `null` when the text is none. Zones are left out, as Excel does.
 */
export function isoSerial(text: string, dateSystem: DateSystem): number | null {
  const match =
    /^\s*(?:(\d{4})-(\d\d)-(\d\d))?(?:T|^|(?=\s*$))(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?\s*$/.exec(
      text,
    );
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  if (year === undefined && hour === undefined) return null;
  const time = (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400;
  if (year === undefined) return time;
  const epoch = dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epoch) / DAY;
  // Before 1 March 1900 serials are one less: Excel counts a 29 February 1900 that never was.
  return (dateSystem === 1900 && days < 61 ? days - 1 : days) + time;
}

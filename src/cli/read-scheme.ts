import {
  HUES,
  ROW_STATES,
  SCHEME_IDS,
  type LightSettings,
  type SchemeHues,
  type SchemeId,
} from '../core/lights/scheme.ts';

/** The schemes as offices call them. */
const CALLED: Readonly<Record<string, SchemeId>> = {
  红黄: 'red-yellow',
  紅黃: 'red-yellow',
  紅黃綠: 'red-yellow-green',
  藍黃紅: 'blue-yellow-red',
  藍橙紅: 'blue-orange-red',
  紅黃藍: 'red-yellow-blue',
  红黄绿: 'red-yellow-green',
  蓝黄红: 'blue-yellow-red',
  蓝橙红: 'blue-orange-red',
  红黄蓝: 'red-yellow-blue',
};

/** `红黄绿`, `red-yellow-green`, or one of one's own: `overdue=red,dueSoon=blue`. `null`: none of these. */
export function readScheme(text: string): LightSettings['scheme'] | null {
  const known = CALLED[text.normalize('NFKC')] ?? SCHEME_IDS.find((id) => id === text.toLowerCase());
  return known ?? ownScheme(text);
}

function ownScheme(text: string): SchemeHues | null {
  const hues: { -readonly [State in keyof SchemeHues]: SchemeHues[State] } = {
    overdue: null,
    dueSoon: null,
    closedLate: null,
    onTrack: null,
    closed: null,
    ongoing: null,
  };
  for (const pair of text.split(',')) {
    const [name, colour, more] = pair.split('=').map((part) => part.trim());
    const state = ROW_STATES.find((one) => one.toLowerCase() === name?.toLowerCase());
    const hue = HUES.find((one) => one === colour?.toLowerCase());
    if (state === undefined || hue === undefined || more !== undefined || hues[state] !== null) return null;
    hues[state] = hue;
  }
  return hues;
}

/** The languages a user can read us in. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The message catalogue as `core` sees it: handed in, never imported. Keys carry their area as a prefix
 * (`summary.title`); `src/messages` holds every key in every language.
 */
export type Words<Key extends string> = (key: Key, params?: MessageParams) => string;

import { cli } from './zh-TW/cli.ts';
import { trouble } from './zh-TW/trouble.ts';

export const zhTW = { ...cli, ...trouble };

import { cli } from './en/cli.ts';
import { trouble } from './en/trouble.ts';

export const en = { ...cli, ...trouble };

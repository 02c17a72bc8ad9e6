import { cli } from './zh-CN/cli.ts';
import { trouble } from './zh-CN/trouble.ts';

export const zhCN = { ...cli, ...trouble };

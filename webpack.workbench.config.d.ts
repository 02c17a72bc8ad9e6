import type { Configuration } from 'webpack';

export declare function workbenchConfigs(options: {
  readonly mode: 'production' | 'development';
  readonly folder: string;
}): Promise<Configuration[]>;

#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The command line is TypeScript, run as it is.
register();
await import('../src/cli/index.ts');

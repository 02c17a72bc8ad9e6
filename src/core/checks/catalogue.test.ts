import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createSay } from '../../messages/say.ts';
import { LANGUAGES } from '../../messages/language.ts';
import { CATALOGUE } from './catalogue.ts';

const HERE = import.meta.dirname;

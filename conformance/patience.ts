import { jest } from '@jest/globals';

// Whole workbooks through the genuine client: slow machines need their time.
jest.setTimeout(120_000);

import { officeReady } from '../excel/host.ts';

await officeReady();

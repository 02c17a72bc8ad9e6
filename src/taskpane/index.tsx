import { createRoot } from 'react-dom/client';
import { officeReady } from '../excel/host.ts';

const ready = await officeReady(120_000);
const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <p>
      {ready.kind} {__BUILD_ID__}
    </p>,
  );

import { createRoot } from 'react-dom/client';
import { WorkbenchApp } from './workbench-app.tsx';

const place = document.getElementById('workbench');
if (place !== null) createRoot(place).render(<WorkbenchApp />);

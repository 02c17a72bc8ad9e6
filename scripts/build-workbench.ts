/** `npm run workbench:build`: the workbench and its pane, as `npm start` and the browser tests serve them. */
import { buildWorkbench } from '../workbench/server/build-workbench.ts';
import { BUILD_FOLDER } from '../workbench/server/serve-workbench.ts';

const errors: string[] = [];
await buildWorkbench(BUILD_FOLDER, 'production', false, {
  progress: () => undefined,
  built: (found) => errors.push(...found),
});
for (const error of errors) console.error(error);
if (errors.length > 0) process.exitCode = 1;
else console.log(`Built: ${BUILD_FOLDER}`);

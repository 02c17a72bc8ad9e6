import type { WorkbookPort } from '../../core/workbook-port.ts';

/**
 * A door that is fetched while the pane is being drawn: every verb waits for it. Where it did not arrive, that verb
 * fails, and the next one fetches it anew.
 */
export function arrivingPort(fetchPort: () => Promise<WorkbookPort>): WorkbookPort {
  let arriving: Promise<WorkbookPort> | null = null;
  const door = () =>
    (arriving ??= fetchPort().catch((error: unknown) => {
      arriving = null;
      throw error;
    }));
  door().catch(() => undefined); // Whoever needs it will say so.
  return {
    survey: async (...asked) => (await door()).survey(...asked),
    readColumns: async (...asked) => (await door()).readColumns(...asked),
    paintLights: async (...asked) => (await door()).paintLights(...asked),
    removeLights: async (...asked) => (await door()).removeLights(...asked),
    renewLightNames: async (...asked) => (await door()).renewLightNames(...asked),
    addSheet: async (...asked) => (await door()).addSheet(...asked),
    writeCells: async (...asked) => (await door()).writeCells(...asked),
    select: async (...asked) => (await door()).select(...asked),
    saveSettings: async (...asked) => (await door()).saveSettings(...asked),
    watch: async (...asked) => (await door()).watch(...asked),
  };
}

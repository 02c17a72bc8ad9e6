import type { BrowserContext } from 'playwright-core';

/**
 * From now on panes of another origin get a process of their own, as Excel gives them one: the page that holds
 * the grid then takes none of the pane's time, and the other way round.
 */
export async function panesInOwnProcess(context: BrowserContext): Promise<void> {
  await context.route('**/taskpane.html*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'Origin-Agent-Cluster': '?1' },
    });
  });
}

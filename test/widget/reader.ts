/** What a test does in a reader's place, and where it looks. */
import type { Locator, Page } from 'playwright-core';

/** The box to search in. */
export const box = (page: Page): Locator => page.getByRole('combobox', { name: '检索人物、机构、地点和活动' });

/** What it suggests. */
export const options = (page: Page): Locator => page.getByRole('option');

/** The heading of the page that is shown. */
export const title = (page: Page): Locator => page.getByRole('heading', { level: 2 });

/** Waits until the widget has shown its page. */
export const settled = (page: Page): Promise<void> => page.locator('[aria-busy=false]').waitFor();

/** Name of the element that has the focus, within the widget where it is there. */
export const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.shadowRoot?.activeElement ?? element)?.tagName;
  });

/** Opens the page anew, and keeps all that it tells of errors and of breaches of its content policy. */
export async function reportsOf(page: Page): Promise<readonly string[]> {
  const reports: string[] = [];
  page.on('console', (message) => reports.push(message.text()));
  page.on('pageerror', (error) => reports.push(error.message));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`${event.violatedDirective} ${event.sample}`),
    ),
  );
  await page.reload();
  return reports;
}

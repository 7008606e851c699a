/** What a test does in a reader's place, and where it looks. */
import type { Locator, Page } from 'playwright-core';

/** The box to search in. */
export const box = (page: Page): Locator => page.getByRole('combobox', { name: '检索人物、机构、地点和活动' });

/** What it suggests. */
export const options = (page: Page): Locator => page.getByRole('option');

/** Waits until the widget has shown its page. */
export const settled = (page: Page): Promise<void> => page.locator('[aria-busy=false]').waitFor();

/** Name of the element that has the focus, within the widget where it is there. */
export const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.shadowRoot?.activeElement ?? element)?.tagName;
  });

/**
 * What the reader of a bench does: types names, opens people, goes through every view. Looks for things by plain selectors: to
 * look by role and name is work of the page too, and longer than any of its own.
 */
import { lastWait } from './watch.mjs';

const box = (page) => page.locator('input[role=combobox]');
const settled = (page) => page.locator('[aria-busy=false]').waitFor();
/** Long enough for an answer that would be far too late. */
const quiet = (page) => page.waitForTimeout(400);

/** Types names character by character; answers with the wait after each. */
export async function typeNames(page, { people }) {
  const waits = [];
  for (const { name } of people.slice(0, 8)) {
    await box(page).fill('');
    for (const character of name) {
      // A key that types nothing: what moves within half a second of one is expected to.
      await page.keyboard.press('Shift');
      await page.keyboard.insertText(character);
      await quiet(page);
      waits.push((await lastWait(page)).shown);
    }
  }
  return [waits];
}

/** Opens the first suggestion for each name by Enter; answers with the waits for what stands first on the page, and for all of it. */
export async function openPeople(page, { people }) {
  const waits = [];
  for (const { name } of people.slice(0, 12)) {
    await box(page).fill(name);
    await page.locator('[role=option]').first().waitFor();
    await quiet(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settled(page);
    await quiet(page);
    waits.push(await lastWait(page));
  }
  return [waits.map(({ named }) => named), waits.map(({ shown }) => shown)];
}

/** Every view in turn, and what can be done there; the times of single acts say nothing. */
export async function tour(page, { people, others }) {
  const [one, other] = people;
  await go(page, { entity: one.id });
  const all = page.locator('.met > .more');
  if ((await all.count()) > 0) await all.click();
  await settled(page);
  for (const toggle of (await page.locator('.toggle').all()).slice(0, 5)) await toggle.click();
  const slider = page.locator('.slider');
  await slider.focus();
  for (let month = 0; month < 12; month += 1) await page.keyboard.press('ArrowLeft');
  await go(page, { around: one.id });
  await go(page, { link: one.id, with: other.id });
  for (const { id } of others) await go(page, { entity: id });
  await go(page, { q: '防汛' });
  await go(page, { q: `谁见过${one.name}` });
  return [];
}

async function go(page, parameters) {
  await page.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, new globalThis.URLSearchParams(parameters).toString());
  await quiet(page);
  await settled(page);
}

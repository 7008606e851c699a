/** What an index says is shown as text or refused, in every view: nothing in it becomes markup, code, an address or a key. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { idOf, malice, maliceIndex } from './malice.js';
import { settled } from './reader.js';
import { hash, pageWith, setStage, type Stage } from './stage.js';

const test = suite('malice');
let stage: Stage;
test.before(async () => {
  const files = [...maliceIndex()].map(([name, bytes]) => [`/malice/${name}`, { body: Buffer.from(bytes) }] as const);
  const page = pageWith('<bulletin-search src="malice/"></bulletin-search>');
  stage = await setStage({ '/malice.html': page }, Object.fromEntries(files));
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

type Trick = keyof typeof malice;
const tricks = Object.keys(malice) as Trick[];
const types = ['person', 'organisation', 'place', 'event', 'article'] as const;

/** Fragments of all views of the things with that name. */
const viewsOf = (trick: Trick): Record<string, string> => ({
  ...Object.fromEntries(types.map((type) => [type, hash({ entity: idOf(type, trick) })])),
  'as of a day': hash({ entity: idOf('person', trick), on: '2021-08' }),
  results: hash({ q: malice[trick] }),
  question: hash({ q: `谁见过${malice[trick]}` }),
  picture: hash({ around: idOf('person', trick) }),
  link: hash({ link: idOf('person', trick), with: idOf('person', 'markup') }),
  choosing: hash({ link: idOf('person', trick) }),
});

/** Goes there, and opens the words of every row. */
async function turn(page: Page, fragment: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), fragment);
  await page.waitForTimeout(100);
  await settled(page);
  await page.locator('bulletin-search').evaluate((element) => {
    for (const one of element.shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded=false]:not(input)') ?? [])
      one.click();
  });
  await settled(page);
}

/** What must not be there. */
const harm = (page: Page): Promise<readonly string[]> =>
  page.locator('bulletin-search').evaluate((element) => {
    const root = element.shadowRoot ?? element;
    const seen = (root as ShadowRoot).querySelector('.frame')?.textContent ?? '';
    const made = root.querySelectorAll('img, script, iframe, object, [onerror], [onclick]');
    const addresses = [...root.querySelectorAll('[href], [src]')].map((one) => one.getAttribute('href') ?? '');
    // Within a sentence a name turns nothing; alone it stands in an element that nothing leaves.
    const composed = [...root.querySelectorAll('h2:not([part=name]), .ask, .between, .message')];
    const turned = composed.filter(({ textContent }) => /[\u202a-\u202e\u2066-\u2069]/u.test(textContent ?? ''));
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    return [
      ...(document.title === '堤报' ? [] : [`ran: ${document.title}`]),
      ...[...made].map((one) => one.outerHTML.slice(0, 80)),
      ...addresses.filter((address) => !/^(?:https?:|#|\/)/.test(address)),
      ...(/\[object|function |native code|undefined|NaN/.exec(seen) ?? []),
      ...turned.map((one) => `turned: ${one.textContent?.slice(0, 80)}`),
      ...(wide > 0 ? [`${wide} px too wide`] : []),
    ];
  });

/** Words without spaces and marks of direction. */
const visible = (words: string): string => words.replace(/[\s\u202a-\u202e\u2066-\u2069]/gu, '');

const shown = (page: Page): Promise<string> =>
  page
    .locator('.page')
    .evaluate((part) => part.textContent ?? '')
    .then(visible);

for (const trick of tricks) {
  test(`${trick}: a name of it is text in every view`, async () => {
    const page = await stage.open('/malice.html');
    await settled(page);
    for (const [view, fragment] of Object.entries(viewsOf(trick))) {
      await turn(page, fragment);
      assert.equal(await harm(page), [], view);
      if (view !== 'question') assert.match(await shown(page), visible(malice[trick]).slice(0, 10), view);
    }
  });

  test(`${trick}: what is suggested for it is text`, async () => {
    const page = await stage.open('/malice.html');
    await settled(page);
    await page.getByRole('combobox').fill(malice[trick]);
    await page.getByRole('option').first().waitFor();
    await page.waitForTimeout(200);
    assert.equal(await harm(page), []);
  });
}

test('a name that turns the direction turns nothing behind it', async () => {
  const page = await stage.open(`/malice.html${hash({ entity: idOf('person', 'bidi') })}`);
  await settled(page);
  const names = page.locator('[lang=zh]').filter({ hasText: malice.bidi });
  await names.first().waitFor();
  const kept = await names.evaluateAll((all) => all.map((one) => getComputedStyle(one).unicodeBidi));
  assert.equal([...new Set(kept)], ['isolate']);
});

test('a suggestion with a name without end is a few lines high', async () => {
  const page = await stage.open('/malice.html');
  await page.getByRole('combobox').fill('长');
  await page.getByRole('option').first().waitFor();
  const box = await page.getByRole('option').first().boundingBox();
  assert.ok((box?.height ?? Infinity) < 120, `${box?.height} px`);
});

test.run();

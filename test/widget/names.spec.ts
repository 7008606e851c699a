/** Names in an article of the page: found, reached, opened, and nothing of the page changed. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reportsOf } from './reader.js';
import { askedOf, pageWith, setStage, type Stage } from './stage.js';
import { idOf } from './town.js';

const script = '/bulletin/bulletin-names.js';
const tag = '<bulletin-names src="/graph/" for="#article"></bulletin-names>';
const words = `<article id="article">
  <p>街道党工委书记<b>陆怀</b>瑾、办事处主任沈知行到场，沈知行讲话。居民柳三娘、骆清和在场。</p>
  <p>读者可以看<a href="#elsewhere">乔砚秋的报道</a>。<button>方若溪</button><span style="display:none">方若溪</span></p>
</article>`;
/** A page that loads the names instead of the search, or beside it. */
const bare = (body: string, head = ''): string => pageWith(body, head).replace('/bulletin/bulletin-search.js', script);
const hostile =
  '<style>* { all: unset } html { font-size: 8px } div, nav, ul, li { display: none } ' +
  'bulletin-names { display: inline-block; width: 200px; position: static; color: red }</style>';

const test = suite('names');
let stage: Stage;
test.before(async () => {
  stage = await setStage({
    '/names.html': bare(words + tag),
    '/hostile.html': bare(words + tag, hostile),
    '/off.html': bare(`${words}<bulletin-names src="/graph/"></bulletin-names>`),
    '/later.html': bare(`${words}${tag}<p id="after">below</p>`).replace(/<script type="module".*<\/script>/, ''),
    '/both.html': pageWith(
      `${words}${tag}<bulletin-search src="/graph/"></bulletin-search>`,
      `<script type="module" src="${script}"></script>`,
    ),
    '/linked.html': bare(`${words}${tag.replace('for=', 'page="/people?who={id}" for=')}`),
    '/broken.html': bare(`${words}${tag.replace('/graph/', '/nowhere/')}`),
    '/english.html': bare(`${words}${tag.replace('for=', 'lang="en" for=')}`),
    '/two.html': bare(`${words}<section id="other"><p>方若溪调研</p></section>${tag}`),
  });
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const list = (page: Page) => page.getByRole('navigation', { name: '文中的人物和机构' });
const found = async (page: Page): Promise<readonly string[]> => {
  await list(page).getByRole('button').first().waitFor();
  return list(page).getByRole('button').allInnerTexts();
};
const card = (page: Page) => page.getByRole('dialog');
/** What the browser paints, by the name of the highlight. */
const painted = (page: Page, name = 'bulletin-names'): Promise<readonly string[]> =>
  page.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map((range) => (range as Range).toString()), name);
/** Where the words stand in the window. */
const placeOf = (page: Page, at = 0) =>
  page.evaluate((one) => {
    const ranges = [...(CSS.highlights.get('bulletin-names') ?? [])] as Range[];
    const { left, top, width, height } = (ranges[one] as Range).getBoundingClientRect();
    return { left, top, width, height, x: left + width / 2, y: top + height / 2 };
  }, at);
const press = async (page: Page, at = 0): Promise<void> => {
  const { x, y } = await placeOf(page, at);
  await page.mouse.click(x, y);
};
const axeOf = async (page: Page) => {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({
      // The browser's own colour of links in the dark is the page's business.
      exclude: [['#article a']],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

test('officials and bodies are marked each time they are named, and neither residents nor links nor what is hidden', async () => {
  const page = await stage.open('/names.html');
  assert.equal(await found(page), ['陆怀瑾', '沈知行', '骆清和']);
  assert.equal(await painted(page), ['陆怀瑾', '沈知行', '沈知行', '骆清和']);
});

test('nothing is marked, and nothing asked, where no article is named', async () => {
  const before = askedOf(stage.site).length;
  const page = await stage.open('/off.html');
  await page.waitForTimeout(300);
  assert.equal(await painted(page), []);
  assert.is(await list(page).count(), 0);
  assert.is(askedOf(stage.site).length, before);
});

test('a press on a name opens its card: who, which posts, whom met, with the words', async () => {
  const page = await stage.open('/names.html');
  await found(page);
  await press(page, 0);
  await card(page).getByRole('heading', { name: '陆怀瑾' }).waitFor();
  await card(page).getByText('书记', { exact: true }).waitFor();
  await card(page).getByRole('heading', { name: '同场人物' }).waitFor();
  await card(page).getByRole('button', { name: /^原文/ }).first().click();
  await card(page).getByRole('figure').getByText('陆怀瑾').first().waitFor();
  assert.is(await card(page).getByRole('link').count(), 1, 'the original only: there is no page to lead to');
});

test('the words around a name choose among namesakes, and the others are one press away', async () => {
  const page = await stage.open('/names.html');
  await found(page);
  await press(page, 1);
  await card(page).getByText('公职人员').waitFor();
  await card(page).getByText('柳堤街道办事处').first().waitFor();
  await card(page).getByRole('button', { name: '另有 1 位同名' }).click();
  await card(page).getByRole('heading', { name: '哪一位沈知行？' }).waitFor();
  assert.is(await card(page).getByRole('button', { name: '沈知行' }).count(), 2);
  await card(page).getByRole('listitem').filter({ hasText: '卫生局' }).getByRole('button').click();
  await card(page).getByText('澄江市卫生局').first().waitFor();
});

test('the keyboard walks from name to name, each outlined where it stands, opens the card and comes back', async () => {
  const page = await stage.open('/names.html');
  await found(page);
  await page.getByRole('button', { name: '方若溪' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const there = await placeOf(page, 1);
  const ring = await list(page).getByRole('button', { name: '沈知行' }).boundingBox();
  assert.ok(
    Math.abs((ring?.x ?? 0) - there.left) < 1 && Math.abs((ring?.y ?? 0) - there.top) < 1,
    JSON.stringify(ring),
  );
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { name: '沈知行' }).waitFor();
  assert.is(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className), 'card');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'hidden' });
  const back = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim());
  assert.is(back, '沈知行');
});

test('the page keeps its elements, its attributes and its place, by the browser’s own score', async () => {
  const page = await stage.open('/later.html');
  await page.evaluate(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries())
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const seen = () =>
    page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(window),
      html: document.documentElement.outerHTML.replace(/<script[^>]*><\/script>/g, ''),
      lines: [...document.querySelectorAll('p')].map((p) => {
        const range = document.createRange();
        range.selectNodeContents(p);
        return [...range.getClientRects()].map(({ left, top, width }) => [left, top, width]);
      }),
    }));
  const before = await seen();
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.addScriptTag({ type: 'module', url: script });
  await found(page);
  await press(page);
  await card(page).getByRole('heading').first().waitFor();
  await page.waitForTimeout(300);
  const after = await seen();
  assert.equal(after, before);
  assert.is(await page.evaluate(() => (window as unknown as { shift: number }).shift), 0);
  assert.equal([...origins], [stage.site.origin]);
});

test('taken off the page, it takes everything along', async () => {
  const page = await stage.open('/names.html');
  await found(page);
  const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
  assert.is(await sheets(), 1);
  const element = await page.evaluateHandle(() => document.querySelector('bulletin-names'));
  await element.evaluate((one) => one?.remove());
  assert.equal([await painted(page), await sheets()], [[], 0]);
  await element.evaluate((one) => document.querySelector('main')?.append(one ?? ''));
  assert.equal(await found(page), ['陆怀瑾', '沈知行', '骆清和']);
});

test('it follows an article that changes, and a tag that names another', async () => {
  const page = await stage.open('/two.html');
  await found(page);
  await page.evaluate(() => document.querySelector('#article p')?.append('方若溪也来了。'));
  await list(page).getByRole('button', { name: '方若溪' }).waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelector('bulletin-names')?.setAttribute('for', '#other'));
  await page.waitForFunction(() => CSS.highlights.get('bulletin-names')?.size === 1);
  assert.equal(await painted(page), ['方若溪']);
});

test('under the strictest content policy there is no report', async () => {
  const page = await stage.open('/examples/names.html');
  const reports = await reportsOf(page);
  assert.equal(await found(page), ['听荷社区居委会', '乔砚秋', '陆怀瑾', '沈知行', '望湖区妇联', '方若溪']);
  await press(page, 1);
  await card(page).getByRole('heading', { name: '乔砚秋' }).waitFor();
  const link = card(page).getByRole('link', { name: '乔砚秋的全部记录' });
  assert.is(
    await link.getAttribute('href'),
    `${stage.site.origin}/examples/index.html#entity=person/${encodeURIComponent('乔砚秋')}@${encodeURIComponent('望湖区')}`,
  );
  await link.click();
  await page.getByRole('heading', { level: 2, name: '乔砚秋' }).waitFor();
  assert.equal(reports, []);
});

test('a page that unsets everything and hides its blocks changes nothing of the card', async () => {
  const looks = [];
  for (const path of ['/names.html', '/hostile.html']) {
    const page = await stage.open(path);
    await list(page).getByRole('button').first().waitFor({ state: 'attached' });
    await press(page);
    await card(page).getByRole('heading', { level: 2 }).waitFor();
    looks.push(
      await card(page)
        .getByRole('heading', { level: 2 })
        .evaluate((heading) => {
          const { color, display, fontSize, fontWeight } = getComputedStyle(heading);
          return { color, display, fontSize, fontWeight };
        }),
    );
    await page.locator('bulletin-names').evaluate((element) => {
      if (getComputedStyle(element).position !== 'absolute') throw new Error('it takes room on the page');
    });
  }
  assert.equal(looks[1], looks[0]);
});

test('axe finds nothing in the article with its names, nor in a card, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await stage.open('/names.html', { colorScheme });
    await found(page);
    assert.equal(await axeOf(page), []);
    await press(page);
    await card(page).getByRole('heading', { level: 2 }).waitFor();
    await card(page).getByRole('button', { name: /^原文/ }).first().click();
    assert.equal(await axeOf(page), []);
  }
});

test('where the page has the search, the card leads to it, and the focus follows', async () => {
  const page = await stage.open('/both.html');
  await found(page);
  await press(page);
  await card(page).getByRole('button', { name: '陆怀瑾的全部记录' }).click();
  await page.getByRole('heading', { level: 2, name: '陆怀瑾' }).filter({ visible: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.tagName === 'H2');
  assert.match(decodeURIComponent(page.url()), `#entity=${idOf('陆怀瑾')}`);
});

test('the host page hears what is found, chosen, opened and broken, and may show its own page', async () => {
  const page = await stage.open('/linked.html');
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const name of ['found', 'select', 'evidence', 'error'])
      document.addEventListener(`bulletin-names:${name}`, (event) => {
        told.push([name, Object.keys((event as CustomEvent<object>).detail)]);
        if (name === 'select') event.preventDefault();
      });
    document.querySelector('bulletin-names')?.setAttribute('for', 'article');
  });
  await page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length > 0);
  await press(page);
  await card(page).getByRole('button', { name: /^原文/ }).first().click();
  const link = card(page).getByRole('link', { name: '陆怀瑾的全部记录' });
  assert.match((await link.getAttribute('href')) ?? '', `/people?who=${encodeURIComponent(idOf('陆怀瑾'))}`);
  await link.click();
  const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  assert.equal(told, [
    ['found', ['count', 'names']],
    ['evidence', ['quotes']],
    ['select', ['id', 'type', 'name']],
  ]);
  assert.match(page.url(), '/linked.html');
});

test('an index that cannot be read leaves the article as it is, and tells the page', async () => {
  const page = await stage.open('/off.html');
  await page.evaluate(() => {
    document.addEventListener('bulletin-names:error', (event) => {
      document.title = (event as CustomEvent<{ error: Error }>).detail.error.name;
    });
    const element = document.querySelector('bulletin-names');
    element?.setAttribute('src', '/nowhere/');
    element?.setAttribute('for', '#article');
  });
  await page.waitForFunction(() => document.title !== '堤报');
  assert.is(await page.title(), 'IndexError');
  assert.equal(await painted(page), []);
});

test('an article costs the manifest and the list of names; the card comes with the first press', async () => {
  const page = await stage.open('/off.html');
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.evaluate(() => document.querySelector('bulletin-names')?.setAttribute('for', '#article'));
  await found(page);
  assert.equal(scripts, []);
  await press(page);
  await card(page).getByRole('heading', { level: 2 }).waitFor();
  assert.equal(scripts, ['/bulletin/bulletin-names-card.js', '/bulletin/bulletin-names-finding.js']);
});

test('a name is painted over its line and under the pointer shows that it can be pressed', async () => {
  const page = await stage.open('/names.html');
  await found(page);
  const { x, y } = await placeOf(page, 3);
  await page.mouse.move(x, y);
  await page.waitForFunction(() => CSS.highlights.has('bulletin-names-active'));
  assert.equal(await painted(page, 'bulletin-names-active'), ['骆清和']);
  const cursor = () =>
    page
      .locator('#article p')
      .first()
      .evaluate((p) => getComputedStyle(p).cursor);
  assert.is(await cursor(), 'pointer');
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => !CSS.highlights.has('bulletin-names-active'));
  assert.is(await cursor(), 'auto');
});

test('the list and the card speak the language of the tag', async () => {
  const page = await stage.open('/english.html');
  await page
    .getByRole('navigation', { name: 'People and organisations in the article' })
    .getByRole('button')
    .first()
    .waitFor();
  await press(page);
  await card(page).getByText('Person · ').waitFor();
});

test.run();

/** From an empty cache to the first suggestion over a slow line. */

const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

/** Waits in milliseconds since the page was asked for; the reader types as soon as there is a box. */
export async function firstSuggestion(browser, address, words) {
  const waits = [];
  for (let time = 0; time < 5; time += 1) {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'zh-CN' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await page.addInitScript(typeAtOnce, words);
    await page.goto(address, { waitUntil: 'commit' });
    const shown = await page.waitForFunction(isShown, words, { polling: 'raf' });
    waits.push(await shown.jsonValue());
    await context.close();
  }
  return waits;
}

/** Runs in the page. */
function typeAtOnce(words) {
  const box = globalThis.document.querySelector('bulletin-search')?.shadowRoot?.querySelector('input[role=combobox]');
  if (!box) {
    globalThis.requestAnimationFrame(() => typeAtOnce(words));
    return;
  }
  box.focus();
  box.value = words;
  box.dispatchEvent(new globalThis.InputEvent('input', { bubbles: true, composed: true }));
}

/** Runs in the page: the time since it was asked for, once an option has the words. */
function isShown(words) {
  const options = globalThis.document.querySelector('bulletin-search')?.shadowRoot?.querySelectorAll('[role=option]');
  return [...(options ?? [])].some(({ textContent }) => textContent.includes(words)) ? performance.now() : null;
}

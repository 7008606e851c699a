/** The views of the widget, each as a reader comes to it, over the paper of {@link import('./paper.js')}. */
import type { Page } from 'playwright-core';
import { personId } from './paper.js';
import { hash } from './stage.js';

export interface Shown {
  readonly name: string;
  /** Fragment of the address. */
  readonly hash: string;
  /** What the reader does on arriving. */
  readonly act?: (page: Page) => Promise<void>;
}

const shen = personId('沈知行');

export const showcase: readonly Shown[] = [
  { name: 'home', hash: '' },
  { name: 'typing', hash: '', act: typing },
  { name: 'results', hash: hash({ q: '柳堤' }) },
  { name: 'question', hash: hash({ q: '谁见过沈知行' }) },
  { name: 'as-of', hash: hash({ entity: shen, on: '2021-09' }) },
  { name: 'nothing', hash: hash({ q: '查无此人' }) },
  { name: 'person', hash: hash({ entity: shen }) },
  { name: 'person-words', hash: hash({ entity: shen }), act: openFirst },
  { name: 'organisation', hash: hash({ entity: 'organisation/柳堤街道办事处' }) },
  { name: 'place', hash: hash({ entity: 'place/听荷里邻里中心' }) },
  { name: 'event', hash: hash({ entity: 'event/2021-06-30/年中工作推进会' }) },
  { name: 'article', hash: hash({ entity: 'article/堤报-06.txt#0' }) },
  { name: 'around', hash: hash({ around: shen }) },
  { name: 'around-few', hash: hash({ around: personId('白景行') }) },
  { name: 'link', hash: hash({ link: personId('方若溪'), with: personId('白景行') }) },
  {
    name: 'linked',
    hash: hash({ link: shen, with: personId('陆怀瑾') }).concat(`&with=${encodeURIComponent(personId('方若溪'))}`),
  },
  { name: 'choosing', hash: hash({ link: shen }) },
  { name: 'unknown', hash: hash({ entity: 'person/nobody' }) },
];

async function typing(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('沈知');
  await page.getByRole('option').first().waitFor();
}

async function openFirst(page: Page): Promise<void> {
  const buttons = page.locator('.main').getByRole('button', { name: /^原文/ });
  for (const button of [buttons.nth(0), buttons.nth(3)]) await button.click();
}

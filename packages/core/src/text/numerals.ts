/** Numbers as bulletins write them: 42, ４２, 二〇二一, 四十二, 廿三. */
import { remembered } from './remembered.js';

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  [...'〇一二三四五六七八九'].flatMap((digit, value) => [[digit, value]]),
);
const more: Readonly<Record<string, number>> = { 零: 0, '○': 0, '0': 0, 两: 2, 元: 1 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const tens: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 初: '' };

/** The whole number that the words write; null when they write none. */
export const numberOf = remembered((words): number | null => {
  if (words === '') return null;
  const text = words.normalize('NFKC').replace(/[廿卅初]/gu, (word) => tens[word] ?? '');
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^[〇○零一二三四五六七八九]+$/u.test(text)) return Number([...text].map(valueOf).join(''));
  if (!/^[〇○零一二两三四五六七八九十百千元]+$/u.test(text)) return null;
  let [sum, digit] = [0, 0];
  for (const word of text) {
    const unit = units[word];
    if (unit === undefined) digit = valueOf(word);
    else [sum, digit] = [sum + (digit === 0 ? 1 : digit) * unit, 0];
  }
  return sum + digit;
});

function valueOf(word: string): number {
  return digits[word] ?? more[word] ?? 0;
}

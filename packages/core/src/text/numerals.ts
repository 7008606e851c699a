/** Chinese numerals of the sizes that dates use. */

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  廿: 20,
  卅: 30,
};

/** The number that the words write (`14`, 十四, 二十, 二〇二三); null when they write none. Up to 99, or digit by digit. */
export function numberFrom(words: string): number | null {
  if (/^\d+$/u.test(words)) return Number(words);
  const values = [...words].map((character) => digits[character]);
  if (values.length === 0 || values.some((value) => value === undefined)) return null;
  if (values.every((value) => value !== undefined && value < 10)) return Number(values.join(''));
  return values.reduce<number>((sum, value = 0, i) => {
    if (value !== 10) return value > 10 ? sum + value : sum + value;
    const before = values[i - 1];
    return before === undefined ? 10 : sum - before + before * 10;
  }, 0);
}

/** Has expressions put into machine code once, where V8 would first put them into bytecode. */

/** From this length on V8 takes a text for long. */
const longText = 1000;
/** Long, and soon over for every try: a sentence ends in each pair, and a line. */
const long = '。\n'.repeat(longText / 2);
const known = new WeakSet<RegExp>();

/**
 * The expression, for a text that may be short. V8 puts one that first meets a short text into bytecode, and at its second
 * run into machine code; one that first meets a long text at once into the latter, at half the cost. So it meets one here.
 */
export function ready(pattern: RegExp): RegExp {
  if (known.has(pattern)) return pattern;
  known.add(pattern);
  const { lastIndex } = pattern;
  // A global or sticky one tries at the end alone.
  pattern.lastIndex = long.length;
  pattern.test(long);
  pattern.lastIndex = lastIndex;
  return pattern;
}

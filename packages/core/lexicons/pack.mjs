/**
 * Packs the lists of this folder into src/lexicon/tables.ts: `node packages/core/lexicons/pack.mjs`.
 * With `--check` it writes nothing and fails when a list has a fault or the tables are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { alias, all, endings, leads, packDivisions, singles } from './pack/divisions.mjs';
import { entriesOf, faultsOf, listFiles, packList } from './pack/lists.mjs';
import { packVariants } from './pack/variants.mjs';

const target = new URL('../src/lexicon/tables.ts', import.meta.url);

/** The text of tables.ts. */
function pack() {
  const words = listFiles().flatMap((file) => [`// ${file}`, ...packList(file).map((group) => `'${group}',`)]);
  const { characters, provinces } = packDivisions();
  const [variants, simplified] = packVariants();
  return `/** Word lists, divisions and variant characters, packed by packages/core/lexicons/pack.mjs; never edit by hand. */
// prettier-ignore

/** \`tags|weight|extra|words\`, one string for all words of a list that share the rest. */
export const wordGroups: readonly string[] = [
${words.join('\n')}
];

/** Characters that fold, and what they fold to, unit for unit. */
export const variants = '${variants}';
export const simplified = '${simplified}';

/** Letter that ends a division's name: level, ending, ending of the customary form where something stands between. */
export const divisionEndings: Readonly<Record<string, readonly [string, string, string]>> = ${JSON.stringify(endings)};
export const divisionAlias = '${alias}';
/** How the characters of divisions are written; see packages/core/lexicons/pack/divisions.mjs. */
export const divisionCode = { all: '${all}', singles: '${singles}', leads: '${leads}' } as const;
export const divisionCharacters = '${characters}';
/** One text a province. */
export const divisions: readonly string[] = [
${provinces.map((text) => `'${text}',`).join('\n')}
];
`;
}

const faults = listFiles().flatMap((file) => {
  const entries = entriesOf(file);
  return entries.flatMap((entry, index) => faultsOf(entry, entries[index - 1]));
});
for (const fault of faults) console.error(fault);
const text = pack();
if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(target, 'utf8');
  } catch {
    console.error('src/lexicon/tables.ts is missing');
  }
  if (current !== text) console.error('src/lexicon/tables.ts is out of date: run node packages/core/lexicons/pack.mjs');
  if (current !== text || faults.length > 0) process.exitCode = 1;
} else if (faults.length > 0) {
  process.exitCode = 1;
} else {
  writeFileSync(target, text);
}

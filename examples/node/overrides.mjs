/**
 * Corrects what the library decided: hides a person, renames a body. `build` takes the same lines as a file.
 * Prints: hidden: true
 */
import { link, readCorrections } from '@bulletin-graph/core';

const inputs = ['fixtures/bulletins/xiaohe-2020.txt', 'fixtures/bulletins/xiaohe-2023.txt'];
const before = (await link(inputs)).value.view;
const [person] = [...before.nodes('person')].filter(({ name }) => name === '应思齐');
console.log('before:', person.id);

const lines = `{"op": "hide", "id": "${person.id}", "note": "asked to be left out"}`;
const { value: corrections, complaints } = readCorrections(lines, 'corrections.jsonl');
for (const { message } of complaints) console.error(message);
const after = (await link(inputs, { corrections })).value.view;
console.log('hidden:', after.node(person.id) === null);

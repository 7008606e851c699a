/**
 * Builds an index of the fixtures and asks whom a person met.
 * Prints: 应思齐 2023-10-26
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, indexFiles, met, openIndex, search } from '@bulletin-graph/core';

const home = mkdtempSync(join(tmpdir(), 'bulletin-graph-'));
await build(['fixtures/bulletins'], { out: join(home, 'graph') });

const index = await openIndex(indexFiles(join(home, 'graph')));
const [person] = (await search(index, '钟立衡')).results;
for (const { person: other, meetings } of (await met(index, person.id)).people) {
  for (const { date, quotes } of meetings) console.log(other.name, date, quotes[0].words);
}
rmSync(home, { recursive: true });

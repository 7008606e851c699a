/** `check`: an index against its sources. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { command, notice, openHome, type Home } from '../help/command.js';

const test = suite<{ home: Home; input: string; graph: string }>('check');
test.before.each(async (context) => {
  context.home = openHome();
  context.input = context.home.write('a.txt', notice);
  context.graph = join(context.home.path, 'graph');
  await command(['build', context.input, '--out', context.graph]);
});
test.after.each(({ home }) => home.remove());

test('an index and the sources that it was built from end with 0', async ({ input, graph }) => {
  const { code, out, notes } = await command(['check', graph, input]);
  assert.is(code, 0);
  assert.is(notes, '');
  assert.match(
    out,
    /^\d+ nodes, \d+ edges: \d+ passages looked up in 1 source\.\nAll stand where they are said to\.$/u,
  );
});

test('a source that was changed ends with 1 and tells each place', async ({ home, input, graph }) => {
  home.write('a.txt', notice.replace('甄明月', '戚长风'));
  const { code, out, notes } = await command(['check', graph, input]);
  assert.is(code, 1);
  assert.match(notes, /^a\.txt:\d+: .*not in the source.*\[evidence-untrue\]$/mu);
  assert.match(out, /\d+ faults?, told above\./u);
});

test('a source that is missing ends with 1', async ({ home, graph }) => {
  const { code, notes } = await command(['check', graph, home.write('other.txt', notice)]);
  assert.is(code, 1);
  assert.match(notes, '[source-missing]');
});

test('for programs, sums and complaints are one JSON object', async ({ input, graph }) => {
  const { out } = await command(['check', graph, input, '--json']);
  const checked = JSON.parse(out) as { evidence: number; complaints: unknown[] };
  assert.ok(checked.evidence > 5);
  assert.equal(checked.complaints, []);
});

test.run();

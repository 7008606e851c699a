/** What a bulletins.json may say. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseSidecars } from '../../packages/core/src/stages/read/sidecar.js';

const parse = (entry: unknown) => {
  const { value, complaints } = parseSidecars(JSON.stringify({ 'a.txt': entry }), 'bulletins.json');
  return { sidecar: value.get('a.txt'), codes: complaints.map(({ code }) => code) };
};

test('every field is taken when it is right', () => {
  const entry = {
    title: '河湾报',
    issueDate: '2021-05',
    issueNumber: 42,
    jurisdiction: '河东省/河湾县',
    url: 'https://example.cn/42',
  };
  assert.equal(parse(entry), { sidecar: entry, codes: [] });
});

test('a field that is wrong is left out and told, the others stay', () => {
  for (const wrong of [
    { issueDate: '5月6日' },
    { issueDate: '2021-05-06/2021-05-07' },
    { issueNumber: '42' },
    { issueNumber: 0 },
    { jurisdiction: '河东省//河湾县' },
    { url: 'javascript:alert(1)' },
    { title: ' ' },
    { editor: '王小河' },
    { __proto__x: 1 },
    { constructor: 1 },
  ])
    assert.equal(parse({ ...wrong, issueNumber: 'issueNumber' in wrong ? wrong.issueNumber : 7 }), {
      sidecar: 'issueNumber' in wrong ? {} : { issueNumber: 7 },
      codes: ['sidecar-invalid'],
    });
});

test('an entry that is no object, and a file that is none, are told', () => {
  assert.equal(parse('河湾报').codes, ['sidecar-invalid']);
  assert.equal(parseSidecars('[]', 'bulletins.json').complaints[0]?.code, 'sidecar-unreadable');
  assert.equal(parseSidecars('{', 'bulletins.json').complaints[0]?.code, 'sidecar-unreadable');
});

test('a mark of byte order before the words does no harm', () => {
  assert.equal(parseSidecars('\uFEFF{}', 'bulletins.json').complaints, []);
});

test.run();

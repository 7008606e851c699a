/** The manifest tells whether the rest may be read. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { IndexErrorCode } from '../../packages/core/src/model/answer.js';
import { isIndexError } from '../../packages/core/src/format/index-error.js';
import { decodeManifest, formatVersion, manifestName } from '../../packages/core/src/format/manifest.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { inPages, view } from '../help/willow-bay.js';

const bytes = writeIndex(view, inPages).get(manifestName) ?? new Uint8Array();
const text = new TextDecoder().decode(bytes);
const own = `"version":${formatVersion}`;

function t(name: string, content: string, code: IndexErrorCode, words: RegExp): void {
  test(name, () => {
    assert.throws(
      () => decodeManifest(new TextEncoder().encode(content), manifestName),
      (error: unknown) => isIndexError(error) && error.code === code && words.test(error.message),
    );
  });
}

test('a whole manifest is read', () => {
  const manifest = decodeManifest(bytes, manifestName);
  assert.is(manifest.version, formatVersion);
  assert.is(manifest.counts.person, 6);
  assert.is(manifest.coverage.articles, 3);
});

t('a manifest cut in half is broken', text.slice(0, text.length / 2), 'broken', /manifest\.json.*upload/);
t('a web page is no index', '<!doctype html><title>404</title>', 'not-an-index', /web page.*address/);
t('other JSON is no index', '{"name":"app"}', 'not-an-index', /other JSON/);
t(
  'a newer manifest asks for an update',
  text.replace(own, `"version":${formatVersion + 1}`),
  'newer',
  new RegExp(`version ${formatVersion + 1}.*update`, 'u'),
);
t(
  'an older manifest asks for another build',
  text.replace(own, `"version":${formatVersion - 1}`),
  'older',
  /build the index again/,
);
t('a manifest without a table is broken', text.replace('"grams"', '"gramm"'), 'broken', /manifest\.json/);
t('a manifest without a version is broken', text.replace(own, '"version":"1"'), 'broken', /version/);

test.run();

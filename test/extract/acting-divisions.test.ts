/** Towns that act because they report, are heard, or have their leaders named together. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isAmongLeaders, isReporting } from '../../packages/core/src/stages/extract/acting-divisions.js';
import type { Reading } from '../../packages/core/src/stages/extract/reading.js';
import { knowledge } from '../help/bodies.js';

const { acts } = knowledge.bodies;
const town = '石湖镇';
const spanIn = (text: string) => ({ from: text.indexOf(town), to: text.indexOf(town) + town.length });
const reports = (text: string): boolean => isReporting({ text, knowledge } as unknown as Reading, spanIn(text));
const isLed = (text: string): boolean => isAmongLeaders({ text, knowledge } as unknown as Reading, spanIn(text));

test('each of a row acts behind which a report is told, whatever its names hold', () => {
  for (const row of ['', '、青柳镇', '和太和镇', '、永太和镇、青柳镇', '、和平镇及与县乡和人和', '、太和镇等六个镇'])
    assert.ok(reports(`石湖镇${row}作了交流发言。`), row);
  assert.ok(reports('会议听取了石湖镇和青柳镇的汇报。'));
  assert.not(reports('石湖镇、青柳镇到场，县长作了讲话。'));
});

test('each of a row acts whose leaders are named together', () => {
  for (const row of ['', '、青柳镇', '和太和镇、民政局', '、永太和、青柳镇等3个乡镇'])
    assert.ok(isLed(`石湖镇${row}负责同志参加。`), row);
  assert.not(isLed('石湖镇、青柳镇到场，县里的负责同志参加。'));
});

test('a row without an end is walked once, be it ever so long', () => {
  // Each joint that might or might not part two names would double the ways: these would never end.
  for (const pattern of [acts.reports, acts.toHear, acts.inRow])
    for (const name of ['和青柳', '与青柳镇', '、青柳镇和太和镇'])
      assert.not(pattern.test(`${name.repeat(200)}，作汇报，负责`));
});

test.run();

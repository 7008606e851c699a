/**
 * Builds the site in public/ from the fixtures, prints what was found, and serves it.
 * `--once` stops before serving; PORT names another port.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, entity, indexFiles, met, openIndex, viewOfIndex } from '@bulletin-graph/core';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const oneLine = (words) => words.replace(/\s+/gu, '');

mkdirSync('public', { recursive: true });
cpSync('examples/page', 'public', { recursive: true });
cpSync('packages/widget/dist/page', 'public/bulletin', { recursive: true });
const { value: summary, complaints } = await build(['fixtures/bulletins'], { out: 'public/graph' });
for (const { message, advice } of complaints) console.error(`${message}; ${advice}`);
if (summary === null) process.exit(1);

const index = await openIndex(indexFiles('public/graph'));
for (const { id } of (await viewOfIndex(index)).nodes('person')) {
  const person = await entity(index, id);
  const posts = person.posts.map(({ organisation, title }) => `${organisation?.name ?? ''}${title}`);
  console.log(`\n${person.name}${posts.length === 0 ? '' : `: ${posts.join('; ')}`}`);
  for (const { person: other, meetings } of (await met(index, id)).people) {
    for (const { date, places, quotes } of meetings) {
      const where = places.map((place) => place.name).join(', ');
      console.log(`  met ${other.name}, ${date ?? 'no date'}${where === '' ? '' : `, ${where}`}`);
      for (const { words, source } of quotes) console.log(`    "${oneLine(words)}" (${source})`);
    }
  }
}
const { person, organisation, place, event, article } = summary.counts;
console.log(`\n${summary.bulletins} bulletins, ${article} articles: ${person} people, ${organisation} organisations,`);
console.log(`${place} places, ${event} events. The site is in public/, ready for any static host.`);

if (!process.argv.includes('--once')) {
  const serve = ['packages/core/bin/bulletin-graph.js', 'serve', 'public/graph', '--site', 'public'];
  const server = spawn(process.execPath, serve, { stdio: 'inherit' });
  const end = (signal) => server.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
  server.on('close', (code) => process.exit(code ?? 0));
  // npm hands a signal to the shell that it started, which ends without a word to this program.
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined)
    setInterval(() => process.ppid !== shell && end('SIGTERM'), 200).unref();
}

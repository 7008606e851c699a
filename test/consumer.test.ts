/** The package as a project of somebody else has it: out of the tarball, with its types. Needs the build. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from './help/source.js';

/** Each line that must not compile says so: the compiler complains where it would. */
const files = {
  'element.ts': `
    import { BulletinSearchElement, type Language, type Words } from '@bulletin-graph/widget';
    const element = document.createElement('bulletin-search');
    element.maxResults = 5;
    element.addEventListener('bulletin-search:select', ({ detail }) => element.open(detail.id));
    // @ts-expect-error
    element.addEventListener('bulletin-search:select', ({ detail }) => element.open(detail.query));
    export const languages: readonly Language[] = BulletinSearchElement.words;
    export const withMine = (mine: Words) => (BulletinSearchElement.words = [...languages, { ...mine, tag: 'fr' }]);`,
  'react.tsx': `
    import type {} from '@bulletin-graph/widget/react';
    export const plain = <bulletin-search src="/graph/" theme="dark" per-page={5} className="wide" />;
    export const heard = <bulletin-search onbulletin-search:query={(event) => event.detail.query.trim()} />;
    // @ts-expect-error
    export const blue = <bulletin-search theme="blue" />;`,
  'vue.ts': `
    import type { GlobalComponents } from 'vue';
    import type {} from '@bulletin-graph/widget/vue';
    type Props = InstanceType<GlobalComponents['bulletin-search']>['$props'];
    export const plain: Props = { src: '/graph/', 'max-results': 5, 'onBulletin-search:error': ({ detail }) => detail.error };
    // @ts-expect-error
    export const never: Props = { history: 'never' };`,
  'jsx.ts': `
    import type {} from '@bulletin-graph/widget/jsx';
    export const plain: JSX.IntrinsicElements['bulletin-search'] = { src: '/graph/', class: 'wide' };
    // @ts-expect-error
    export const wrong: JSX.IntrinsicElements['bulletin-search'] = { source: '/graph/' };`,
};

const options = {
  compilerOptions: {
    ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
    ...{ strict: true, noEmit: true, jsx: 'react-jsx', skipLibCheck: true, types: [] },
  },
  include: ['*.ts', '*.tsx'],
};

test('a project that installs the tarballs compiles against elements, React, Vue and JSX, and is told of mistakes', () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const project = mkdtempSync(join(root, '.cache', 'consumer-'));
  try {
    for (const name of ['core', 'widget']) unpack(name, project);
    for (const [name, code] of Object.entries(files)) writeFileSync(join(project, name), code);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(options));
    assert.is(told(project), '');
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});

/** What npm would publish, unpacked where the project's own modules lie; the rest is found in this repository's. */
function unpack(name: string, project: string): void {
  const target = join(project, 'node_modules', '@bulletin-graph', name);
  mkdirSync(target, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', target];
  execFileSync(npm, pack, { cwd: join(root, 'packages', name), shell: process.platform === 'win32' });
  const [tarball = ''] = readdirSync(target);
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: target });
}

/** The compiler's complaints; none is an empty text. */
function told(project: string): string {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

test.run();

/** Lays beside built files the names, versions, licences and licence texts of the packages of which they hold parts. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const head = `The scripts in this folder and below it hold parts of the packages that are named here, each under its own licence.
They were changed: what is not used is left out or switched off, and what is left may be compressed.
`;

/** The folder of the package that a module is of; undefined where it is of no other's. */
const folderOf = (id) => /^\0?(.+\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(id.replaceAll('\\', '/'))?.[1];

const notice = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence text: it may not be bundled`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${'='.repeat(72)}\n${name} ${version} (${license})`, ...texts, ''].join('\n\n');
};

/** A plugin for every step of a build: what a step takes from files of an earlier one has the packages of these. */
export const notices = () => {
  const foldersOf = new Map();
  return {
    name: 'notices',
    generateBundle({ dir, file }, bundle) {
      const target = resolve(dir ?? dirname(file));
      for (const { fileName, modules = {} } of Object.values(bundle)) {
        const ids = Object.keys(modules).filter((id) => modules[id].renderedLength > 0);
        const folders = ids.flatMap((id) => foldersOf.get(resolve(id)) ?? folderOf(id) ?? []);
        foldersOf.set(join(target, fileName), folders);
      }
      const built = [...foldersOf].filter(([path]) => path.startsWith(join(target, '/')));
      const all = [...new Set(built.flatMap(([, folders]) => folders))].map(notice).sort();
      if (all.length > 0)
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: [head, ...all].join('\n') });
    },
  };
};

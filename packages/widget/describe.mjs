/**
 * Describes the elements for editors and tools, from the comments of their classes: writes `custom-elements.json` (the custom
 * elements manifest) and `html-custom-data.json` (for VS Code) beside itself. Run after a change of a contract; a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);

/** The elements, with the module of the package that registers each. */
const elements = [
  { source: 'src/bulletin-search.element.ts', module: 'dist/index.js' },
  { source: 'src/bulletin-names.element.ts', module: 'dist/names.js' },
];

/** Lines of the class's comment that begin with the tag: `@attr {string} src - Folder of the index.` */
const told = (comment, tag) =>
  [...comment.matchAll(new RegExp(`^ \\* @${tag} (?:\\{(.+?)\\} )?(?:([\\w:-]+) )?- (.+)$`, 'gmu'))].map(
    ([, type, name = '', description]) => ({ name, ...(type && { type: { text: type } }), description }),
  );

const camel = (name) => name.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());

/** Methods without a hash before their name, each with the sentence above it. */
const methods = (code) =>
  [...code.matchAll(/^ {2}\/\*\* (.+) \*\/\n {2}(\w+)\((.*)\): [^{]+ \{$/gmu)].map(
    ([, description, name, parameters]) => ({
      kind: 'method',
      name,
      parameters: [...parameters.matchAll(/(\w+)(\??): (\w+(?:\[\])?)/gu)].map(([, parameter, optional, type]) => ({
        name: parameter,
        type: { text: type },
        ...(optional && { optional: true }),
      })),
      description,
    }),
  );

function declarationOf(code) {
  const comment = /\n\/\*\*\n(?: \*.*\n)+? \*\/\nexport class \w+/u.exec(code)?.[0] ?? '';
  const attributes = told(comment, 'attr').map((attribute) => ({ ...attribute, fieldName: camel(attribute.name) }));
  return {
    kind: 'class',
    name: /export class (\w+)/u.exec(code)?.[1],
    customElement: true,
    tagName: /@tag ([\w-]+)/u.exec(comment)?.[1],
    superclass: /extends LitElement/u.test(code) ? { name: 'LitElement', package: 'lit' } : { name: 'HTMLElement' },
    description: /^ \* (?!@)(.+)$/mu.exec(comment)?.[1],
    attributes,
    members: [
      ...attributes.map(({ name, type, description }) => ({
        ...{ kind: 'field', name: camel(name), attribute: name },
        ...{ type: { text: `${type.text} | null` }, description },
      })),
      ...methods(code),
    ],
    events: told(comment, 'fires').map((event) => ({ ...event, type: { text: 'CustomEvent' } })),
    slots: told(comment, 'slot'),
    cssParts: told(comment, 'csspart'),
    cssProperties: told(comment, 'cssprop'),
  };
}

/** Values that an attribute may have, where its type lists them. */
const valuesOf = ({ text }) => [...text.matchAll(/'([^']+)'/gu)].map(([, name]) => ({ name }));

/** Both files, by name, as text. */
export function describe() {
  const declared = elements.map(({ source, module }) => {
    const declaration = declarationOf(readFileSync(new URL(source, here), 'utf8'));
    return { module, declaration, reference: { name: declaration.name, module } };
  });
  const manifest = {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: declared.map(({ module, declaration, reference }) => ({
      ...{ kind: 'javascript-module', path: module, declarations: [declaration] },
      exports: [
        { kind: 'js', name: declaration.name, declaration: reference },
        { kind: 'custom-element-definition', name: declaration.tagName, declaration: reference },
      ],
    })),
  };
  const data = {
    version: 1.1,
    tags: declared.map(({ declaration: { tagName, description, attributes } }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, type, description: meaning }) => {
        const values = valuesOf(type);
        return { name, description: meaning, ...(values.length > 0 && { values }) };
      }),
    })),
  };
  const text = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return { 'custom-elements.json': text(manifest), 'html-custom-data.json': text(data) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, words] of Object.entries(describe())) writeFileSync(new URL(name, here), words);
}

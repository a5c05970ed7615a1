import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const read = file => readFileSync(file, 'utf8');

/** Tag names by class, as `define` modules declare them for the compiler. */
const tagsIn = files =>
  new Map(
    files.flatMap(file => [...read(file).matchAll(/'(ics-[\w-]+)': (\w+);/g)].map(([, tag, name]) => [name, tag])),
  );

/** Parts that the documentation of a module names, several on a line. */
const partsIn = file =>
  [...read(file).matchAll(/@csspart (.+)/g)].flatMap(([, names]) => names.split(' ').map(name => ({ name })));

const isPrivate = ({ privacy }) => privacy === 'private';

const publicElement = (
  { members = [], attributes = [], events = [], cssParts = [], ...element },
  tagName,
  drawnBy,
) => ({
  ...element,
  cssParts: [...cssParts, ...drawnBy.flatMap(partsIn)],
  tagName,
  customElement: true,
  attributes: attributes.filter(({ name }) => !members.some(member => member.name === name && isPrivate(member))),
  // The analyzer also takes the name of a variable for that of an event.
  events: events.filter(({ name }) => name?.startsWith('ics-')),
  members: members.filter(member => !isPrivate(member)),
});

const definition = ({ declaration }, name) => ({ kind: 'custom-element-definition', name, declaration });

/**
 * The custom elements manifest of the elements that authors write: those that one of the `define` modules declares.
 * `elements` and `defines` are paths of sources; `published` turns a source into the path it is published under; `drawnBy` has
 * the sources that draw into the root of an element, by its tag, and document its parts.
 */
export const publicManifest = (elements, defines, published, drawnBy = {}) => {
  const tags = tagsIn(defines);
  const modules = elements.map(file => ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2015, true));
  const manifest = create({ modules, plugins: litPlugin() });
  const isPublic = ({ name }) => tags.has(name);
  const parts = manifest.modules.map(module => ({
    ...module,
    declarations: module.declarations
      .filter(isPublic)
      .map(element => publicElement(element, tags.get(element.name), drawnBy[tags.get(element.name)] ?? [])),
    exports: module.exports.filter(isPublic).flatMap(entry => [entry, definition(entry, tags.get(entry.name))]),
  }));
  const complete = { ...manifest, modules: parts.filter(({ declarations }) => declarations.length) };
  const move = (_key, value) => (elements.includes(value) ? published(value) : value);
  return JSON.parse(JSON.stringify(complete, move));
};

/**
 * Registers a class under its tag; under `tag-2`, `tag-3` … where another class holds the name, as when two versions of
 * the package share a page. Registering the same class again does nothing.
 */
export const defineElement = (
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void => {
  let name = tag;
  for (let turn = 2; registry.get(name); name = `${tag}-${turn++}`) if (registry.get(name) === element) return;
  registry.define(name, element);
};

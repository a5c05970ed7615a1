/** A boolean attribute as frameworks write it: the text `false` is false. */
export const isOn = (host: Pick<Element, 'getAttribute'>, name: string): boolean =>
  (host.getAttribute(name) ?? 'false') !== 'false';

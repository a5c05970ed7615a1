/** `lang` of the nearest element that says one, through shadow roots; empty when none does. */
export const closestLanguage = (element: Element): string => {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestLanguage(root.host) : '';
};

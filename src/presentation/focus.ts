/** What has the focus, through open shadow roots; null where nothing has. */
export const focusedElement = (): HTMLElement | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body || element === document.documentElement ? null : (element as HTMLElement | null);
};

const holds = (outer: Element, element: Element): boolean => {
  const root = element.getRootNode();
  return outer.contains(element) || (root instanceof ShadowRoot && holds(outer, root.host));
};

/** Whether the page has something modal open that the element is not part of: it could be seen and not used. */
export const isBehindModal = (element: Element): boolean =>
  [...document.querySelectorAll(':modal')].some(modal => !holds(modal, element));

/**
 * What must not be covered. A large place to read from that took the focus, such as `<main tabindex="-1">` after a
 * skip link, is no control, and nothing could stand beside it.
 */
export const uncoverable = (): HTMLElement | null => {
  const element = focusedElement();
  const isPlace = element?.matches('[tabindex="-1"]:not(:read-write)') && element.offsetHeight > innerHeight / 2;
  return isPlace ? null : element;
};

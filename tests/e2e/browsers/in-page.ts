/**
 * Functions that are sent into a page as text. Each stands alone: no imports, nothing from outside its own body.
 * They see what a person with assistive technology is offered: elements by role and name, through open shadow roots.
 */

export interface Described {
  readonly role: string;
  readonly name: string;
}

export interface FoundElement extends Described {
  /** Where to click, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly focused: boolean;
  readonly value: string;
  readonly description: string;
}

/** Makes `globalThis.icsTest`; harmless to repeat. */
export const installQueries = (): void => {
  const roles: Record<string, string> = {
    a: 'link',
    button: 'button',
    fieldset: 'group',
    form: 'form',
    select: 'combobox',
    table: 'table',
    textarea: 'textbox',
    dialog: 'dialog',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    progress: 'progressbar',
    summary: 'button',
  };
  const inputRoles: Record<string, string> = {
    radio: 'radio',
    checkbox: 'checkbox',
    button: 'button',
    submit: 'button',
    number: 'spinbutton',
    search: 'searchbox',
    range: 'slider',
  };
  const squash = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const byIds = (element: Element, attribute: string): string =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map(id => (element.getRootNode() as Document | ShadowRoot).getElementById(id)?.textContent)
      .join(' ');
  const roleOf = (element: Element): string =>
    element.getAttribute('role') ??
    (element instanceof HTMLInputElement
      ? (inputRoles[element.type] ?? 'textbox')
      : (roles[element.localName] ?? element.localName));
  const labelsOf = (element: Element): Element[] => [...((element as HTMLInputElement).labels ?? [])];
  const nameOf = (element: Element): string =>
    squash(byIds(element, 'aria-labelledby')) ||
    squash(element.getAttribute('aria-label')) ||
    squash(
      labelsOf(element)
        .map(label => label.textContent)
        .join(' '),
    ) ||
    squash(element.querySelector(':scope > legend, :scope > caption')?.textContent) ||
    (element instanceof HTMLFieldSetElement ? '' : squash(element.textContent));
  const deep = function* (root: ParentNode): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* deep(element.shadowRoot);
    }
  };
  const activeElement = (): Element | null => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  const isShown = (element: Element): boolean => element.getClientRects().length > 0 && !element.closest('[inert]');
  const find = (role: string, matches: (name: string) => boolean): Element | undefined => {
    for (const element of deep(document)) {
      if (roleOf(element) === role && isShown(element) && matches(nameOf(element))) return element;
    }
    return undefined;
  };
  const describe = (element: Element): FoundElement => {
    // Drawn controls keep the native input small or transparent; a person clicks what is drawn, its label.
    const target = labelsOf(element)[0] ?? element;
    const { x, y, width, height } = target.getBoundingClientRect();
    const input = element as Partial<HTMLInputElement>;
    return {
      role: roleOf(element),
      name: nameOf(element),
      x: x + width / 2,
      y: y + height / 2,
      checked: input.checked ?? false,
      disabled: input.disabled ?? false,
      focused: element === activeElement(),
      value: typeof input.value === 'string' ? input.value : '',
      description: squash(byIds(element, 'aria-describedby')),
    };
  };
  /** The text a person sees: slots followed, closed parts left out. */
  const shownText = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && (node.matches('script, style, template') || !node.checkVisibility())) return '';
    const children =
      node instanceof HTMLSlotElement && node.assignedNodes().length > 0
        ? node.assignedNodes({ flatten: true })
        : [...((node as Element).shadowRoot ?? node).childNodes];
    return children.map(shownText).join(' ');
  };
  Object.assign(globalThis, {
    icsTest: { find, describe, deep, activeElement, roleOf, nameOf, shownText: () => squash(shownText(document.body)) },
  });
};

interface Queries {
  find(role: string, matches: (name: string) => boolean): Element | undefined;
  describe(element: Element): FoundElement;
  deep(root: ParentNode): Iterable<Element>;
  activeElement(): Element | null;
  shownText(): string;
}

declare global {
  /** Exists in pages after `installQueries`. */
  var icsTest: Queries;
}

export interface NameQuery {
  readonly role: string;
  /** Exact name, or a pattern with its flags. */
  readonly name?: string;
  readonly pattern?: readonly [source: string, flags: string];
}

export const lookUp = (query: NameQuery, scroll: boolean): FoundElement | null => {
  const pattern = query.pattern && new RegExp(query.pattern[0], query.pattern[1]);
  const element = globalThis.icsTest.find(query.role, name =>
    pattern ? pattern.test(name) : query.name === undefined || name === query.name,
  );
  if (!element) return null;
  if (scroll) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return globalThis.icsTest.describe(element);
};

export const lookAtFocus = (): FoundElement | null => {
  const element = globalThis.icsTest.activeElement();
  return element && element !== document.body ? globalThis.icsTest.describe(element) : null;
};

export const readText = (): string => globalThis.icsTest.shownText();

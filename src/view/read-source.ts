/** Where a pulse's definition comes from. */
export type DefinitionSource =
  | { readonly kind: 'object'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'questions' | 'form'; readonly element: Element }
  | { readonly kind: 'template'; readonly id: string }
  /** An object that was written into an attribute, where only its name is left of it; or no source at all. */
  | { readonly kind: 'lost' | 'none' };

/** The first source there is, once the page is parsed: property, `src`, JSON child, question children, form child, template. */
export const readSource = (host: HTMLElement & { readonly definition?: unknown }): DefinitionSource => {
  const written = host.getAttribute('definition');
  if (written?.startsWith('[object')) return { kind: 'lost' };
  if (host.definition !== undefined) return { kind: 'object', value: host.definition };
  if (written) return { kind: 'text', text: written };
  const url = host.getAttribute('src');
  if (url) return { kind: 'url', url };
  const json = host.querySelector(':scope > script[type="application/json"]');
  if (json) return { kind: 'text', text: json.textContent };
  if (host.querySelector(':scope > ics-question')) return { kind: 'questions', element: host };
  const form = host.querySelector(':scope > form');
  if (form) return { kind: 'form', element: form };
  const id = host.getAttribute('pulse');
  return id ? { kind: 'template', id } : { kind: 'none' };
};

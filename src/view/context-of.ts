/** The context that a tag gives by its `context-…` attributes and its property. */
export const contextOf = (
  host: HTMLElement & { readonly context?: Readonly<Record<string, string>> },
): Record<string, string> => {
  const context: Record<string, string> = {};
  for (const { name, value } of host.attributes) {
    if (name.startsWith('context-')) context[name.slice(8)] = value;
  }
  return Object.assign(context, host.context);
};

/** Which of a tag's attributes say what it asks and when. */
const telling = /^(pulse|src|wave|display|trigger|repeat|from|until|cooldown|sample|group)$/;

/**
 * Name of the note that a tag's pulse rests; null where the tag alone does not say which pulse it is. The note holds a time and
 * nothing else.
 */
export const restKey = (host: Element & { readonly definition?: unknown }): string | null => {
  const said = [...host.attributes]
    .filter(({ name }) => telling.test(name))
    .map(({ name, value }) => `${name}=${value}`);
  const isNamed = host.definition === undefined && (host.hasAttribute('pulse') || host.hasAttribute('src'));
  return isNamed ? `n:${said.sort().join('&').slice(0, 500)}` : null;
};

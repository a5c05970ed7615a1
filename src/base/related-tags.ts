/** Two codes of one language, of which people and pages say either. */
const twins = new Map([
  ['no', 'nb'],
  ['nb', 'no'],
]);

/** `zh-hant-tw`, `zh-hant`: all but the language alone. */
const chain = (tag: string): readonly string[] => {
  const subtags = tag.toLowerCase().split('-');
  return subtags.slice(1).map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
};

const maximized = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
};

/**
 * The tags (BCP 47, lower case) under which somebody who wants `tag` may find a language, the most exact first: the tag, its
 * beginnings, the script that the platform knows for its region (`zh-hant` for `zh-TW`), the language, and its other code
 * (`he` for `iw`, `nb` for `no`). Only the tag and its beginnings for what is no tag.
 */
export const relatedTags = (tag: string): readonly string[] => {
  const exact = tag.toLowerCase();
  const [primary = ''] = exact.split('-');
  const full = maximized(tag);
  const script = full ? chain(`${full.language}-${full.script ?? ''}-${full.region ?? ''}`) : [];
  return [
    ...new Set([exact, ...chain(exact), ...script, primary, full?.language ?? primary, twins.get(primary) ?? primary]),
  ];
};

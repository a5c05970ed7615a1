/** The one of the tags that is nearest to `tag`: `zh-Hant` for `zh-hant-TW`. Tags have no case. */
export const nearestTag = (tag: string, tags: readonly string[]): string | undefined => {
  for (const subtags = tag.toLowerCase().split('-'); subtags.length > 0; subtags.pop()) {
    const found = tags.find(candidate => candidate.toLowerCase() === subtags.join('-'));
    if (found) return found;
  }
  return undefined;
};

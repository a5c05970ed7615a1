import { describe, expect, it } from 'vitest';
import { relatedTags } from './related-tags.js';

/** What is found first among some that there are. */
const among = (tag: string, ...there: readonly string[]): string | undefined =>
  relatedTags(tag).find(candidate => there.some(each => each.toLowerCase() === candidate));

describe('relatedTags', () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ['de', 'de', ['en', 'de']],
    ['de-AT', 'de', ['en', 'de']],
    ['de-AT', 'de-at', ['de', 'de-AT']],
    ['EN-gb', 'en', ['en']],
    ['pt-BR', 'pt-br', ['pt', 'pt-BR']],
    ['pt-BR', 'pt', ['en', 'pt']],
    ['pt-PT', 'pt', ['pt-BR', 'pt']],
    ['pt', undefined, ['pt-BR']],
    ['zh-TW', 'zh-hant', ['zh-Hans', 'zh-Hant']],
    ['zh-HK', 'zh-hant', ['zh-Hans', 'zh-Hant']],
    ['zh-hant-TW', 'zh-hant', ['zh-Hans', 'zh-Hant']],
    ['zh-CN', 'zh-hans', ['zh-Hans', 'zh-Hant']],
    ['zh-SG', 'zh-hans', ['zh-Hans', 'zh-Hant']],
    ['zh', 'zh-hans', ['zh-Hans', 'zh-Hant']],
    ['zh', 'zh', ['zh', 'zh-Hans']],
    ['zh-TW', 'zh', ['zh', 'zh-Hans']],
    ['zh-TW', undefined, ['zh-Hans']],
    ['no', 'nb', ['nb', 'en']],
    ['no-NO', 'nb', ['nb', 'en']],
    ['nb', 'no', ['no', 'en']],
    ['nb-NO', 'nb', ['no', 'nb']],
    ['iw', 'he', ['he', 'en']],
    ['iw-IL', 'he', ['he', 'en']],
    ['iw', 'iw', ['he', 'iw']],
    ['den', undefined, ['de']],
    ['x', undefined, ['en']],
    ['', undefined, ['en']],
    ['constructor', undefined, ['en']],
    ['de_AT', undefined, ['de']],
  ])('%s finds %s among %j', (tag, found, there) => {
    expect(among(tag, ...there)).toBe(found);
  });

  it('names none twice', () => {
    for (const tag of ['zh-Hant-TW', 'no', 'de', ''])
      expect(new Set(relatedTags(tag)).size).toBe(relatedTags(tag).length);
  });
});

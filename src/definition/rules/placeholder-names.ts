import { issueIf, type Issue } from '../../base/issue.js';
import { objectOf } from '../definition-names.js';
import type { DefinitionParts, LocatedQuestion } from '../definition-parts.js';
import { nameOf, textPaths } from '../map-texts.js';
import { placeholders } from '../placeholders.js';
import { unknownName } from '../unknown-name.js';
import { findQuestion, questionsByKey, scoreIssues, variableIssues, type Scope } from './conditions.js';
import { isMetUpTo, lastMet, questionOrder } from './question-order.js';
import type { Rule } from './rule.js';

interface LocatedText {
  readonly path: Issue['path'];
  /** As translations call it. */
  readonly name: string;
  readonly text: string;
}

const textsIn = (node: unknown, path: Issue['path'], name: string): readonly LocatedText[] => {
  if (Array.isArray(node))
    return node.flatMap((entry: unknown, index) =>
      textsIn(entry, [...path, index], `${name}.${nameOf(objectOf(entry), index)}`),
    );
  if (typeof node === 'string') return textPaths.test(name) ? [{ path, name, text: node }] : [];
  return Object.entries(objectOf(node)).flatMap(([key, value]) =>
    textsIn(value, [...path, key], name ? `${name}.${key}` : key),
  );
};

const nothing = (): boolean => false;
const everything = (): boolean => true;

/** In one round, a question knows those before it, and those beside it on a page. */
const isMetWith =
  (own: LocatedQuestion, isEarlier: Scope['isEarlier'], isPaged: boolean): Scope['isEarlier'] =>
  other =>
    other.group === null || other.group !== own.group || isPaged
      ? isEarlier(other)
      : Number(other.path.at(-1)) <= Number(own.path.at(-1));

type Place = Pick<Scope, 'group' | 'isEarlier'>;

/** What can be known where a text stands; null where none is filled in. */
const placesOf = (parts: DefinitionParts): ((path: Issue['path']) => Place | null) => {
  const { raw, questions, checks, pages } = parts;
  const order = questionOrder(parts);
  const paging = objectOf(raw['paging']);
  const isOnePage = paging['layout'] === 'page';
  const byPath = new Map(questions.map(located => [located.path.join(), located]));
  const outside = (isEarlier: Scope['isEarlier']): Place => ({ group: null, isEarlier });
  const inQuestion = (own: LocatedQuestion): Place => {
    const isEarlier = isOnePage ? everything : isMetUpTo(order, own.group ?? own.entry.id);
    return { group: own.group, isEarlier: isMetWith(own, isEarlier, isOnePage || pages.length > 0) };
  };
  const inCheck = (path: string): Place => {
    const check = checks.find(located => located.path.join() === path);
    return outside(check && !isOnePage ? isMetUpTo(order, lastMet(order, check.entry.of)) : everything);
  };
  const isOnFirst: Scope['isEarlier'] = ({ entry, group }) => isOnePage || order.get(group ?? entry.id)?.page === 0;
  return path => {
    switch (path[0]) {
      case 'questions': {
        const own = byPath.get(path.slice(0, path[2] === 'questions' ? 4 : 2).join());
        return own ? inQuestion(own) : null;
      }
      case 'checks':
        return inCheck(path.slice(0, 2).join());
      case 'intro':
        return outside(paging['intro'] === true ? nothing : isOnFirst);
      case 'paging':
        return outside(nothing);
      case 'context':
        return outside(isOnePage ? everything : nothing);
      case 'scales':
      case 'dimensions':
        return null;
      default:
        return outside(everything);
    }
  };
};

/** So many at most are held against all names that there are: it takes long where thousands are wrong at once. */
const mostLookedFor = 20;

const nameIssues = (name: string, path: Issue['path'], scope: Scope, isLookedFor: boolean): readonly Issue[] => {
  const { parts, group } = scope;
  const { contextIds, variableIds, scoreIds, questionIds, innerIds } = parts;
  if (name === 'dept' || contextIds.has(name)) return [];
  if (variableIds.has(name)) return variableIssues(name, path, scope);
  if (scoreIds.has(name)) return scoreIssues(name, path, scope);
  const found = findQuestion(name, scope);
  if (!found) {
    const asked = new Set([...questionIds, ...(innerIds.get(group ?? '') ?? [])]);
    // The ids of broken questions are known too; more cannot be said of them.
    if (asked.has(name)) return [];
    const known = isLookedFor ? [...asked, ...contextIds, ...variableIds, ...scoreIds] : [];
    return unknownName('unknown-placeholder', path, name, new Set(known));
  }
  const { type } = found.entry;
  if (type === 'group' || type === 'statement') return issueIf(true, 'not-answerable', path);
  return issueIf(!scope.isEarlier(found), 'later-question', path);
};

/**
 * What a text names in braces is there, and can be known where the text stands on some way through the pulse; in every
 * translation too. `dept` is always allowed: it is the item of a round, or the context entry `about`.
 */
export const placeholderNames: Rule = parts => {
  const placeOf = placesOf(parts);
  const questions = questionsByKey(parts);
  const places = new Map<string, Place>();
  let wrong = 0;
  const issuesIn = (text: string, path: Issue['path'], place: Place): readonly Issue[] =>
    [...new Set([...text.matchAll(placeholders)].map(([, name = '']) => name))].flatMap(name => {
      const issues = nameIssues(name, path, { parts, questions, ...place }, wrong < mostLookedFor);
      wrong += issues.length;
      return issues;
    });
  const own = textsIn(parts.raw, [], '').flatMap(({ path, name, text }) => {
    const place = text.includes('{') || parts.raw['translations'] ? placeOf(path) : null;
    if (place) places.set(name, place);
    return place ? issuesIn(text, path, place) : [];
  });
  const translated = Object.entries(objectOf(parts.raw['translations'])).flatMap(([language, texts]) =>
    Object.entries(objectOf(texts)).flatMap(([name, text]) => {
      const place = places.get(name);
      return place && typeof text === 'string' ? issuesIn(text, ['translations', language, name], place) : [];
    }),
  );
  return [...own, ...translated];
};

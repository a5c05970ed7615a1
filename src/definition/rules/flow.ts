import { issueIf, type Issue } from '../../base/issue.js';
import type { DefinitionParts, LocatedQuestion } from '../definition-parts.js';
import type { FlowRule, Id } from '../pulse-definition.js';
import { unknownName } from '../unknown-name.js';
import { questionOrder, type Place } from './question-order.js';
import type { Rule } from './rule.js';

type Places = ReadonlyMap<Id, Place>;

const isJumpBack = ({ after, goto }: FlowRule, places: Places): boolean => {
  const from = places.get(after);
  const to = places.get(goto);
  return from !== undefined && to !== undefined && to.page <= from.page;
};

/** A rule without a condition always takes its jump, unless the question before it may be left out. */
const isCertain = ({ after, if: condition }: FlowRule, { questions, rotations }: DefinitionParts): boolean =>
  condition === undefined &&
  !questions.some(({ entry }) => entry.id === after && entry.showIf) &&
  !rotations.some(({ entry }) => entry.of.includes(after));

/** The pages that some way through the pulse leads to. */
const reachablePages = (parts: DefinitionParts, places: Places): ReadonlySet<number> => {
  const rules = parts.flow
    .map(({ entry }) => entry)
    .filter(rule => places.has(rule.after) && !isJumpBack(rule, places));
  const reached = new Set([0]);
  // Jumps lead forward only, so that a set read while it grows has every page exactly once.
  for (const page of reached) {
    const here = rules.filter(rule => places.get(rule.after)?.page === page);
    for (const rule of here) {
      const target = places.get(rule.goto);
      if (target) reached.add(target.page);
    }
    if (page < places.size && !here.some(rule => isCertain(rule, parts))) reached.add(page + 1);
  }
  return reached;
};

/** Flow rules name questions that exist, lead forward only, and leave no question without a way to it. */
export const flow: Rule = parts => {
  const places = questionOrder(parts);
  const { flow: rules, questionIds } = parts;
  const goals = new Set([...questionIds, 'end']);
  const found = rules.flatMap(({ entry, path }): readonly Issue[] => [
    ...unknownName('unknown-question-id', [...path, 'after'], entry.after, questionIds),
    ...unknownName('unknown-question-id', [...path, 'goto'], entry.goto, goals),
    ...issueIf(isJumpBack(entry, places), 'backward-jump', [...path, 'goto']),
  ]);
  const reached = reachablePages(parts, places);
  const isUnreachable = ({ entry, group }: LocatedQuestion): boolean =>
    group === null && places.has(entry.id) && !reached.has(places.get(entry.id)!.page);
  return [
    ...found,
    ...parts.questions.flatMap(question => issueIf(isUnreachable(question), 'unreachable-question', question.path)),
  ];
};

import type { PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import type { PageSnapshot } from './page-snapshot.js';

let last: PageSnapshot | undefined;

/** In a first question's JSON, or in a text: the session has a say in it. A group is known by its `forEach`. */
const needsSession = /\{[\w-]+[|}]|"(\w+(If|From|Context)|forEach|shuffle|scale|labels|layout)":/;

/** Members of a definition that the session has a say in, wherever they stand. */
const needsEngine = /^(askContext|rotations|pag(es|ing)|keep|draft|readBy|licence)$/;

/** In a definition's JSON: what is asked depends on what was answered. */
export const dependence = /"(showIf|flow)":|"type":"group"/;

/**
 * The first page of a pulse whose beginning depends on nothing: it is drawn while the session is still on its way. Null where
 * the session must come first (conditions, lists, lots, pages, paging, two sittings, drafts, labels of scales, filled-in texts, a sentence of
 * the locale on who reads the answers). The same pulse has the same snapshot, however often it is on the page.
 */
export const firstSnapshot = (definition: PulseDefinition, privacy: PageSnapshot['privacy']): PageSnapshot | null => {
  if (last?.scope.definition === definition && last.privacy === privacy) return last;
  const { questions, title, why = '', intro = '' } = definition;
  const [question] = questions;
  if (
    Object.keys(definition).some(key => needsEngine.test(key)) ||
    !question ||
    needsSession.test(title + why + intro + JSON.stringify(question))
  ) {
    return null;
  }
  const isLast = questions.slice(1).every(({ showIf }) => showIf);
  return (last = {
    title,
    why,
    intro,
    thanks: null,
    steps: [
      { key: question.id, question: question as PlainQuestion, value: null, skip: null, otherText: null, issue: null },
    ],
    progress: questions[1]
      ? { page: dependence.test(JSON.stringify(definition)) ? 0 : 1, pages: questions.length }
      : null,
    isLast,
    privacy,
    scope: { definition, lists: {}, context: {} },
  });
};

import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { PageSnapshot } from './page-snapshot.js';

const placeholder = /\{[\w-]+[|}]/;

/**
 * The first page of a pulse whose beginning depends on nothing: it is drawn while the session is still on its way. Null where
 * the session must come first (conditions, lists, lots, pages, labels of scales, filled-in texts).
 */
export const firstSnapshot = (definition: PulseDefinition, privacy: PageSnapshot['privacy']): PageSnapshot | null => {
  const { askContext, rotations, pages, questions, title, why = '', intro = '' } = definition;
  const [question] = questions;
  if (
    askContext ||
    rotations ||
    pages ||
    !question ||
    question.type === 'group' ||
    question.type === 'scale' ||
    question.showIf ||
    'shuffle' in question ||
    'optionsFrom' in question ||
    placeholder.test(title + why + intro + JSON.stringify(question))
  ) {
    return null;
  }
  const isOnly = questions.length === 1;
  return {
    title,
    why,
    intro,
    thanks: null,
    steps: [{ key: question.id, question, value: null, skip: null, otherText: null, issue: null }],
    progress: isOnly ? null : { page: 0, pages: questions.length },
    canGoBack: false,
    isLast: isOnly,
    offersToRemember: false,
    status: '',
    privacy,
    sent: null,
    scope: { definition, lists: {}, context: {} },
    seed: 0,
  };
};

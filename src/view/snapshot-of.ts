import type { PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import type { Pulse } from '../pulse.js';
import type { Language } from '../i18n/messages.js';
import { drawnQuestion } from '../question/drawn-question.js';
import { resolveOptions, shuffled } from '../question/options.js';
import { answerScope } from '../session/facts.js';
import { endingOf, factsAtEnd } from '../session/flow.js';
import { answersOn, fillQuestion, fillText } from '../session/fill-text.js';
import type { SessionState, Step } from '../session/session-state.js';
import { issueSentence } from './issue-sentence.js';
import { keptStep } from './kept-step.js';
import type { PageSnapshot, ShownStep } from './page-snapshot.js';
import { statusSentence } from './status-sentence.js';

/** Where rows are shuffled, they come in the order that was drawn. */
const inDrawnOrder = (question: PlainQuestion, seed: number): PlainQuestion =>
  question.type === 'matrix'
    ? { ...question, rows: shuffled(question.rows, question, seed, ({ id }) => id) }
    : question;

const shownStep = (
  { session }: Pulse,
  { translate }: Language,
  { key, question, round }: Step,
  said: SessionState['answers'],
): ShownStep => {
  const { answers, skips, issues } = session.get();
  const code = issues[key];
  const other = answers[`${key}.other`];
  const otherText = typeof other === 'string' ? other : null;
  const { setting } = session;
  const filled = fillQuestion(question, setting, said, round);
  return {
    key,
    question: drawnQuestion(inDrawnOrder(filled, setting.draw.seed)),
    ...(('options' in filled || 'optionsFrom' in filled) && {
      options: resolveOptions(filled, setting.lists, answerScope(setting, answers).context, setting.draw.seed),
    }),
    value: answers[key] ?? null,
    skip: skips[key] ?? null,
    otherText,
    issue: code ? issueSentence(code, question, translate, otherText ?? answers[key]) : null,
    ...(code && { code }),
  };
};

const progressOf = (
  { pages, questions, paging }: PulseDefinition,
  at: number,
  count: number,
): PageSnapshot['progress'] => {
  if (/time|none/.test(paging?.progress ?? '')) return null;
  if (count > 1) return { page: at + 1, pages: count };
  const canGrow = paging?.layout !== 'page' && (pages ?? questions).length > 1;
  return canGrow ? { page: 0, pages: count } : null;
};

/** Why it is asked, and before the first key is pressed who reads it. */
const whyOf = ({ why, readBy }: PulseDefinition, fill: (text?: string) => string, { translate }: Language): string =>
  [fill(why), readBy ? translate('readBy', { role: fill(readBy) }) : ''].filter(Boolean).join('\n');

const thanksOf = ({ definition, session }: Pulse): string | undefined =>
  (definition.endings && endingOf(session.setting, factsAtEnd(session.setting, session.get())))?.thanks ??
  definition.thanks;

/** The last day of a round that took the answer no more; empty where it is not known. */
const closedDay = ({ status }: Pulse, { tag, translate }: Language): string => {
  const { closedOn } = status.get();
  if (closedOn === undefined) return '';
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const dayMs = Date.parse(closedOn);
  return Number.isNaN(dayMs) ? '' : translate('closedDay', { day: date.format(dayMs) });
};

/** Sentences one after the other; as long as the words are on their way, one may stand in for two. */
const inARow = (...sentences: readonly (string | null)[]): string => [...new Set(sentences)].filter(Boolean).join(' ');

/** What is on screen, given where the session and the answer are. `note` is a sentence beside the one about the answer. */
export const snapshotOf = (
  pulse: Pulse,
  language: Language,
  sent: string | null,
  isOnline: boolean,
  note = '',
): PageSnapshot => {
  const { definition, session, status } = pulse;
  const { paging = {} } = definition;
  const { translate } = language;
  const state = session.get();
  const pages = session.pages();
  const at = pages.findIndex(({ id }) => id === state.page);
  const steps = pages[at]?.steps ?? [];
  const isSubmitted = state.status === 'submitted';
  const sentence = statusSentence(status.get(), isOnline);
  const said = session.setting.printFact ? answersOn(pages, state.answers) : state.answers;
  const fill = (text = ''): string => fillText(text, session.setting, said, null);
  return {
    title: fill(definition.title),
    why: isSubmitted ? '' : whyOf(definition, fill, language),
    intro: at === 0 && !paging.intro ? fill(definition.intro) : '',
    thanks: isSubmitted ? fill(thanksOf(pulse) ?? translate('thanks')) : null,
    steps: steps.map(step => keptStep(pulse, shownStep(pulse, language, step, said))),
    progress: progressOf(definition, at, pages.length),
    canGoBack: at > 0 || paging.intro === true || paging.consent !== undefined,
    isLast: at === pages.length - 1 && !paging.review,
    offersToRemember: steps.some(({ key }) => key.startsWith('@')),
    status: inARow(sentence && translate(sentence), closedDay(pulse, language), note),
    privacy: pulse.privacy,
    sent,
    scope: answerScope(session.setting, state.answers),
  };
};

import { pagesOf, stepsOf } from './flow.js';
import type { Page, SessionCommand, SessionSetting, SessionState } from './session-state.js';

/** Pages that this person sees, given the answers so far. */
export const pagesIn = (setting: SessionSetting, state: Pick<SessionState, 'answers'>): Page[] =>
  pagesOf(setting, stepsOf(setting, state.answers));

export const pageIn = (pages: readonly Page[], state: SessionState): Page | undefined =>
  pages.find(page => page.id === state.page);

const without = <T>(record: Readonly<Record<string, T>>, ...keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

const withKeys = (seen: readonly string[], page: Page | undefined): string[] => [
  ...new Set([...seen, ...(page?.steps ?? []).map(step => step.key)]),
];

const show = (state: SessionState, page: Page | undefined): SessionState =>
  page ? { ...state, page: page.id, seen: withKeys(state.seen, page), issues: {} } : state;

/** The state before the first command, its first page on screen. */
export const beginSession = (setting: SessionSetting): SessionState => {
  const blank: SessionState = { status: 'asking', page: '', answers: {}, skips: {}, seen: [], issues: {} };
  return show(blank, pagesIn(setting, blank)[0]);
};

const answered = (
  state: SessionState,
  { key, value, otherText, skip }: Extract<SessionCommand, { type: 'answer' }>,
): SessionState => ({
  ...state,
  answers: {
    ...without(state.answers, key, `${key}.other`),
    ...(value === null || skip ? {} : { [key]: value }),
    ...(otherText && value !== null && !skip ? { [`${key}.other`]: otherText } : {}),
  },
  skips: { ...without(state.skips, key), ...(skip ? { [key]: skip } : {}) },
  issues: without(state.issues, key),
});

/** Required questions of a page that hold neither an answer nor a reason for none: code by step key. */
export const unanswered = (page: Page, state: SessionState): Record<string, string> =>
  Object.fromEntries(
    page.steps
      .filter(({ key, question }) => question.required && state.answers[key] === undefined && !state.skips[key])
      .map(({ key }) => [key, 'answer-needed']),
  );

const hasKeys = (record: object): boolean => Object.keys(record).length > 0;

const move = (setting: SessionSetting, state: SessionState, by: 1 | -1): SessionState => {
  const pages = pagesIn(setting, state);
  const at = pages.findIndex(page => page.id === state.page);
  const page = pages[at];
  const issues = page && by > 0 ? unanswered(page, state) : {};
  return hasKeys(issues) ? { ...state, issues } : show(state, pages[at + by]);
};

const submit = (setting: SessionSetting, state: SessionState): SessionState => {
  for (const page of pagesIn(setting, state)) {
    const issues = unanswered(page, state);
    if (hasKeys(issues)) return { ...show(state, page), issues };
  }
  return { ...state, status: 'saving' };
};

const reject = (
  setting: SessionSetting,
  state: SessionState,
  issues: Readonly<Record<string, string>>,
): SessionState => {
  const page = pagesIn(setting, state).find(({ steps }) => steps.some(({ key }) => key in issues));
  return { ...show(state, page), status: 'asking', issues };
};

/** The next state. A command that makes no sense in the present state changes nothing: the same object comes back. */
export const transition = (setting: SessionSetting, state: SessionState, command: SessionCommand): SessionState => {
  if (state.status === 'saving') {
    if (command.type === 'saved') return { ...state, status: 'submitted' };
    if (command.type === 'not-saved') return { ...state, status: 'asking' };
    return command.type === 'reject' ? reject(setting, state, command.issues) : state;
  }
  if (state.status === 'submitted') return state;
  switch (command.type) {
    case 'answer':
      return answered(state, command);
    case 'next':
      return move(setting, state, 1);
    case 'back':
      return move(setting, state, -1);
    case 'submit':
      return submit(setting, state);
    case 'reject':
      return reject(setting, state, command.issues);
    default:
      return state;
  }
};

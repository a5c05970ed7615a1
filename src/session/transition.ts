import { pagesOf } from './flow.js';
import { openRows } from './parts.js';
import type { Page, SessionCommand, SessionSetting, SessionState } from './session-state.js';

/** Pages that this person sees, given the answers so far. */
export const pagesIn = (setting: SessionSetting, { answers, skips }: Pick<SessionState, 'answers' | 'skips'>): Page[] =>
  pagesOf(setting, answers, skips);

export const pageIn = (pages: readonly Page[], state: SessionState): Page | undefined =>
  pages.find(page => page.id === state.page);

type AnyRecord<T> = Readonly<Record<string, T>>;

/** The record with one entry changed, or without it for `undefined`; the record itself where it says that already. */
const put = <T>(record: AnyRecord<T>, key: string, value: T | undefined): AnyRecord<T> => {
  if (JSON.stringify(record[key]) === JSON.stringify(value)) return record;
  if (value !== undefined) return { ...record, [key]: value };
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
};

const withSeen = (state: SessionState, page: Page | undefined): SessionState => {
  const seen = new Set(state.seen);
  const added = (page?.steps ?? []).map(({ key }) => key).filter(key => !seen.has(key));
  return added.length > 0 ? { ...state, seen: [...state.seen, ...added] } : state;
};

const show = (state: SessionState, page: Page | undefined): SessionState =>
  page ? withSeen({ ...state, page: page.id, issues: {} }, page) : state;

/** The state before the first command, its first page on screen. */
export const beginSession = (setting: SessionSetting): SessionState => {
  const blank: SessionState = { status: 'asking', page: '', answers: {}, skips: {}, seen: [], issues: {} };
  return show(blank, pagesIn(setting, blank)[0]);
};

const answered = (
  state: SessionState,
  { key, value, otherText, skip }: Extract<SessionCommand, { type: 'answer' }>,
): SessionState => {
  const given = skip ? null : value;
  const other = given === null ? null : otherText;
  const answers = put(put(state.answers, key, given ?? undefined), `${key}.other`, other || undefined);
  const skips = put(state.skips, key, skip ?? undefined);
  const issues = put(state.issues, key, undefined);
  const isSame = answers === state.answers && skips === state.skips && issues === state.issues;
  return isSame ? state : { ...state, answers, skips, issues };
};

/** An answer may bring questions onto the page on screen, or take the whole page off the path. */
const answer = (
  setting: SessionSetting,
  state: SessionState,
  command: Extract<SessionCommand, { type: 'answer' }>,
): SessionState => {
  const next = answered(state, command);
  if (next === state) return state;
  const pages = pagesIn(setting, next);
  const page = pageIn(pages, next);
  if (page) return withSeen(next, page);
  const at = pagesIn(setting, state).findIndex(({ id }) => id === state.page);
  return show(next, pages[Math.max(0, Math.min(at, pages.length - 1))]);
};

/** Required questions of a page that hold neither an answer, of a matrix one in each row, nor a reason for none: code by step key. */
export const unanswered = (page: Page, state: SessionState): Record<string, string> =>
  Object.fromEntries(
    page.steps
      .filter(({ key, question }) => question.required && !state.skips[key])
      .flatMap(step => {
        const value = state.answers[step.key];
        if (value === undefined) return [[step.key, 'answer-needed']];
        return openRows(step, value).length > 0 ? [[step.key, 'rows-needed']] : [];
      }),
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
  const page = pagesIn(setting, state).find(({ steps }) => steps.some(({ key }) => Object.hasOwn(issues, key)));
  return { ...show(state, page), status: 'asking', issues };
};

const restore = (
  setting: SessionSetting,
  state: SessionState,
  { answers, skips, seen, page: at, again }: Extract<SessionCommand, { type: 'restore' }>,
): SessionState => {
  if (hasKeys(state.answers) || hasKeys(state.skips)) return state;
  const pages = pagesIn(setting, { answers, skips });
  const isNew = ({ steps }: Page): boolean => steps.some(({ key }) => again?.includes(key) ?? !seen.includes(key));
  const page = pages.find(each => each.id === at || isNew(each)) ?? pages.at(-1);
  return show({ ...state, answers, skips, seen }, page);
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
      return answer(setting, state, command);
    case 'next':
      return move(setting, state, 1);
    case 'back':
      return move(setting, state, -1);
    case 'show':
      return show(
        state,
        pagesIn(setting, state).find(({ id }) => id === command.page),
      );
    case 'submit':
      return submit(setting, state);
    case 'reject':
      return reject(setting, state, command.issues);
    case 'restore':
      return restore(setting, state, command);
    default:
      return state;
  }
};

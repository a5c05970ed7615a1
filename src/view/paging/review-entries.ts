import type { Language } from '../../i18n/messages.js';
import { answerInWords } from '../../question/answer-in-words.js';
import { answersOn, fillQuestion } from '../../session/fill-text.js';
import type { Page, SessionSetting, SessionState, Step } from '../../session/session-state.js';

/** One question as it was answered. */
export interface ReviewEntry {
  /** Key of the step. */
  readonly key: string;
  /** Its words with their marks, filled in; in a round that they do not name, after the label of the round. */
  readonly title: string;
  /** A line for each thing that the answer says, or the reason for none. */
  readonly lines: readonly string[];
}

/** What was asked together, and is changed together. */
export interface ReviewPage {
  readonly id: string;
  readonly entries: readonly ReviewEntry[];
}

/** The session as far as a review shows it. */
export type Reviewed = Pick<SessionState, 'answers' | 'skips'>;

const entryOf = (
  { key, question, round }: Step,
  setting: SessionSetting,
  { answers, skips }: Reviewed,
  language: Language,
  noAnswer: string,
): ReviewEntry => {
  const filled = fillQuestion(question, setting, answers, round);
  const value = answers[key];
  const other = answers[`${key}.other`];
  const otherText = typeof other === 'string' ? other : null;
  const skip = skips[key];
  const reason = skip ? language.translate(skip === 'na' ? 'notApplicable' : 'preferNotToSay') : noAnswer;
  const said = value === undefined ? [] : answerInWords(filled, value, { language, scope: setting, otherText });
  const isNamed = !round || filled.title.includes(round.label);
  const title = isNamed ? filled.title : `${round.label}: ${filled.title}`;
  return { key, title, lines: said.length > 0 ? said : [reason] };
};

/** All that was asked, page by page, in words; statements ask nothing. `noAnswer` stands where a question was left open. */
export const reviewEntries = (
  setting: SessionSetting,
  pages: readonly Page[],
  reviewed: Reviewed,
  language: Language,
  noAnswer: string,
): readonly ReviewPage[] => {
  const said = { ...reviewed, answers: answersOn(pages, reviewed.answers) };
  return pages
    .map(({ id, steps }) => ({
      id,
      entries: steps
        .filter(({ question }) => question.type !== 'statement')
        .map(step => entryOf(step, setting, said, language, noAnswer)),
    }))
    .filter(({ entries }) => entries.length > 0);
};

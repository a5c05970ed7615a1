import type { Id, PlainQuestion } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { rankOptions, rateRows, sharePoints } from './answer-in-parts.js';
import { chooseOne, choosePicture, chooseSeveral } from './answer-with-options.js';
import { giveDate, giveDuration, giveNumber, giveSlider, giveTime } from './measure-amount.js';
import { blank, ownLevel, pickNear, type Given, type Respondent } from './respondent.js';
import { giveContact, writeText } from './write-text.js';

type Type = PlainQuestion['type'];
type QuestionOf<T extends Type> = Extract<PlainQuestion, { readonly type: T }>;
type Answering<T extends Type> = (
  question: QuestionOf<T>,
  key: string,
  item: Id | null,
  respondent: Respondent,
) => Given | undefined;

const shares = { na: 0.02, pns: 0.01, blank: 0.01, noConsent: 0.1 } as const;

/** Near what people like this one say, on whatever points the question has. */
const rate = (
  question: QuestionOf<'scale' | 'nps' | 'rating' | 'yes-no' | 'yes-partly-no'>,
  key: string,
  item: Id | null,
  respondent: Respondent,
): Given => {
  const codes = questionContracts[question.type].codes(question, respondent) ?? [];
  const value = pickNear(codes, ownLevel(respondent, question.id, key, item, question.reverse));
  return codes.length > 0 ? { value } : blank;
};

/** How people answer, by type; a type without it does not compile. */
const answerings: { readonly [T in Type]: Answering<T> } = {
  scale: rate,
  nps: rate,
  rating: rate,
  'yes-no': rate,
  'yes-partly-no': rate,
  choice: (question, key, _item, respondent) => chooseOne(question, key, respondent),
  dropdown: (question, key, _item, respondent) => chooseOne(question, key, respondent),
  directory: (question, key, _item, respondent) => chooseOne(question, key, respondent),
  'picture-choice': (question, key, _item, respondent) => choosePicture(question, key, respondent),
  'multi-choice': (question, key, _item, respondent) => chooseSeveral(question, key, respondent),
  number: (question, key, _item, respondent) => giveNumber(question, key, respondent),
  duration: (question, key, _item, respondent) => giveDuration(question, key, respondent),
  date: (question, key, _item, respondent) => giveDate(question, key, respondent),
  time: (question, key, _item, respondent) => giveTime(question, key, respondent),
  slider: giveSlider,
  text: (question, key, _item, respondent) => writeText(question, key, respondent),
  contact: (question, key, _item, respondent) => giveContact(question, key, respondent),
  consent: ({ required }, key, _item, { draw, name }) =>
    !required && draw.isWith(shares.noConsent, name, key, 'consent') ? blank : { value: 1 },
  ranking: (question, key, _item, respondent) => rankOptions(question, key, respondent),
  allocation: (question, key, _item, respondent) => sharePoints(question, key, respondent),
  matrix: (question, key, _item, respondent) => rateRows(question, key, respondent),
  statement: () => undefined,
};

/** What people write, or are asked for at the end, they leave empty without a reason. */
const isOffered = ({ type }: PlainQuestion): boolean => type !== 'statement' && type !== 'text' && type !== 'contact';

const skipping = (question: PlainQuestion, key: string, { draw, name }: Respondent): Given | null => {
  const share = draw.share(name, key, 'skip');
  if (question.notApplicable && share < shares.na) return { skip: 'na' };
  if (question.preferNotToSay && share > 1 - shares.pns) return { skip: 'pns' };
  return !question.required && share > 0.5 && share < 0.5 + shares.blank ? blank : null;
};

/**
 * What somebody does with one question of any type; undefined for what takes no answer. `key` names its draws, and `item` what its
 * round is about. Pure: the same respondent does the same.
 */
export const answerQuestion = (
  question: PlainQuestion,
  key: string,
  item: Id | null,
  respondent: Respondent,
): Given | undefined => {
  const skipped = isOffered(question) ? skipping(question, key, respondent) : null;
  // Each takes the questions of its own type, which is what it is looked up by.
  const answer = answerings[question.type] as Answering<Type>;
  return skipped ?? answer(question, key, item, respondent);
};

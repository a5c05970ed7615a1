import type {
  ChoiceQuestion,
  DirectoryQuestion,
  DropdownQuestion,
  MultiChoiceQuestion,
  PictureChoiceQuestion,
  PlainQuestion,
} from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { blank, type Given, type Respondent } from './respondent.js';
import { writeRemark } from './write-text.js';

type Options = Extract<PlainQuestion, ChoiceQuestion | DropdownQuestion | DirectoryQuestion | MultiChoiceQuestion>;

/** Of those who tick "something else", how many say what. */
const explainedShare = 0.8;

const valuesOf = (question: Options | PictureChoiceQuestion, respondent: Respondent): readonly string[] =>
  (questionContracts[question.type].codes(question, respondent) ?? []).map(String);

/** In the order of the seed, which says how common each is. */
const inOrder = (question: PlainQuestion, values: readonly string[], { draw }: Respondent): readonly string[] =>
  [...values].sort((one, other) => draw.share(question.id, one) - draw.share(question.id, other));

/** Options differ in how common they are: the first of the seed's order several times as much as the last. */
const pickCommon = (
  question: PlainQuestion,
  values: readonly string[],
  key: string,
  respondent: Respondent,
): string | undefined =>
  inOrder(question, values, respondent)[
    Math.floor(respondent.draw.share(respondent.name, key, 'common') ** 2 * values.length)
  ];

const withOther = (
  { options = [] }: Options,
  value: string | readonly string[],
  key: string,
  respondent: Respondent,
): Given => {
  const { draw, name } = respondent;
  const isOther = options.some(option => option.other && [value].flat().includes(option.value));
  const explains = isOther && draw.isWith(explainedShare, name, key, 'explains');
  return { value, otherText: explains ? writeRemark(respondent, key, { maximum: 200 }) : undefined };
};

/** One of several: of what this one needs, where the options are such; else what is common. */
export const chooseOne = (
  question: Exclude<Options, MultiChoiceQuestion>,
  key: string,
  respondent: Respondent,
): Given => {
  const { draw, name, needs } = respondent;
  const values = valuesOf(question, respondent);
  const fitting = needs.filter(need => values.includes(need));
  const value = draw.pick(fitting, name, key, 'need') ?? pickCommon(question, values, key, respondent);
  return value === undefined ? blank : withOther(question, value, key, respondent);
};

export const choosePicture = (question: PictureChoiceQuestion, key: string, respondent: Respondent): Given => {
  const value = pickCommon(question, valuesOf(question, respondent), key, respondent);
  return value === undefined ? blank : { value };
};

const isExclusive = ({ options = [] }: MultiChoiceQuestion, value: string): boolean =>
  options.some(option => option.exclusive && option.value === value);

/** With as many of the rest, the most common first, as the question still wants. */
const filledUp = (
  question: MultiChoiceQuestion,
  chosen: readonly string[],
  values: readonly string[],
  respondent: Respondent,
): readonly string[] => {
  const rest = inOrder(question, values, respondent).filter(
    value => !chosen.includes(value) && !isExclusive(question, value),
  );
  return [...chosen, ...rest.slice(0, Math.max(0, (question.minimumChoices ?? 1) - chosen.length))];
};

/** Several: what this one needs, where the options are such, though not always all of it; else what is common. */
export const chooseSeveral = (question: MultiChoiceQuestion, key: string, respondent: Respondent): Given => {
  const { draw, name, needs } = respondent;
  const { minimumChoices = 1, maximumChoices } = question;
  const values = valuesOf(question, respondent);
  const fitting = needs.filter(need => values.includes(need));
  const wanted = fitting.filter(need => draw.isWith(0.85, name, key, need));
  const common = pickCommon(question, values, key, respondent);
  if (common === undefined) return blank;
  if (fitting.length === 0 && isExclusive(question, common)) return { value: [common] };
  const first = wanted.length > 0 ? wanted : fitting.length > 0 ? fitting.slice(0, 1) : [common];
  const chosen = filledUp(question, first, values, respondent).slice(0, maximumChoices);
  return chosen.length < minimumChoices ? blank : withOther(question, chosen, key, respondent);
};

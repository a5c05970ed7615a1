import type { PlainQuestion } from '../../definition/pulse-definition.js';
import type { Language } from '../../i18n/messages.js';
import { answerInWords } from '../../question/answer-in-words.js';
import type { QuestionContract } from '../../question/question-type.js';
import { answerScope } from '../../session/facts.js';
import { fillQuestion, fillText } from '../../session/fill-text.js';
import { contextSteps, pagesOf, roundsOf } from '../../session/flow.js';
import type { SessionSetting, SessionState, Skip, Step } from '../../session/session-state.js';
import { paperField, type PaperAnswer, type PaperField, type PaperMark } from './paper-field.js';

/** One question on paper. */
export interface PaperEntry {
  readonly key: string;
  /** Its words with their marks, filled in; in a round that they do not name, after the label of the round. */
  readonly title: string;
  readonly help: string;
  /** Whether it is asked depends on other answers. */
  readonly isConditional: boolean;
  /** What the answer says, a line for each thing; empty where there is none. */
  readonly said: readonly string[];
  readonly field: PaperField;
  /** Ways of not answering. */
  readonly aside: readonly PaperMark[];
}

/** A pulse as far as it is put on paper. */
export interface PaperScene {
  readonly setting: SessionSetting;
  readonly state: Pick<SessionState, 'answers' | 'skips'>;
  readonly language: Language;
  readonly contracts: Readonly<Record<string, QuestionContract>>;
}

type Asked = Step & { readonly isConditional: boolean };

/** Where nobody has chosen yet whom a group asks about, there is room to write it. */
const blank = '__________';

/** All steps that may come, in the order of the definition, whatever they depend on; a group once for each of its rounds. */
const possibleSteps = ({ setting, state }: PaperScene): readonly Asked[] => {
  const { definition, draw } = setting;
  const isBranched = definition.flow !== undefined;
  const asked = definition.questions.filter(({ id }) => !draw.leftOut.includes(id));
  return [
    ...contextSteps(setting).map(step => ({ ...step, isConditional: false })),
    ...asked.flatMap((question, at): Asked[] => {
      const isConditional = question.showIf !== undefined || (isBranched && at > 0);
      if (question.type !== 'group') return [{ key: question.id, question, round: null, isConditional }];
      const rounds = roundsOf(setting, question, state.answers);
      const all = rounds.length > 0 ? rounds : [{ group: question.id, item: '', label: blank }];
      return all.flatMap(round =>
        question.questions.map(inner => ({
          key: `${round.group}.${round.item}.${inner.id}`,
          question: inner,
          round,
          isConditional: rounds.length === 0 || inner.showIf !== undefined,
        })),
      );
    }),
  ];
};

const asideOf = (question: PlainQuestion, skip: Skip | null, { translate }: Language): readonly PaperMark[] => [
  // Each row of a matrix says it for itself.
  ...(question.notApplicable && question.type !== 'matrix'
    ? [{ label: translate('notApplicable'), isOn: skip === 'na' }]
    : []),
  ...(question.preferNotToSay ? [{ label: translate('preferNotToSay'), isOn: skip === 'pns' }] : []),
];

const entryOf = ({ key, question, round, isConditional }: Asked, scene: PaperScene): PaperEntry => {
  const { setting, state, language, contracts } = scene;
  const filled = fillQuestion(question, setting, state.answers, round);
  const other = state.answers[`${key}.other`];
  const skip = state.skips[key] ?? null;
  const answer: PaperAnswer = {
    value: state.answers[key] ?? null,
    skip,
    otherText: typeof other === 'string' ? other : null,
    language,
    scope: answerScope(setting, state.answers),
    seed: setting.draw.seed,
    contracts,
  };
  const isNamed = !round || filled.title.includes(round.label);
  const aside = asideOf(filled, skip, language);
  const said = answer.value === null ? [] : answerInWords(filled, answer.value, answer);
  return {
    key,
    title: isNamed ? filled.title : `${round.label}: ${filled.title}`,
    help: filled.help ?? '',
    isConditional,
    said: said.length > 0 ? said : aside.filter(({ isOn }) => isOn).map(({ label }) => label),
    field: paperField(filled, answer),
    aside,
  };
};

/** What is consented to before the questions. A tick on the screen is not kept, so that there is none here. */
const consentEntries = ({ setting, state }: PaperScene): readonly PaperEntry[] => {
  const { consent } = setting.definition.paging ?? {};
  if (!consent) return [];
  const fill = (text: string): string => fillText(text, setting, state.answers, null);
  const field: PaperField = { kind: 'boxes', marks: [{ label: fill(consent.label), isOn: false }] };
  return [{ key: '@', title: fill(consent.text), help: '', isConditional: false, said: [], field, aside: [] }];
};

/** Every question that may be asked, in order, with what has been answered; before them what is consented to. */
export const paperEntries = (scene: PaperScene): readonly PaperEntry[] => [
  ...consentEntries(scene),
  ...possibleSteps(scene).map(step => entryOf(step, scene)),
];

/** The questions that are asked given these answers, in order; not what the person was asked of themselves. */
export const answeredEntries = (scene: PaperScene): readonly PaperEntry[] => {
  const { setting, state } = scene;
  return pagesOf(setting, state.answers, state.skips)
    .flatMap(({ steps }) => steps)
    .filter(({ key }) => !key.startsWith('@'))
    .map(step => entryOf({ ...step, isConditional: false }, scene));
};

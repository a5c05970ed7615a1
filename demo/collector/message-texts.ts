import { localizeDefinition } from '../../src/definition/localize-definition.js';
import type { Lists, PulseDefinition } from '../../src/definition/pulse-definition.js';
import { scales as arabic } from '../../src/i18n/locales/ar.js';
import { scales as german } from '../../src/i18n/locales/de.js';
import { scales as english } from '../../src/i18n/locales/en.js';
import type { TextByLanguage } from '../../src/i18n/text-in.js';
import type { AnswerValue, PulseResponse, RoundAnswers } from '../../src/response/response.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { fillText } from '../../src/session/fill-text.js';
import { factPrinter } from '../../src/session/print-fact.js';
import { scoreOf } from '../../src/session/score-of.js';
import type { Round } from '../../src/session/session-state.js';
import { readVariables } from '../../src/session/variables.js';

/** What answers are put into words with. */
export interface Wording {
  readonly definition: PulseDefinition;
  readonly lists: Lists;
  readonly response: PulseResponse;
}

/** Labels of the built-in scales by language, scale and code. */
export const builtInLabels: Readonly<Record<string, Readonly<Record<string, Readonly<Record<number, string>>>>>> = {
  en: english,
  de: german,
  ar: arabic,
};

const printFact = factPrinter(tag => ({
  scaleLabel: (scale, code) => builtInLabels[tag]?.[scale]?.[code] ?? '',
  translate: () => '',
}));

/** By step key, as a session has them. */
const answersByKey = ({ definition, response }: Wording): Readonly<Record<string, AnswerValue>> => {
  const groups = new Set(definition.questions.flatMap(({ id, type }) => (type === 'group' ? [id] : [])));
  return Object.fromEntries(
    Object.entries(response.answers).flatMap(([id, answer]) =>
      groups.has(id)
        ? Object.entries(answer as Readonly<Record<string, RoundAnswers>>).flatMap(([item, inner]) =>
            Object.entries(inner).map(([question, value]) => [`${id}.${item}.${question}`, value]),
          )
        : [[id, answer as AnswerValue]],
    ),
  );
};

/** The texts as the person who answered read them, filled in with context and answers, each in its language. */
export const filledTexts = (texts: TextByLanguage, wording: Wording, round: Round | null): TextByLanguage => {
  const { definition, lists, response } = wording;
  const answers = answersByKey(wording);
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => {
      const spoken = localizeDefinition(definition, language);
      const setting = {
        definition: spoken,
        lists,
        context: response.context,
        printFact,
        readVariables: (known: Parameters<typeof readVariables>[1]) => readVariables(definition.variables ?? [], known),
        scoreOf: (id: string) => scoreOf(questionContracts, spoken, id, answers),
      };
      return [language, fillText(text, setting, answers, round)];
    }),
  );
};

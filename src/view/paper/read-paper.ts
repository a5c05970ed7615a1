import type { Issue } from '../../base/issue.js';
import { localizeDefinition } from '../../definition/localize-definition.js';
import type { Lists, PulseDefinition } from '../../definition/pulse-definition.js';
import type { Language } from '../../i18n/messages.js';
import type { QuestionContract } from '../../question/question-type.js';
import { givenAnswers } from '../../session/given-answers.js';
import { factPrinter } from '../../session/print-fact.js';
import { scoreOf } from '../../session/score-of.js';
import type { SessionSetting } from '../../session/session-state.js';
import { readVariables } from '../../session/variables.js';
import { loadViewWords } from '../view-words.js';
import { answeredEntries } from './paper-entries.js';
import { drawPaper } from './render-paper.js';

/** A pulse that is only read. */
export interface ReadScene {
  readonly root: ShadowRoot;
  /** As authored and checked. */
  readonly definition: PulseDefinition;
  readonly language: Language;
  readonly lists: Lists;
  /** Context entries that the host gave, by id. */
  readonly context: Readonly<Record<string, string>>;
  readonly contracts: Readonly<Record<string, QuestionContract>>;
  /** By question id, or a whole response, as the host gave it. */
  readonly given: unknown;
  /** Whose questions these are, drawn. */
  readonly attribution?: unknown;
}

/** What was drawn. */
export interface ReadPaper {
  readonly card: HTMLElement;
  /** How many questions have an answer. */
  readonly answered: number;
  /** What of the answers does not fit, and is not shown. */
  readonly issues: readonly Issue[];
}

const settingOf = ({ definition: authored, language, lists, context, contracts }: ReadScene): SessionSetting => {
  const definition = localizeDefinition(authored, language.tag);
  const { variables } = definition;
  return {
    definition,
    lists,
    context,
    draw: { leftOut: [], seed: 0 },
    contextTitle: language.translate('askContext'),
    printFact: factPrinter(() => language),
    scoreOf: (id, answers) => scoreOf(contracts, definition, id, answers),
    ...(variables && { readVariables: known => readVariables(variables, known) }),
  };
};

/** Draws a card with the questions that were asked and their answers in words, nothing of which can be changed. */
export const readPaper = async (scene: ReadScene): Promise<ReadPaper> => {
  const { root, language, contracts, attribution, given } = scene;
  const setting = settingOf(scene);
  const { answers, skips, issues } = givenAnswers(contracts, setting, given);
  const drawn = { setting, state: { answers, skips }, language, contracts };
  const { translate } = await loadViewWords(language.tag);
  const look = { isRead: true, noAnswer: translate('noAnswer'), attribution };
  const card = drawPaper(root, drawn, answeredEntries(drawn), look);
  return { card, answered: Object.keys(answers).filter(key => !key.endsWith('.other')).length, issues };
};

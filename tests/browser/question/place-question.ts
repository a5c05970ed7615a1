import type { PlainQuestion, PulseDefinition } from '../../../src/definition/pulse-definition.js';
import { loadLanguage } from '../../../src/i18n/locale-registry.js';
import { AnswerChangeEvent } from '../../../src/question/answer-change-event.js';
import { drawnQuestion } from '../../../src/question/drawn-question.js';
import { resolveOptions } from '../../../src/question/options.js';
import { questionStyles } from '../../../src/question/question.styles.js';
import { loadQuestionElement } from '../../../src/question/question-registry.js';
import type { QuestionElement } from '../../../src/question/question-element.js';
import { QuestionHarness } from '../../../src/testing/question-harness.js';
import { adoptStyles } from '../../../src/theme/adopt-styles.js';
import { tokens } from '../../../src/theme/tokens.styles.js';

export const departments = Array.from({ length: 80 }, (_, place) => ({
  id: `d${place}`,
  label: `Department ${place}`,
}));

export interface PlacedQuestion {
  readonly host: HTMLElement;
  readonly element: QuestionElement;
  readonly harness: QuestionHarness;
  readonly events: readonly AnswerChangeEvent[];
  /** Gives the element other properties; resolves when they are drawn. */
  set(properties: Partial<QuestionElement>): Promise<void>;
}

interface Setting {
  readonly properties?: Partial<QuestionElement>;
  /** BCP 47. */
  readonly language?: string;
  /** False: what the person does is refused. */
  readonly takesOver?: boolean;
  readonly kind?: 'measure' | 'message';
  readonly context?: Readonly<Record<string, string>>;
  readonly scales?: PulseDefinition['scales'];
}

/** A question in a shadow root with an owner that feeds its answers back, as a pulse does. Removed after the test. */
export const placeQuestion = async (question: PlainQuestion, setting: Setting = {}): Promise<PlacedQuestion> => {
  const { properties, language: tag = 'en', takesOver = true, kind = 'measure', context = {}, scales = {} } = setting;
  const ElementClass = await loadQuestionElement(drawnQuestion(question).type, tag);
  const host = document.createElement('div');
  const language = await loadLanguage(tag);
  host.lang = tag;
  host.dir = language.direction;
  const root = host.attachShadow({ mode: 'open' });
  const { sheet } = ElementClass as typeof QuestionElement;
  adoptStyles(root, tokens, questionStyles, ...(sheet ? [sheet] : []));
  const element = new ElementClass();
  const definition: PulseDefinition = {
    format: 'ics-pulse/1',
    id: 'p',
    kind,
    title: 'P',
    scales,
    questions: [question],
  };
  Object.assign(element, {
    question,
    name: question.id,
    value: null,
    skip: null,
    otherText: null,
    issue: null,
    language,
    scope: { definition, lists: { departments }, context },
    ...('options' in question || 'optionsFrom' in question
      ? { options: resolveOptions(question, { departments }, context, 1) }
      : {}),
    ...properties,
  });
  const set = (given: Partial<QuestionElement>): Promise<void> => {
    Object.assign(element, given).requestUpdate();
    return element.updateComplete;
  };
  const events: AnswerChangeEvent[] = [];
  root.addEventListener('answer-change', event => {
    if (!(event instanceof AnswerChangeEvent)) return;
    events.push(event);
    if (takesOver) void set({ value: event.value, skip: event.skip, otherText: event.otherText });
  });
  root.append(element);
  document.body.append(host);
  placed.push(host);
  await element.updateComplete;
  return { host, element, harness: new QuestionHarness(element), events, set };
};

const placed: HTMLElement[] = [];
afterEach(() => placed.splice(0).forEach(host => host.remove()));

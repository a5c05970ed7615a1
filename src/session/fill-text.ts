import { mapTexts } from '../definition/map-texts.js';
import { placeholders } from '../definition/placeholders.js';
import type { PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import { contextValue, entriesOf } from './facts.js';
import type { Page, Round, SessionState, TextSetting } from './session-state.js';

const labelOf = (setting: TextSetting, contextId: string, value: string): string => {
  const entry = setting.definition.context?.find(known => typeof known === 'object' && known.id === contextId);
  const own = (typeof entry === 'object' && entry.optionsFrom) || 'departments';
  // Two lists may share an id; the entry's own comes first.
  for (const list of [own, ...Object.keys(setting.lists)]) {
    const found = entriesOf(setting, list).find(({ id }) => id === value);
    if (found) return found.label;
  }
  return value;
};

/** The answers on these pages, with what was written beside them: of others, which a change cut off, no text speaks. */
export const answersOn = (pages: readonly Page[], answers: SessionState['answers']): SessionState['answers'] =>
  Object.fromEntries(
    pages
      .flatMap(({ steps }) => steps.flatMap(({ key }) => [key, `${key}.other`]))
      .flatMap(key => (answers[key] === undefined ? [] : [[key, answers[key]]])),
  );

/**
 * Fills `{team}` with the label of a context entry, `{dept}` with the round's item (outside a round, with the context entry
 * `about`), and other names with what the setting prints for them; `{team|your team}` names what stands there when the value is
 * unknown. The result is text, never markup.
 */
export const fillText = (
  text: string,
  setting: TextSetting,
  answers: SessionState['answers'],
  round: Round | null,
): string =>
  text.replace(placeholders, (_, name: string, fallback: string = '') => {
    if (name === 'dept' && round) return round.label;
    const id = name === 'dept' ? 'about' : name;
    const value = contextValue(setting, answers, id);
    return value === undefined
      ? (setting.printFact?.(name, setting, answers, round) ?? fallback)
      : labelOf(setting, id, value);
  });

const hasPlaceholder = /\{[\w-]+[|}]/;

/** The question with all its texts filled in; the question itself where there is nothing to fill. */
export const fillQuestion = (
  question: PlainQuestion,
  setting: TextSetting,
  answers: SessionState['answers'],
  round: Round | null,
): PlainQuestion => {
  if (!hasPlaceholder.test(JSON.stringify(question))) return question;
  const alone = { questions: [question] } as unknown as PulseDefinition;
  return mapTexts(alone, (_, text) => fillText(text, setting, answers, round)).questions[0] as PlainQuestion;
};

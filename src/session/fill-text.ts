import { mapTexts } from '../definition/map-texts.js';
import type { PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import { contextValue, entriesOf } from './facts.js';
import type { Round, SessionSetting, SessionState } from './session-state.js';

type Filling = Pick<SessionSetting, 'definition' | 'lists' | 'context'>;

const labelOf = (setting: Filling, contextId: string, value: string): string => {
  const entry = setting.definition.context?.find(known => typeof known === 'object' && known.id === contextId);
  const own = (typeof entry === 'object' && entry.optionsFrom) || 'departments';
  // Two lists may share an id; the entry's own comes first.
  for (const list of [own, ...Object.keys(setting.lists)]) {
    const found = entriesOf(setting, list).find(({ id }) => id === value);
    if (found) return found.label;
  }
  return value;
};

/**
 * Fills `{team}` with the label of a context entry and `{dept}` with the round's item (outside a round, with the context
 * entry `about`); `{team|your team}` names what stands there when the value is unknown. The result is text, never markup.
 */
export const fillText = (
  text: string,
  setting: Filling,
  answers: SessionState['answers'],
  round: Round | null,
): string =>
  text.replace(/\{([\w-]+)(?:\|([^{}]*))?\}/g, (_, name: string, fallback?: string) => {
    if (name === 'dept' && round) return round.label;
    const id = name === 'dept' ? 'about' : name;
    const value = contextValue(setting, answers, id);
    return value === undefined ? (fallback ?? '') : labelOf(setting, id, value);
  });

const hasPlaceholder = /\{[\w-]+[|}]/;

/** The question with all its texts filled in; the question itself where there is nothing to fill. */
export const fillQuestion = (
  question: PlainQuestion,
  setting: SessionSetting,
  answers: SessionState['answers'],
  round: Round | null,
): PlainQuestion => {
  if (!hasPlaceholder.test(JSON.stringify(question))) return question;
  const alone = { questions: [question] } as unknown as PulseDefinition;
  return mapTexts(alone, (_, text) => fillText(text, setting, answers, round)).questions[0] as PlainQuestion;
};

import type {
  ListEntry,
  PlainQuestion,
  PulseDefinition,
  QuestionDefinition,
  RoundQuestion,
} from '../definition/pulse-definition.js';
import type { AnswerValue } from '../response/response.js';
import type { SessionCommand, SessionSetting, SessionState } from './session-state.js';
import { beginSession, transition } from './transition.js';

export const departments: readonly ListEntry[] = [
  { id: 'it', label: 'IT' },
  { id: 'hr', label: 'People' },
  { id: 'legal', label: 'Legal' },
];

/** A definition for tests: of the given questions, and of whatever else is said. */
export const pulseOf = (
  questions: readonly QuestionDefinition[],
  changes: Partial<PulseDefinition> = {},
): PulseDefinition => ({ format: 'ics-pulse/1', id: 'lunch', title: 'Lunch', ...changes, questions });

/** A setting for tests, with the list of departments. */
export const settingOf = (definition: PulseDefinition, changes: Partial<SessionSetting> = {}): SessionSetting => ({
  definition,
  lists: { departments },
  context: {},
  draw: { leftOut: [], seed: 1 },
  contextTitle: 'Your team?',
  ...changes,
});

export const ask = (id: string, changes: Partial<PlainQuestion> = {}): RoundQuestion =>
  ({ id, type: 'text', title: id, ...changes }) as RoundQuestion;

export const answer = (
  key: string,
  value: AnswerValue | null,
  more: { readonly otherText?: string; readonly skip?: 'na' | 'pns' } = {},
): SessionCommand => ({ type: 'answer', key, value, ...more });

/** The state after some commands. */
export const after = (setting: SessionSetting, ...commands: readonly SessionCommand[]): SessionState =>
  commands.reduce((state, command) => transition(setting, state, command), beginSession(setting));

import type { Issue } from '../base/issue.js';
import type { PulseDefinition, QuestionDefinition } from './pulse-definition.js';

/** What a question type itself knows of a correct definition. Paths start at the question. */
export interface QuestionCheck {
  check(question: QuestionDefinition, definition: PulseDefinition): readonly Issue[];
}

/** By question type; `parseDefinition` is given them, because types are a layer above the definition. */
export type QuestionChecks = Readonly<Record<string, QuestionCheck>>;

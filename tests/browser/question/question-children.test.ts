import { readQuestionChildren } from '../../../src/view/read-question-children.js';
import { deepEqual } from '../assert.js';

describe('question children', () => {
  it('spell out marks and bounds, those of days as texts', () => {
    const host = document.createElement('div');
    const add = (attributes: Readonly<Record<string, string>>): void => {
      const child = document.createElement('ics-question');
      for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, value);
      host.append(child);
    };
    add({ type: 'date', name: 'day', minimum: '2026-01-01', maximum: 'today' });
    add({ type: 'number', name: 'hours', maximum: '40', about: '', 'not-applicable': '', 'cannot-say': '' });
    const { questions } = readQuestionChildren(host) as { readonly questions: unknown };
    deepEqual(questions, [
      { id: 'day', type: 'date', title: '', minimum: '2026-01-01', maximum: 'today' },
      { id: 'hours', type: 'number', title: '', maximum: 40, about: true, notApplicable: true, cannotSay: true },
    ]);
  });
});

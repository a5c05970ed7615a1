import { fail, ok, type Result } from '../../src/base/result.js';
import type { Id } from '../../src/definition/pulse-definition.js';
import type { AggregateAction } from '../../src/results/aggregate.js';
import type { FormFields, OwnerIssue } from './owner-issue.js';

/** Characters that an action may have in one language: it is read in a glance before a first question. */
export const maximumActionLength = 280;

/** Languages in which an action can be told. */
export const actionLanguages = ['en', 'de'] as const;

export const actionStates = [
  'planned',
  'started',
  'done',
  'declined',
] as const satisfies readonly AggregateAction['state'][];

const isState = (text: string): text is AggregateAction['state'] => (actionStates as readonly string[]).includes(text);

/** Actions that a pulse may have; a reader meets the newest few. */
export const maximumActions = 100;

/**
 * Reads a form with `asked`, `text-en`, `text-de` and `state` as an action without its id and day.
 * @param waves ids of waves that can have asked for it
 */
export const readActionForm = (
  fields: FormFields,
  waves: readonly Id[],
): Result<Omit<AggregateAction, 'id' | 'told'>, readonly OwnerIssue[]> => {
  const asked = fields.get('asked') ?? '';
  const state = fields.get('state') ?? '';
  const texts = actionLanguages.flatMap(language => {
    // One line: line breaks of a text area would be lost where it is shown.
    const text = (fields.get(`text-${language}`) ?? '').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [[language, text] as const];
  });
  const issues: OwnerIssue[] = [
    ...(waves.includes(asked) ? [] : [{ code: 'unknown-wave', path: 'asked', values: { wave: asked } } as const]),
    ...(texts.length > 0 ? [] : [{ code: 'text-missing', path: 'text-en' } as const]),
    ...texts
      .filter(([, text]) => [...text].length > maximumActionLength)
      .map(([language, text]) => ({
        code: 'text-too-long' as const,
        path: `text-${language}`,
        values: { n: [...text].length, most: maximumActionLength },
      })),
  ];
  if (!isState(state)) return fail([...issues, { code: 'unknown-state', path: 'state' }]);
  return issues.length > 0 ? fail(issues) : ok({ asked, text: Object.fromEntries(texts), state });
};

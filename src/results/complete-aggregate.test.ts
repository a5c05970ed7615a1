import { expect, it } from 'vitest';
import { aggregateIssues } from './aggregate-issues.js';
import { completeAggregate } from './complete-aggregate.js';
import { definition, response, summary } from './service-example.js';

it('leaves a document as it is where nothing is to be added', () => {
  const aggregate = summary([response('finance')]);
  expect(completeAggregate(aggregate, { definition, headcounts: new Map(), actions: [] })).toEqual(aggregate);
});

it('adds rates and the actions that its waves asked for', () => {
  const aggregate = summary(
    Array.from({ length: 6 }, (_, index) => response('finance', { answers: { resp1: 2 + (index % 3) } })),
  );
  const [wave] = aggregate.waves;
  const action = { id: 'a1', text: { en: 'One form' }, state: 'done' as const };
  const completed = completeAggregate(aggregate, {
    definition,
    headcounts: new Map([['finance', 12]]),
    actions: [
      { ...action, asked: wave?.id ?? '' },
      { ...action, id: 'a2', asked: 'long-ago' },
    ],
  });
  expect(completed.rates).toContainEqual({ w: wave?.id, g: 'finance', invited: 12, complete: 6, rule: 'RR6' });
  expect(completed.actions?.map(({ id }) => id)).toEqual(['a1']);
  expect(aggregateIssues(completed)).toEqual([]);
});

it('counts the themes of comments', () => {
  const comment = { w: '2026-10', g: 'all', d: 'cmt', lang: 'en', text: 'Idea' };
  const aggregate = {
    ...summary([]),
    comments: ['start', 'start', 'load', undefined].map((theme, place) => ({
      ...comment,
      id: `cmt-${place}`,
      ...(theme ? { theme } : {}),
    })),
  };
  expect(completeAggregate(aggregate, { definition, headcounts: new Map(), actions: [] }).themes).toEqual([
    { w: '2026-10', g: 'all', d: 'cmt', theme: 'start', n: 2 },
    { w: '2026-10', g: 'all', d: 'cmt', theme: 'load', n: 1 },
  ]);
});

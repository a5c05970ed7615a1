import { describe, expect, it } from 'vitest';
import { promiseKept } from '../../src/templates/promise-kept.js';
import { createIntranet } from './intranet.js';

const page = async (language: string): Promise<string> => {
  const intranet = createIntranet({
    lists: { read: () => ({ departments: [{ id: 'it', label: 'IT' }] }) },
    catalogue: new Map(),
    folders: { builds: '', own: '' },
    nowMs: () => 0,
  });
  return (await intranet.request(`/promises?language=${language}`)).text();
};

describe('/promises', () => {
  it('shows the ledger first, then the causes', async () => {
    const views = [...(await page('en')).matchAll(/view="([\w-]+)"\s+(?:measure="([\w:-]+)")?/g)];
    expect(views.map(([, view]) => view)).toEqual(['promises', 'trend', 'pareto', 'comments']);
    expect(views.map(([, , measure]) => measure)).toContain('cause');
  });

  it('asks for figures that its pulse has', async () => {
    const known = [...promiseKept.questions.map(({ id }) => id), ...promiseKept.scores.map(({ id }) => `score:${id}`)];
    for (const [, measure] of (await page('en')).matchAll(/measure="([\w:-]+)"/g)) expect(known).toContain(measure);
  });

  it.each([
    ['en', 'Promises', 'Make a promise'],
    ['de', 'Zusagen', 'Etwas zusagen'],
    ['ar', 'الوعود', 'قدّم وعدًا'],
  ])('speaks %s', async (language, ...words) => {
    const text = await page(language);
    for (const word of words) expect(text).toContain(word);
  });
});

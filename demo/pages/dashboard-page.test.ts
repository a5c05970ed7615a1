import { describe, expect, it } from 'vitest';
import { createIntranet, type IntranetParts } from './intranet.js';

const waves: Readonly<Record<string, readonly string[]>> = {
  'ics-core5': ['2026-08', '2026-11'],
  'service-map': ['2026-08', '2026-11'],
  'process-friction': ['2026-11-05'],
};
const source = { waves: (pulse: string) => Promise.resolve(waves[pulse] ?? []) };

const page = async (more: Partial<IntranetParts>, path = '/dashboard'): Promise<string> => {
  const intranet = createIntranet({
    lists: { read: () => ({ departments: [{ id: 'it', label: 'IT' }] }) },
    catalogue: new Map(),
    folders: { builds: '', own: '' },
    nowMs: () => 0,
    ...more,
  });
  return (await intranet.request(path)).text();
};

describe('/dashboard', () => {
  it('shows three findings first, and names no department for them', async () => {
    const text = await page({ store: source });
    const views = [...text.matchAll(/view="([\w-]+)"/g)].map(([, view]) => view);
    expect(views.slice(0, 3)).toEqual(['trend', 'service-map', 'pareto']);
    expect(text).not.toMatch(/<ics-results[^>]*group=/);
  });

  it('asks for the latest wave where all of them would be too much', async () => {
    expect(await page({ store: source })).toContain('src="/api/results/service-map?wave=2026-11"');
  });

  it('shows how far reports got, from where they are counted', async () => {
    const reported = { waves: () => Promise.resolve(['2026-11']) };
    expect(await page({ store: reported })).toMatch(
      /src="\/api\/messages\/breakdown-report\/flow"\s+view="flow"[^]*view="gaps"/,
    );
    expect(await page({ store: source })).not.toContain('/flow"');
  });

  it('leads to the ledger of promises where there is one', async () => {
    expect(await page({ store: { waves: () => Promise.resolve(['2026-11']) } })).toContain('href="/promises"');
    expect(await page({ store: source })).not.toContain('href="/promises"');
  });

  it('leaves out what nobody has answered yet', async () => {
    const text = await page({ store: source });
    expect(text).toContain('/api/results/process-friction');
    expect(text).not.toContain('/api/results/promise-kept');
  });

  it.each([
    ['en', 'There are no answers yet.'],
    ['de', 'Noch gibt es keine Antworten.'],
    ['ar', 'لا توجد إجابات بعد.'],
  ])('says in %s that there are no answers', async (language, words) => {
    const text = await page({}, `/dashboard?language=${language}`);
    expect(text).toContain(words);
    expect(text).not.toContain('src="/api/results');
  });
});

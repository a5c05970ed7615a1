import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openOffice, postForm, type Office } from '../../tests/e2e/owner/owner-office.js';
import type { RunningCollector } from './start-collector.js';

const answerLunch = (collector: RunningCollector, wave: string, taste = '3'): Promise<Response> =>
  postForm(collector, '/api/responses', { pulse: 'lunch', wave, taste });

describe('the owner pages at this machine', () => {
  let office: Office;
  let collector: RunningCollector;
  beforeAll(async () => {
    office = await openOffice({});
    ({ collector } = office);
  });
  afterAll(() => office.dispose());

  const page = async (path: string): Promise<string> => {
    const reply = await ask(collector, path);
    expect([path, reply.status]).toEqual([path, 200]);
    return reply.text();
  };
  const settled = async (reply: Response): Promise<string> => {
    expect(reply.status).toBe(303);
    return page(reply.headers.get('location') ?? '');
  };
  const refused = async (reply: Response): Promise<string> => {
    expect(reply.status).toBe(422);
    return reply.text();
  };

  it.each([
    '/owner',
    '/owner/pulses/lunch',
    '/owner/pulses/open-line',
    '/owner/headcounts',
    '/owner/report',
    '/owner/report/finance',
    '/owner/works-council',
    '/owner/works-council?pulse=morale',
  ])('%s is a whole page under a strict policy, in English and German', async path => {
    for (const language of ['en', 'de']) {
      const reply = await ask(collector, path, { headers: { 'Accept-Language': language } });
      expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
      const text = await reply.text();
      expect(text).toContain(`<html lang="${language}">`);
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text).not.toMatch(/<style| style=| on\w+=|<script(?![^>]* src=)|\{\w+\}/);
    }
  });

  it.each(['/owner/pulses/nothing', '/owner/pulses/lunch/waves/never', '/owner/report/nobody', '/owner/elsewhere'])(
    '%s is not there',
    async path => expect((await ask(collector, path)).status).toBe(404),
  );

  it('opens a wave, and closes it for good with its last day', async () => {
    expect(await page('/owner/pulses/lunch')).toContain('No wave yet.');
    const opened = await settled(
      await postForm(collector, '/owner/pulses/lunch/waves', { wave: '2026-10', from: '2026-10-01' }),
    );
    expect(opened).toContain('The wave is saved.');
    expect(opened).toMatch(/2026-10<span[^]*open[^]*2026-10-01[^]*none yet/);
    const closed = await settled(
      await postForm(collector, '/owner/pulses/lunch/waves/2026-10', {
        state: 'closed',
        from: '2026-10-01',
        to: '2026-10-14',
      }),
    );
    expect(closed).toMatch(/2026-10<span[^]*closed[^]*2026-10-14/);
  });

  it('says what is wrong in a sentence with its code and place, and keeps what was typed', async () => {
    const reply = await postForm(collector, '/owner/pulses/lunch/waves', { wave: 'w"<b>', from: '2026-02-30' });
    const text = await refused(reply);
    expect(text).toContain('A wave has a name of 1 to 64 letters');
    expect(text).toContain('invalid-id, wave');
    expect(text).toContain('invalid-date, from');
    expect(text).toContain('value="w&quot;&lt;b&gt;"');
    expect(text).toMatch(/id="wave"[^>]*aria-invalid="true"/);
  });

  it('takes forms of its own pages only', async () => {
    for (const headers of [{ Origin: 'https://elsewhere.example' }, { 'Sec-Fetch-Site': 'same-site' }, {}]) {
      const reply = await postForm(collector, '/owner/pulses/lunch/waves', { wave: 'foreign' }, headers);
      expect(await refused(reply)).toContain('foreign-form');
    }
    expect(await page('/owner/pulses/lunch')).not.toContain('foreign');
  });

  it('publishes an action for everybody who is asked, changes its state, and takes it back', async () => {
    const fields = { asked: '2026-10', 'text-en': 'Soup <every> day', 'text-de': 'Jeden Tag Suppe', state: 'planned' };
    const listed = await settled(await postForm(collector, '/owner/pulses/lunch/actions', fields));
    expect(listed).toContain('Soup &lt;every&gt; day');
    const served = async () => (await (await ask(collector, '/api/actions/lunch.json')).json()) as { id: string }[];
    const [action] = await served();
    const today = new Date().toISOString().slice(0, 10);
    expect(action).toMatchObject({
      asked: '2026-10',
      text: { en: 'Soup <every> day', de: 'Jeden Tag Suppe' },
      state: 'planned',
      told: today,
    });
    const path = `/owner/pulses/lunch/actions/${action?.id}`;
    expect(await page(path)).toContain('Jeden Tag Suppe');
    await settled(await postForm(collector, path, { ...fields, state: 'done' }));
    expect(await served()).toMatchObject([{ id: action?.id, state: 'done', told: today }]);
    expect(await refused(await postForm(collector, path, { ...fields, 'text-en': '', 'text-de': '' }))).toContain(
      'text-missing, text-en',
    );
    expect(
      await refused(await postForm(collector, '/owner/pulses/lunch/actions', { ...fields, asked: 'never' })),
    ).toContain('no wave “never”');
    await settled(await postForm(collector, `${path}/remove`, {}));
    expect(await served()).toEqual([]);
  });

  it('shows headcounts before they are stored, from a paste or a file', async () => {
    const csv = 'id,headcount\nit,33\nlegal,80\n';
    const preview = await (await postForm(collector, '/owner/headcounts/preview', { csv })).text();
    expect(preview).toMatch(/IT Services[^]*33[^]*Legal[^]*80[^]*Together[^]*113/);
    expect(preview).toContain('Without a number');
    expect(await page('/owner/headcounts')).not.toContain('legal,80');
    const form = new FormData();
    form.set('csv', 'ignored');
    form.set('file', new Blob(['\uFEFFid;headcount\r\nit;34\r\n'], { type: 'text/csv' }), 'people.csv');
    const headers = { Origin: new URL(collector.url).origin };
    const stored = await settled(await ask(collector, '/owner/headcounts', { method: 'POST', headers, body: form }));
    expect(stored).toMatch(/id,headcount[^]*it,34\n[^]*legal,\n/);
  });

  it('refuses wrong headcounts with their rows, and lets them be mended', async () => {
    const csv = 'id,headcount\nlegall,8\nit,=1+1\n';
    for (const path of ['/owner/headcounts/preview', '/owner/headcounts']) {
      const text = await refused(await postForm(collector, path, { csv }));
      expect(text).toContain('Row 2: nobody knows the group “legall”. Do you mean “legal”?');
      expect(text).toContain('row-formula, rows[3].headcount');
      expect(text).toContain('legall,8');
    }
    const tooLarge = await postForm(collector, '/owner/headcounts', { csv: 'x'.repeat(70_000) });
    expect(await refused(tooLarge)).toContain('unreadable-form');
  });

  it('keeps a period, and deletes a wave by hand only when its name is typed', async () => {
    await answerLunch(collector, '2026-09');
    const months = (value: string) => postForm(collector, '/owner/pulses/lunch/retention', { months: value });
    expect(await settled(await months('24'))).toContain('The period is saved.');
    expect(await page('/owner')).toContain('24 months after the end of a wave');
    expect(await refused(await months('0'))).toContain('invalid-months, months');
    const path = '/owner/pulses/lunch/waves/2026-09/delete';
    expect(await refused(await postForm(collector, path, { confirm: '2026-10' }))).toContain('not-confirmed, confirm');
    expect(await page('/owner/pulses/lunch')).toContain('2026-09');
    expect(await settled(await postForm(collector, path, { confirm: '2026-09' }))).not.toContain('2026-09');
    const results = (await (await ask(collector, '/api/results/lunch')).json()) as { waves: { id: string }[] };
    expect(results.waves.map(({ id }) => id)).not.toContain('2026-09');
  });

  it('publishes what still waits when a wave is closed', async () => {
    const look = async (): Promise<number> => {
      const reply = await ask(collector, '/api/results/lunch?wave=2026-08');
      const { cells } = (await reply.json()) as { cells: { d: string; g: string; n?: number }[] };
      return cells.find(({ d, g }) => d === 'taste' && g === 'all')?.n ?? 0;
    };
    const answer = async (count: number): Promise<void> => {
      for (let turn = 0; turn < count; turn++) await answerLunch(collector, '2026-08', String(1 + (turn % 4)));
    };
    const turn = (state: string) => postForm(collector, '/owner/pulses/lunch/waves/2026-08', { state });
    await answer(1);
    await settled(await turn('open'));
    await answer(23);
    expect(await look()).toBe(24);
    await answer(5);
    expect(await look()).toBe(24);
    await settled(await turn('closed'));
    expect(await look()).toBe(29);
  });

  it('exports the published figures, and never an answer', async () => {
    for (let turn = 0; turn < 4; turn++) await answerLunch(collector, '2026-10');
    const csv = await ask(collector, '/owner/pulses/lunch/figures.csv');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="lunch.csv"');
    const text = await csv.text();
    expect(text).toContain('w,g,groupLabel');
    expect(text).toMatch(/2026-10,all,.*,(min|none)\r\n/);
    expect(await (await ask(collector, '/owner/pulses/lunch/figures.json')).json()).toMatchObject({
      format: 'ics-aggregate/1',
    });
    expect((await ask(collector, '/owner/pulses/lunch/messages.json')).status).toBe(404);
    expect((await ask(collector, '/owner/pulses/open-line/figures.csv')).status).toBe(404);
    expect(await (await ask(collector, '/owner/pulses/open-line/messages.json')).json()).toMatchObject({
      messages: [],
    });
  });

  it('lists for a works council what is in use, and what is planned when asked', async () => {
    const text = await page('/owner/works-council');
    expect(text).toContain('id="lunch"');
    expect(text).not.toContain('id="morale"');
    expect(text).toContain('24 months after the end of a wave');
    expect(await page('/owner/works-council?pulse=morale')).toMatch(/id="morale"[^]*Figures from 10 answers on/);
  });
});

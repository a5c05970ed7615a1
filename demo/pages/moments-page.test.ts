import { describe, expect, it } from 'vitest';
import { triggerValues } from '../../src/definition/parse-trigger.js';
import { createIntranet } from './intranet.js';
import { moments } from './moments.js';

const app = createIntranet({
  lists: { read: () => ({ departments: [{ id: 'it', label: 'IT' }] }) },
  catalogue: new Map(),
  folders: { builds: '', own: '' },
  nowMs: () => 0,
});

const all = [...moments.modes, ...moments.triggers];

const get = async (path: string) => {
  const reply = await app.request(`https://intranet.example${path}`, { headers: { accept: 'text/html' } });
  return { status: reply.status, text: await reply.text() };
};

const attributesIn = (tag: string): string[] => [...tag.matchAll(/[\w-]+="[^"]*"/g)].map(([text]) => text).sort();

/** The attributes of the tag that asks, and of the one that is shown to be copied. */
const tagsOf = (page: string): readonly string[][] => {
  const [, copied = ''] = /<code>&lt;ics-pulse (.*?)&gt;&lt;\/ics-pulse&gt;<\/code>/s.exec(page) ?? [];
  const [, own = ''] = /<ics-pulse\s([^>]*)>/.exec(page) ?? [];
  return [attributesIn(own), attributesIn(copied.replaceAll('&quot;', '"'))];
};

describe('/moments', () => {
  it('leads to a page for each display mode and each trigger', async () => {
    const { text } = await get('/moments');
    const linked = [...text.matchAll(/href="\/moments\/([\w-]+)"/g)].map(([, id]) => id);
    expect(linked).toEqual(all.map(({ id }) => id));
    expect(new Set(moments.modes.map(({ attributes }) => attributes.display ?? 'inline'))).toEqual(
      new Set(['inline', 'popover', 'dialog', 'side-tab', 'banner']),
    );
    const triggers = new Set(all.map(({ attributes }) => attributes.trigger?.split(':')[0] ?? 'load'));
    expect([...triggers].sort()).toEqual(Object.keys(triggerValues).sort());
  });

  it.each(all)('/moments/$id asks with the tag that it shows', async ({ id, attributes }) => {
    const { status, text } = await get(`/moments/${id}`);
    const [own = [], copied] = tagsOf(text);
    expect(status).toBe(200);
    expect(own).toEqual(copied);
    expect(own).toEqual(
      expect.arrayContaining(Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)),
    );
  });

  it('opens the panel only where the address says so', async () => {
    expect((await get('/moments/popover')).text).not.toMatch(/<ics-pulse[^>]*\sdebug/);
    expect((await get('/moments/popover?debug=on')).text).toMatch(/<ics-pulse[^>]*\sdebug/);
  });

  it.each(['/moments/nowhere', '/moments/constructor'])('%s is missing', async path => {
    expect((await get(path)).status).toBe(404);
  });
});

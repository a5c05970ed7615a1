import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { packIds, templateIds } from '../../src/templates/index.js';
import { licensedPack } from '../../src/templates/licensed-pack.js';
import { instruments } from '../../src/templates/licensed/instruments.js';
import { loadCatalogue } from '../collector/definition-catalogue.js';
import { defaultProgramme } from './default-programme.js';
import { createIntranet } from './intranet.js';
import { readChoices, sidesOf, writtenTag } from './template-choices.js';

const catalogue = await loadCatalogue('demo/pulses');
if (!catalogue.ok) throw new Error(catalogue.error);

const app = createIntranet({
  lists: { read: () => ({ departments: [{ id: 'it', label: 'IT' }] }) },
  catalogue: catalogue.value,
  folders: { builds: '', own: '' },
  nowMs: () => 0,
});

const get = async (path: string) => {
  const reply = await app.request(`https://intranet.example${path}`, { headers: { accept: 'text/html' } });
  return { status: reply.status, text: await reply.text() };
};

/** The tag that asks. */
const ownTag = (page: string): string => /<ics-pulse\s[^>]*>/.exec(page)?.[0].replace(/\s+/g, ' ') ?? '';

/** What stands in the page to be copied. */
const copied = (page: string): string =>
  (/<code data-copy>(.*?)<\/code>/s.exec(page)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('/templates', () => {
  it('leads to a page for each built-in pulse, and to no other', async () => {
    const { text } = await get('/templates');
    const linked = [...text.matchAll(/href="\/templates\/([\w-]+)"/g)].map(([, id]) => id);
    expect([...new Set(linked)].sort()).toEqual([...templateIds, ...packIds].sort());
    expect(linked.slice(0, defaultProgramme.length)).toEqual(defaultProgramme.map(({ pulse }) => pulse));
  });

  it('names whose instruments there are, under which licence, apart from our own templates', async () => {
    const { text } = await get('/templates');
    const packs = text.slice(text.indexOf('id="packs"'), text.indexOf('id="slots"'));
    for (const id of packIds) expect(packs).toContain(`href="/templates/${id}"`);
    for (const id of templateIds) expect(packs).not.toContain(`href="/templates/${id}"`);
    expect(
      packs.match(/Contains public sector information licensed under the Open Government Licence v3\.0\./g),
    ).toHaveLength(4);
    expect(packs).toContain('not validated');
  });

  it('says what each licensed instrument needs, as a pack that is refused until somebody fills it in', async () => {
    const { text } = await get('/templates');
    const slots = text.slice(text.indexOf('id="slots"'));
    const packs = [...slots.matchAll(/<code>(\{.*?\})<\/code>/gs)].map(([, json = '']) =>
      JSON.parse(json.replaceAll('&quot;', '"')),
    );
    expect(packs.map(({ scoring }) => scoring)).toEqual(Object.keys(instruments).map(id => `builtin:${id}`));
    for (const pack of packs) {
      const found = licensedPack(pack);
      const codes = found.ok ? [] : found.error.map(({ code }) => code);
      expect(codes.filter(code => code !== 'wrong-number-of-items')).toEqual(['licence-not-accepted']);
    }
  });

  it.each(packIds)('/templates/%s names its licence', async id => {
    const { text } = await get(`/templates/${id}`);
    expect(text).toMatch(
      /<p class="quiet">[^<]{20,}<a href="https:[^"]+" target="_blank" rel="noopener">Licence<\/a><\/p>/,
    );
  });

  it.each([...templateIds, ...packIds])('/templates/%s asks it at once, and shows its tag', async id => {
    const { status, text } = await get(`/templates/${id}`);
    expect(status).toBe(200);
    expect(ownTag(text)).toMatch(new RegExp(`^<ics-pulse pulse="${id}" endpoint="/api/responses" .*open ?>$`));
    expect(copied(text)).toContain(`<ics-pulse pulse="${id}" endpoint="/api/responses"`);
    expect(text).toContain('src="/assets/copy-tag.js"');
  });

  it('takes what the address chooses', async () => {
    const { text } = await get('/templates/recommend?display=popover&endpoint=%2Fx%3F%22a&departments=d.json');
    expect(copied(text)).toContain(
      '<ics-pulse pulse="recommend" endpoint="/x?&quot;a" departments="d.json" display="popover"></ics-pulse>',
    );
    expect(ownTag(text)).toContain('display="popover" repeat="always"');
    expect(ownTag(text)).toContain('endpoint="/api/responses"');
  });

  it.each(['/templates/lunch', '/templates/nowhere', '/templates/constructor'])('%s is missing', async path => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('the tag to copy', () => {
  const definition = { id: 'handoff', context: ['team', { id: 'side', send: false }] } as unknown as PulseDefinition;
  const choose = (query: Record<string, string>) => readChoices(definition, new Map(Object.entries(query)));

  it('has the usual where the address says nothing or nonsense', () => {
    expect(choose({ display: 'window', endpoint: '  ', side: 'both' })).toEqual({
      display: 'inline',
      endpoint: '/api/responses',
      departments: '/api/lists/departments.json',
      side: 'receiver',
      hasIntegrity: false,
    });
  });

  it('names a side only of a pulse that has two', () => {
    expect(sidesOf(definition)).toEqual(['receiver', 'provider']);
    expect(sidesOf({ ...definition, context: ['team'] })).toEqual([]);
    expect(writtenTag(definition, choose({ side: 'provider' }), {})).toContain('side="provider"');
  });

  it('carries the hashes of the builds when asked for', () => {
    const hashes = { 'ics-pulse.js': 'sha384-a+b/c', 'ics-pulse.css': 'sha384-d' };
    expect(writtenTag(definition, choose({}), hashes)).not.toContain('sha384');
    const [sheet, script] = writtenTag(definition, choose({ integrity: 'on' }), hashes).split('\n');
    expect(sheet).toContain('integrity="sha384-d" crossorigin="anonymous"');
    expect(script).toContain('integrity="sha384-a+b/c" crossorigin="anonymous"');
    expect(writtenTag(definition, choose({ integrity: 'on' }), {})).not.toContain('integrity');
  });
});

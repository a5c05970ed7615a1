import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitionHash } from '../../src/definition/definition-hash.js';
import { packIds, templateIds } from '../../src/templates/index.js';
import { loadCatalogue } from './definition-catalogue.js';

const lunch = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [{ id: 'q', type: 'nps', title: 'Good?' }],
};

describe('loadCatalogue', () => {
  let folder: string;
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value));
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pulses-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('has the built-in templates and the files of the folder', async () => {
    write('lunch.json', lunch);
    const catalogue = await loadCatalogue(folder);
    if (!catalogue.ok) throw new Error(catalogue.error);
    expect([...catalogue.value.keys()].sort()).toEqual([...templateIds, ...packIds, 'lunch'].sort());
    const { definition, hash, isBuiltIn } = catalogue.value.get('lunch')!;
    expect(definition).toEqual(lunch);
    expect(hash).toBe(definitionHash(definition));
    expect([isBuiltIn, catalogue.value.get('morale')?.isBuiltIn]).toEqual([false, true]);
  });

  it('lets a file replace a template', async () => {
    write('morale.json', { ...lunch, id: 'morale' });
    const catalogue = await loadCatalogue(folder);
    expect(catalogue.ok && catalogue.value.get('morale')).toMatchObject({
      definition: { title: 'Lunch' },
      isBuiltIn: false,
    });
  });

  it('can load the pulses of the demo', async () => {
    const demo = fileURLToPath(new URL('../pulses', import.meta.url));
    expect(await loadCatalogue(demo)).toMatchObject({ ok: true });
  });

  it('names every mistake of every file', async () => {
    write('a.json', lunch);
    write('lunch.json', { ...lunch, questions: [{ id: 'q', type: 'npz', title: 'Good?' }] });
    const catalogue = await loadCatalogue(folder);
    expect(catalogue).toMatchObject({
      ok: false,
      error: expect.stringMatching(/a\.json: id: other-name[^]*lunch\.json: questions\[0\]/),
    });
  });

  it('takes no pulse whose licence is not accepted', async () => {
    const licence = { attribution: 'Somebody, 2018', url: 'https://licence.example/' };
    write('lunch.json', { ...lunch, licence: { ...licence, accepted: false } });
    const catalogue = await loadCatalogue(folder);
    expect(catalogue).toMatchObject({
      ok: false,
      error: expect.stringMatching(/lunch\.json: licence\.accepted: licence-not-accepted: /),
    });
    write('lunch.json', { ...lunch, licence: { ...licence, accepted: true } });
    expect((await loadCatalogue(folder)).ok).toBe(true);
  });

  it('says that the folder is missing', async () => {
    expect(await loadCatalogue(join(folder, 'missing'))).toMatchObject({
      ok: false,
      error: expect.stringContaining('cannot be read'),
    });
  });
});

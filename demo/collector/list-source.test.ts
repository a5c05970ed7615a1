import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openListSource } from './list-source.js';

describe('openListSource', () => {
  let folder: string;
  const mistakes: string[] = [];
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lists-'));
    mistakes.length = 0;
    write('departments.json', [{ id: 'it', label: 'IT' }]);
    write('read-me.txt', 'not a list');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = () => openListSource(folder, mistake => mistakes.push(mistake));

  it('follows a file that changes, and takes new files in', () => {
    const source = open();
    if (!source.ok) throw new Error(source.error);
    expect(source.value.read()).toEqual({ departments: [{ id: 'it', label: 'IT' }] });
    write('departments.json', [{ id: 'lab', label: 'Laboratory' }]);
    write('sites.json', [{ id: 'north', label: 'North' }]);
    expect(source.value.read()).toEqual({
      departments: [{ id: 'lab', label: 'Laboratory' }],
      sites: [{ id: 'north', label: 'North' }],
    });
  });

  it('keeps the last good state of a file that breaks, and tells it once', () => {
    const source = open();
    if (!source.ok) throw new Error(source.error);
    write('departments.json', [{ id: 'it' }]);
    expect(source.value.read()).toEqual({ departments: [{ id: 'it', label: 'IT' }] });
    source.value.read();
    expect(mistakes).toEqual([expect.stringContaining('[0].label: invalid-label')]);
    rmSync(folder, { recursive: true });
    expect(source.value.read()).toEqual({ departments: [{ id: 'it', label: 'IT' }] });
  });

  it('does not open with a mistake in it', () => {
    write('departments.json', [{ id: 'a b', label: '' }]);
    expect(open()).toMatchObject({ ok: false, error: expect.stringMatching(/invalid-id.*\n.*invalid-label/) });
  });

  it('says that the folder is missing', () => {
    rmSync(folder, { recursive: true });
    expect(open()).toMatchObject({ ok: false, error: expect.stringContaining('cannot be read') });
  });
});

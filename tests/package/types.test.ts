import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, installPackage, root } from './packed-package.js';

/** What an application may write, and, marked, what its compiler has to refuse. */
const application = `
import { configurePulse, createPulse, definePulse, type AnswersOf, type PulseElement } from 'ics-pulse';
import 'ics-pulse/define';
import type { ResultsElement } from 'ics-pulse/results';
import 'ics-pulse/results/define';
import { loadTemplate, templateIds } from 'ics-pulse/templates';

const lunch = definePulse({
  format: 'ics-pulse/1', id: 'lunch', kind: 'measure', title: 'Lunch', language: 'en',
  questions: [
    { id: 'score', type: 'nps', title: 'Recommend?' },
    { id: 'why', type: 'choice', title: 'Why?', options: [{ value: 'taste', label: 'Taste' }, { value: 'price', label: 'Price' }] },
  ],
});
type Answers = AnswersOf<typeof lunch>;
export const answers: Answers = { score: 9, why: 'taste' };
// @ts-expect-error: off the scale
export const offScale: Answers = { score: 11 };
// @ts-expect-error: not one of the options
export const offList: Answers = { why: 'weather' };

configurePulse({ endpoint: '/api/responses' });
// @ts-expect-error: misspelt
configurePulse({ endpiont: '/api/responses' });

const pulse: PulseElement | null = document.querySelector('ics-pulse');
const made: PulseElement = document.createElement('ics-pulse');
const results: ResultsElement = document.createElement('ics-results');
made.addEventListener('ics-submitted', event => console.log(event.pulse, event.answered));
// @ts-expect-error: events carry no answers
made.addEventListener('ics-answered', event => console.log(event.value));
void pulse?.submit().then(result => (result.ok ? result.value.id : result.error.code));
console.log(results, templateIds, loadTemplate, createPulse);
`;

let folder: string;

beforeAll(() => {
  folder = emptyFolder('types');
  installPackage(folder);
  writeFileSync(join(folder, 'application.ts'), application);
});

const compile = (resolution: Readonly<Record<string, string>>): string => {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  };
  const settings = { compilerOptions: { ...compilerOptions, ...resolution }, files: ['application.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  try {
    return execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

describe('types as an application sees them, without skipLibCheck', () => {
  it.each([
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ])('resolved by %s', (moduleResolution, module) => {
    expect(compile({ moduleResolution, module })).toBe('');
  });
});

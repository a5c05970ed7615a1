import { describe, expect, it } from 'vitest';
import { allImports, forbidden, importsOf, misplaced, modulesBelow } from './layers.js';

const judge = (from: string, line: string): string | null => {
  const [found] = importsOf(from, line);
  if (!found) throw new Error(`No import in: ${line}`);
  return forbidden(found);
};

describe('layers', () => {
  it('know every module', () => {
    expect(modulesBelow('src').map(misplaced).filter(Boolean)).toEqual([]);
  });

  it('are imported downward only', () => {
    const imports = allImports('src');
    expect(imports.length).toBeGreaterThan(50);
    expect([...new Set(imports.map(forbidden).filter(Boolean))]).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['view/pulse-view.ts', `import { ok } from '../base/result.js';`],
    ['view/pulse-view.ts', `import { events } from './events.js';`],
    ['question/nps/define.ts', `import { define } from '../define-element.js';`],
    ['question/question-type.ts', `import type { AnswerValue } from '../response/response.js';`],
    ['cdn/ics-pulse.ts', `import '../define.js';`],
    ['view/pulse-view.ts', `import { html } from 'lit';`],
    ['base/browser-ports.ts', `import { get } from 'idb-keyval';`],
  ])('lets %s say %s', (from, line) => {
    expect(judge(from, line)).toBeNull();
  });

  it.each([
    ['base/store.ts', `import { html } from 'lit';`, 'package'],
    ['base/store.ts', `import { readFileSync } from 'node:fs';`, 'package'],
    ['session/flow.ts', `import { get } from 'idb-keyval';`, 'package'],
    ['session/flow.ts', `import { createPulse } from '../create-pulse.js';`, 'upward'],
    ['session/flow.ts', `import type { Outbox } from '../outbox/outbox.js';`, 'upward'],
    ['session/flow.ts', `const later = () => import('../view/pulse-view.js');`, 'upward'],
    ['session/flow.ts', `type Late = import('../view/pulse-view.js').PulseView;`, 'upward'],
    ['session/flow.ts', `export * from '../view/pulse-view.js';`, 'upward'],
    ['session/flow.ts', `import { protect } from '../privacy/protect.js';`, 'neighbour'],
    ['session/flow.ts', `import { type Protected } from '../privacy/protect.js';`, 'neighbour'],
    ['session/flow.ts', `import { all } from '../utils/all.js';`, 'no layer'],
    ['session/flow.ts', `import { all } from '../stray.js';`, 'no layer'],
  ])('stops %s at %s', (from, line, reason) => {
    expect(judge(from, line)).toContain(reason);
  });

  it.each(['utils/all.ts', 'stray.ts'])('knows no place for %s', file => {
    expect(misplaced(file)).toContain('no layer');
  });
});

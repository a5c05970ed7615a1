import { describe, expect, it } from 'vitest';
import { eligibilityOf } from './eligibility.js';

const nowMs = Date.parse('2026-11-21T12:00:00Z');
const tag = (attributes: Readonly<Record<string, string>>) => ({
  getAttribute: (name: string): string | null => attributes[name] ?? null,
});

describe('eligibilityOf', () => {
  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [{ from: '2026-11-01', until: '2026-11-21' }, []],
    [{ disabled: 'false' }, []],
    [{ disabled: '' }, ['It is switched off by the attribute "disabled".']],
    [{ from: '2026-12-01' }, ['It opens on 2026-12-01.']],
    [{ until: '2026-11-20' }, ['It closed after 2026-11-20.']],
    [
      { disabled: 'true', until: '2026-11-20' },
      ['It is switched off by the attribute "disabled".', 'It closed after 2026-11-20.'],
    ],
  ])('%j', (attributes, reasons) => {
    expect(eligibilityOf(tag(attributes), nowMs)).toEqual({ eligible: reasons.length === 0, reasons });
  });
});

import { describe, expect, it } from 'vitest';
import { formatPath } from '../base/issue.js';
import { parseResponse } from './parse-response.js';
import type { PulseResponse } from './response.js';

const response: PulseResponse = {
  format: 'ics-response/1',
  id: '2f0c'.repeat(8),
  pulse: 'ics-core5',
  definition: '9f86d081'.repeat(8),
  wave: '2026-10-05',
  language: 'de',
  complete: true,
  side: 'receiver',
  answers: { resp1: 4, use: ['it', 'hr'], svc: { it: { resp: 4, 'say.other': 'x' } }, why: 'other', 'why.other': '…' },
  skipped: { comm1: 'na', team2: 'pns', cmt2: 'blank', 'svc.it.keep': 'blank' },
  context: { team: 'finance' },
  submittedAt: '2026-10-05T08:00:00Z',
};

const findings = (value: unknown): string[] => {
  const parsed = parseResponse(value);
  return parsed.ok ? [] : parsed.error.map(issue => `${formatPath(issue.path)}: ${issue.code}`);
};

describe('parseResponse', () => {
  it('lets a response through as it is', () => {
    expect(parseResponse(response)).toEqual({ ok: true, value: response });
    const { side: _side, submittedAt: _at, ...anonymous } = response;
    expect(parseResponse(anonymous)).toEqual({ ok: true, value: anonymous });
  });

  it.each<[object, string]>([
    [{ format: 'ics-response/2' }, 'format: unknown-format'],
    [{ id: response.id.toUpperCase() }, 'id: not-hex'],
    [{ id: '2f0c' }, 'id: not-hex'],
    [{ definition: null }, 'definition: wrong-type'],
    [{ definition: 'ff' }, 'definition: not-hex'],
    [{ pulse: '../etc' }, 'pulse: not-an-id'],
    [{ wave: '' }, 'wave: not-an-id'],
    [{ language: 'deutsch, bitte' }, 'language: not-a-language-tag'],
    [{ complete: 'yes' }, 'complete: wrong-type'],
    [{ side: 'both' }, 'side: unknown-value'],
    [{ answers: [] }, 'answers: wrong-type'],
    [{ answers: { 'a b': 1 } }, 'answers.a b: not-an-answer-key'],
    [{ answers: { 'a.b': 1 } }, 'answers.a.b: not-an-answer-key'],
    [{ answers: { a: true } }, 'answers.a: wrong-type'],
    [{ answers: { a: null } }, 'answers.a: wrong-type'],
    [{ answers: { svc: { it: { resp: { deep: 1 } } } } }, 'answers.svc.it.resp: wrong-type'],
    [{ skipped: { a: 'lazy' } }, 'skipped.a: unknown-value'],
    [{ skipped: { 'a.b.c.d': 'na' } }, 'skipped.a.b.c.d: not-an-answer-key'],
    [{ context: { team: 7 } }, 'context.team: wrong-type'],
    [{ context: { team: 'x'.repeat(201) } }, 'context.team: too-long'],
    [{ submittedAt: 'yesterday' }, 'submittedAt: not-a-moment'],
    [{ userAgent: 'Mozilla' }, 'userAgent: unknown-key'],
    [{ answers: { a: NaN } }, 'answers.a: not-json-value'],
    [{ answers: { a: 'NUL \0' } }, 'answers.a: broken-text'],
    [JSON.parse('{"answers":{"__proto__":{"x":1}}}'), 'answers.__proto__: forbidden-key'],
  ])('%j is refused: %s', (change, finding) => {
    expect(findings({ ...response, ...change })).toContain(finding);
  });

  it('refuses more than 60 KiB', () => {
    const answers = { a: 'x'.repeat(61_440) };
    expect(findings({ ...response, answers })).toEqual(['(root): too-large']);
    expect(findings({ ...response, answers: { a: 'x'.repeat(60_000) } })).toEqual([]);
  });

  it.each([[null], ['text'], [[]], [Object.create(response)]])('refuses %j', value => {
    expect(parseResponse(value).ok).toBe(false);
  });

  it.each(Object.keys(response).filter(key => !/^(side|submittedAt)$/.test(key)))('misses "%s"', key => {
    const { [key as 'id']: _, ...rest } = response;
    expect(findings(rest)).toEqual([`${key}: missing-key`]);
  });
});

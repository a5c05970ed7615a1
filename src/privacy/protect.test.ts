import { describe, expect, it } from 'vitest';
import type { PulseResponse } from '../response/response.js';
import { protect } from './protect.js';

const response: PulseResponse = {
  format: 'ics-response/1',
  id: '0123456789abcdef0123456789abcdef',
  pulse: 'ics-core5',
  definition: '9f86d081884c7d65',
  wave: '2026-10-05',
  language: 'de',
  complete: true,
  answers: {
    resp1: 4,
    use: ['it', 'hr'],
    svc: { it: { resp: 4, why: 'ask anna@example.com' } },
    cmt: 'call 030 1234567',
  },
  skipped: { comm1: 'na' },
  context: { team: 'finance' },
};

const bodyOf = (outcome: ReturnType<typeof protect>): unknown =>
  outcome.ok ? JSON.parse(outcome.value.body) : outcome;

describe('protect', () => {
  it('keeps every entry of the closed list', () => {
    const full: PulseResponse = { ...response, side: 'receiver', submittedAt: '2026-10-05T08:00:00Z' };
    expect(bodyOf(protect(full))).toEqual(full);
  });

  it('lets no other key pass', () => {
    const talkative = { ...response, userAgent: 'x', url: '/team/anna', submittedBy: 'anna' };
    expect(bodyOf(protect(talkative))).toEqual(response);
  });

  it('writes the text that the person is shown, indented', () => {
    const outcome = protect(response);
    expect(outcome.ok && outcome.value.body).toBe(
      JSON.stringify(JSON.parse(outcome.ok ? outcome.value.body : ''), null, 2),
    );
  });

  it('redacts texts, inside groups too', () => {
    expect(bodyOf(protect(response, { redact: ['email', 'phone'] }))).toMatchObject({
      answers: { resp1: 4, use: ['it', 'hr'], svc: { it: { why: 'ask […@…]' } }, cmt: 'call […☎…]' },
    });
  });

  it.each([[undefined], [['email', 'work', 'svc.note']]])(
    'leaves a contact alone, and what is a text elsewhere only, with texts %j',
    textQuestions => {
      const reachable = {
        email: 'ask anna@example.com',
        contact: { name: 'Anna', email: 'anna@example.com' },
        svc: { it: { note: 'ask anna@example.com' } },
      };
      const outcome = protect(
        { ...response, answers: reachable },
        { redact: ['email'], ...(textQuestions && { textQuestions }) },
      );
      expect(bodyOf(outcome)).toMatchObject({
        answers: { ...reachable, email: 'ask […@…]', svc: { it: { note: 'ask […@…]' } } },
      });
    },
  );

  it('redacts in a group what is a text there, and not what is called like a text outside of it', () => {
    const answers = { note: 'to a@b.example', svc: { it: { note: 'a@b.example', cmt: 'a@b.example' } } };
    const outcome = protect({ ...response, answers }, { redact: ['email'], textQuestions: ['note', 'svc.cmt'] });
    expect(bodyOf(outcome)).toMatchObject({
      answers: { note: 'to […@…]', svc: { it: { note: 'a@b.example', cmt: '[…@…]' } } },
    });
  });

  it('leaves option values alone where it is told which questions are texts', () => {
    const withCodes = {
      ...response,
      answers: {
        site: '03012345678',
        'site.other': '030 1234567',
        cmt: '030 1234567',
        work: { it: 3, 'it.comment': '030 1234567' },
      },
    };
    expect(bodyOf(protect(withCodes, { redact: ['phone'], textQuestions: ['cmt'] }))).toMatchObject({
      answers: { site: '03012345678', 'site.other': '[…☎…]', cmt: '[…☎…]', work: { it: 3, 'it.comment': '[…☎…]' } },
    });
  });

  it('keeps a key named __proto__ a key', () => {
    const hostile = {
      ...response,
      answers: JSON.parse('{"__proto__":{"x":{"polluted":1}}}') as PulseResponse['answers'],
    };
    const outcome = protect(hostile);
    expect(outcome.ok && outcome.value.body).toContain('"__proto__"');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('makes something that nobody can change', () => {
    const outcome = protect(response);
    expect(outcome.ok && Object.isFrozen(outcome.value)).toBe(true);
  });

  it.each([
    ['at the limit', 0, true],
    ['one byte above it', 1, false],
  ])('judges a body %s by its bytes in UTF-8', (_, extraBytes, fits) => {
    const withComment = (cmt: string) => protect({ ...response, answers: { cmt } });
    const bare = withComment('');
    const frameBytes = bare.ok ? new TextEncoder().encode(bare.value.body).length : 0;
    const roomBytes = 60 * 1024 - frameBytes;
    const text = 'ü'.repeat(Math.floor(roomBytes / 2)) + 'x'.repeat((roomBytes % 2) + extraBytes);
    const outcome = withComment(text);
    expect(outcome.ok).toBe(fits);
    if (!outcome.ok) expect(outcome.error).toMatchObject({ code: 'response-too-large', path: ['answers'] });
  });
});

import { describe, expect, it } from 'vitest';
import type { PlainQuestion, PulseDefinition, QuestionDefinition } from '../definition/pulse-definition.js';
import { parseResponse } from '../response/parse-response.js';
import type { PulseResponse } from '../response/response.js';
import { buildResponse, type ResponseFrame } from './build-response.js';
import { after, answer, ask, pulseOf, settingOf } from './fake-session.js';
import type { SessionCommand, SessionSetting } from './session-state.js';

const frame: ResponseFrame = { id: '0f'.repeat(16), definition: 'ab'.repeat(32), wave: '2026-11', language: 'en' };
const next: SessionCommand = { type: 'next' };
const back: SessionCommand = { type: 'back' };

const respond = (
  questions: readonly QuestionDefinition[],
  commands: readonly SessionCommand[],
  changes: Partial<PulseDefinition> = {},
  settingChanges: Partial<SessionSetting> = {},
): PulseResponse => {
  const setting = settingOf(pulseOf(questions, changes), settingChanges);
  return buildResponse(setting, after(setting, ...commands), frame);
};

const use: PlainQuestion = { id: 'use', type: 'multi-choice', title: 'use', optionsFrom: 'departments' };
const service: QuestionDefinition = {
  id: 'svc',
  type: 'group',
  title: 'svc',
  forEach: 'use',
  questions: [ask('resp'), ask('why')],
};

describe('buildResponse', () => {
  it('is the closed list, and a response as the collector reads it', () => {
    const response = respond([ask('a')], [answer('a', 'x')]);
    expect(response).toEqual({
      format: 'ics-response/1',
      pulse: 'lunch',
      ...frame,
      complete: true,
      answers: { a: 'x' },
      skipped: {},
      context: {},
    });
    expect(parseResponse(response).ok).toBe(true);
  });

  it('says a side and a time only where there is one', () => {
    const setting = settingOf(pulseOf([ask('a')]));
    const told = { ...frame, side: 'provider', submittedAt: '2026-11-21T10:00:00.000Z' } as const;
    expect(buildResponse(setting, after(setting), told)).toMatchObject(told);
    expect(Object.keys(buildResponse(setting, after(setting), frame))).not.toContain('side');
  });

  it('tells blank, does not apply, rather not say and not asked apart', () => {
    const response = respond(
      ['a', 'b', 'c', 'd', 'e'].map(id => ask(id)),
      [next, answer('b', null, { skip: 'na' }), next, answer('c', null, { skip: 'pns' }), next, answer('d', 0)],
    );
    expect(response).toMatchObject({ complete: false, answers: { d: 0 } });
    expect(response.skipped).toEqual({ a: 'blank', b: 'na', c: 'pns' });
  });

  it('drops what lies off the path: cut off by a change, or never on screen', () => {
    const questions = [ask('a'), ask('b', { showIf: { question: 'a', is: 'is', value: 'yes' } }), ask('c')];
    const changed = [answer('a', 'yes'), next, answer('b', 'secret'), back, answer('a', 'no'), next];
    expect(respond(questions, changed)).toMatchObject({
      complete: true,
      answers: { a: 'no' },
      skipped: { c: 'blank' },
    });
    expect(JSON.stringify(respond(questions, changed))).not.toContain('secret');
    expect(respond(questions, [answer('c', 'unseen')]).answers).toEqual({});
  });

  it('keeps what a changed answer brought onto the same page', () => {
    const questions = [ask('a'), ask('b', { showIf: { question: 'a', is: 'answered' } })];
    const response = respond(questions, [answer('a', 'x'), answer('b', 'y')], { pages: [['a', 'b']] });
    expect(response).toMatchObject({ complete: true, answers: { a: 'x', b: 'y' } });
  });

  it('nests rounds by item, and names what they leave open by its place', () => {
    const commands = [
      answer('use', ['it', 'hr']),
      next,
      answer('svc.it.resp', 'ok', { otherText: 'more' }),
      next,
      next,
    ];
    const response = respond([use, service], commands);
    expect(response).toMatchObject({
      complete: false,
      answers: { use: ['it', 'hr'], svc: { it: { resp: 'ok', 'resp.other': 'more' } } },
    });
    expect(response.skipped).toEqual({ 'svc.it.why': 'blank', 'svc.hr.resp': 'blank' });
    expect(parseResponse(response).ok).toBe(true);
  });

  it('takes an option named like a property of every object for an option', () => {
    const lists = { departments: [{ id: 'constructor', label: 'Construction' }] };
    const commands = [answer('use', ['constructor']), next, answer('svc.constructor.resp', 'ok')];
    const response = respond([use, service], commands, {}, { lists });
    expect(JSON.parse(JSON.stringify(response.answers))).toEqual({
      use: ['constructor'],
      svc: { constructor: { resp: 'ok' } },
    });
    expect(Object).not.toHaveProperty('resp');
  });

  it('leaves statements out, and asked context out of answers', () => {
    const response = respond(
      [{ id: 's', type: 'statement', title: 'Read this' }, ask('a')],
      [answer('@team', 'it'), next, next],
      { context: ['team'], askContext: ['team'] },
    );
    expect(response).toMatchObject({ complete: true, answers: {}, context: { team: 'it' } });
    expect(response.skipped).toEqual({ a: 'blank' });
  });

  it('sends declared context alone, and never what is for texts only', () => {
    const context = ['team', { id: 'about' }, { id: 'req', send: false }];
    const given = { team: 'it', about: 'hr', req: 'R-17', user: 'ann' };
    const response = respond([ask('a')], [], { context }, { context: given });
    expect(response.context).toEqual({ team: 'it', about: 'hr' });
    const asked = respond([ask('a')], [answer('@req', 'it')], { context, askContext: ['req'] });
    expect(asked.context).toEqual({});
  });
});

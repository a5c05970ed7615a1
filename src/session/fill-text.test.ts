import { describe, expect, it } from 'vitest';
import type { PlainQuestion } from '../definition/pulse-definition.js';
import { ask, departments, pulseOf, settingOf } from './fake-session.js';
import { fillQuestion, fillText } from './fill-text.js';

const definition = pulseOf([ask('a')], {
  context: ['team', 'about', 'cost-centre', { id: 'country', optionsFrom: 'countries' }],
  askContext: ['team'],
});
const setting = settingOf(definition, {
  lists: { departments, countries: [{ id: 'it', label: 'Italy' }], sites: [{ id: 'hq', label: 'Head office' }] },
  context: { about: 'it', 'cost-centre': '4711', country: 'it', req: 'hq' },
});
const round = { group: 'svc', item: 'hr', label: 'People' };

describe('fillText', () => {
  it.each([
    ['Ask {dept}', null, 'Ask IT'],
    ['Ask {dept}', round, 'Ask People'],
    ['{about} and {dept}', round, 'IT and People'],
    ['In {team}', null, 'In Legal'],
    ['In {country}', null, 'In Italy'],
    ['At {req}', null, 'At Head office'],
    ['Centre {cost-centre}', null, 'Centre 4711'],
    ['{x|your team} works', null, 'your team works'],
    ['{about|your team} works', null, 'IT works'],
    ['{x|} {a}.', null, ' .'],
    ['{constructor}{__proto__}', null, ''],
    ['{ team } {} {a b} }{', null, '{ team } {} {a b} }{'],
  ])('%j in %j: %j', (text, where, expected) => {
    expect(fillText(text, setting, { '@team': 'legal' }, where)).toBe(expected);
  });

  it('puts values in as they are: markup stays text, and nothing is filled in twice', () => {
    const hostile = settingOf(definition, { context: { about: '<b>$& **{team}**</b>', team: 'hr' } });
    expect(fillText('Ask {about}', hostile, {}, null)).toBe('Ask <b>$& **{team}**</b>');
  });
});

describe('fillQuestion', () => {
  it('fills every text and nothing else', () => {
    const question: PlainQuestion = {
      id: 'why',
      type: 'choice',
      title: 'Why {dept}?',
      help: 'Think of {dept}',
      options: [
        { value: 'dept', label: '{dept} is quick' },
        { value: 'none', label: 'None' },
      ],
      showIf: { context: 'team', is: 'is', value: '{dept}' },
    };
    expect(fillQuestion(question, setting, {}, round)).toEqual({
      ...question,
      title: 'Why People?',
      help: 'Think of People',
      options: [
        { value: 'dept', label: 'People is quick' },
        { value: 'none', label: 'None' },
      ],
    });
    const ends: PlainQuestion = { id: 'q', type: 'nps', title: 'Q', endLabels: ['Not {dept}', 'Always {dept}'] };
    expect(fillQuestion(ends, setting, {}, null)).toMatchObject({ endLabels: ['Not IT', 'Always IT'] });
  });

  it('is the question itself where there is nothing to fill', () => {
    const plain = ask('a', { help: 'Use { and }' });
    expect(fillQuestion(plain, setting, {}, round)).toBe(plain);
  });
});

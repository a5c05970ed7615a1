import { describe, expect, it } from 'vitest';
import { mapTexts } from '../definition/map-texts.js';
import { chooseLanguage } from '../definition/localize-definition.js';
import { parseDefinition } from '../definition/parse-definition.js';
import type { PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { loadTemplate, templateIds } from './index.js';

const templates: readonly (readonly [string, PulseDefinition])[] = await Promise.all(
  templateIds.map(async id => [id, (await loadTemplate(id))!] as const),
);

const plainQuestions = ({ questions }: PulseDefinition): readonly PlainQuestion[] =>
  questions.flatMap(question => (question.type === 'group' ? question.questions : question));

const secondsOf = (definition: PulseDefinition): number => answeringSeconds(definition, questionContracts);

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)(?:\|[^{}]+)?\}/g)].map(match => match[1]!).sort();

/** The first four also speak Arabic. */
const inArabic = ['ics-core5', 'morale', 'recommend', 'service-map'];

/** In a round about a department, or in a question that is asked only where the page names one. */
const knowsDepartment = ({ questions }: PulseDefinition, path: string): boolean => {
  const question = questions.find(({ id }) => id === path.split('.')[1]);
  return question?.type === 'group' || (JSON.stringify(question?.showIf) ?? '').includes('"context":"about"');
};

/** What is never shown for fewer than ten: morale, wellbeing, and what is said of leaders and of clearing the air. */
const ofTen = ['clear-the-air', 'good-customer', 'leader-there', 'mood-shift', 'morale', 'spillover'];

describe.each(templates)('%s', (id, template) => {
  it('is a correct definition under its own id', () => {
    expect(parseDefinition(template, questionContracts)).toEqual({ ok: true, value: template });
    expect(template.id).toBe(id);
  });

  it('has every text in its other languages, with the same placeholders and without a stray one', () => {
    const languages = inArabic.includes(id) ? ['de', 'ar'] : ['de'];
    expect(Object.keys(template.translations ?? {})).toEqual(languages);
    for (const language of languages) {
      mapTexts(template, (path, text) => {
        const translated = template.translations?.[language]?.[path];
        expect(translated, `${language} ${path}`).toBeTruthy();
        expect(placeholders(translated!), `${language} ${path}`).toEqual(placeholders(text));
        expect(translated!.replace(/\{(\w+)(\|[^{}]+)?\}/g, ''), `${language} ${path}`).not.toMatch(/[{}|]/);
        return text;
      });
      expect(chooseLanguage(template, [language], () => true)).toBe(language);
    }
  });

  it('says why in one sentence: colleagues as customers, the customers outside, and what becomes of the answers', () => {
    expect(template.why).toMatch(/customer.*customers.* outside/);
    expect(template.why).toMatch(template.kind === 'message' ? /read one by one/ : /your answers are added up/);
    expect(template.why).toMatch(/^[^.!]+\.$/);
  });

  it('names the team with other words where it may be unknown, and a department only where there is one', () => {
    mapTexts(template, (path, text) => {
      expect(text).not.toMatch(/\{(team|req)\}/);
      if (text.includes('{dept}')) expect(knowsDepartment(template, path), path).toBe(true);
      return text;
    });
  });

  it('gives each score a title of its own, in every language it speaks', () => {
    const { scores = [], translations = {} } = template;
    const titlesIn = [
      scores.map(({ title }) => title),
      ...Object.values(translations).map(texts => scores.map(score => texts[`scores.${score.id}.title`])),
    ];
    for (const titles of titlesIn) {
      expect(titles.filter(title => !title)).toEqual([]);
      expect(new Set(titles).size).toBe(scores.length);
    }
  });

  it('lets every closed question be left with "does not apply" and "rather not say", and requires nothing', () => {
    for (const question of plainQuestions(template)) {
      if (question.type === 'statement') continue;
      const isClosed = question.type !== 'text';
      expect([question.notApplicable ?? false, question.preferNotToSay ?? false, question.required ?? false]).toEqual([
        isClosed,
        isClosed,
        false,
      ]);
    }
  });

  it('is followed only by pulses that there are, with context that they declare', async () => {
    for (const { pulse, context = {}, draw = [] } of template.followUps ?? []) {
      const asked: PulseDefinition | undefined = await loadTemplate(pulse);
      const declared = (asked?.context ?? []).map(entry => (typeof entry === 'string' ? entry : entry.id));
      expect(asked?.id).toBe(pulse);
      expect(declared).toEqual(expect.arrayContaining([...Object.keys(context), ...draw]));
    }
  });

  it('never shows morale for fewer than ten', () => {
    for (const { id: dimension, minimumGroup } of template.dimensions ?? [])
      if (/^(morale|flourish)$/.test(dimension)) expect(minimumGroup).toBe(10);
    if (ofTen.includes(id)) expect(template.privacy?.minimumGroup).toBe(10);
  });
});

/** By their numbers in the programme, from T01 on. */
const programme = [
  'ics-core5',
  'service-map',
  'request-check',
  'promise-kept',
  'breakdown-report',
  'breakdown-resolve',
  'handoff-quality',
  'easier-task',
  'service-chain',
  'mirror',
  'seven-values',
  'morale',
  'mood-shift',
  'recommend',
  'valued-here',
  'leader-there',
  'direction',
  'beyond-expected',
  'follow-up',
  'thank-you',
  'teaming-three',
  'contact-feeling',
  'committee',
  'help-request',
  'two-departments',
  'bridge',
  'post-mortem',
  'customer-for-a-day',
  'conduct-norms',
  'walk-the-talk',
  'front-line-support',
  'process-friction',
  'clear-the-air',
  'next-day',
  'adoption',
  'good-customer',
  'ownership',
  'ripple',
  'spillover',
  'partners',
  'open-line',
  'part-of-it',
];

/** A message beside a measure of the same occasion, or the other way round. */
const secondForms = [
  'bridge-pulse',
  'committee-message',
  'post-mortem-message',
  'promise-made',
  'thank-you-pulse',
  'two-departments-message',
];

describe('templates', () => {
  it('are those of the programme, T01 to T42, and no other name loads anything', () => {
    expect([...templateIds].sort()).toEqual([...programme, ...secondForms].sort());
    for (const id of ['morael', 'constructor', '__proto__', '']) expect(loadTemplate(id)).toBeUndefined();
  });

  it.each([
    ['ics-core5', 5 * 7.5 + 25],
    ['morale', 7 * 7.5 + 25],
    ['recommend', 4 * 7.5 + 25],
    ['service-map', 5 * 7.5 + 2 * 25],
  ])('%s takes %d seconds by the rule', (id, seconds) => {
    expect(secondsOf(new Map(templates).get(id)!)).toBe(seconds);
  });

  it('fit the 180 seconds a month where morale and recommend take turns', () => {
    const seconds = (id: string): number => secondsOf(new Map(templates).get(id)!);
    expect(seconds('ics-core5') + seconds('service-map')).toBeLessThanOrEqual(180);
    expect(seconds('ics-core5') + seconds('morale')).toBeLessThanOrEqual(180);
    expect(seconds('ics-core5') + seconds('recommend')).toBeLessThanOrEqual(180);
  });

  it('score what they promise', () => {
    const core = templates.filter(([id]) => inArabic.includes(id));
    expect(core.map(([, { scores }]) => scores)).toEqual([
      [
        {
          id: 'ics',
          kind: 'mean',
          title: 'Internal service',
          of: ['responsiveness', 'quality', 'communication', 'teamwork'],
        },
      ],
      [
        { id: 'morale-index', kind: 'mean', title: 'Morale index', of: ['happy', 'self', 'cdept', 'ccomp'] },
        { id: 'flourish-index', kind: 'mean', title: 'Flourishing index', of: ['pride', 'extra'] },
      ],
      [
        { id: 'workplace', kind: 'recommend', title: 'Recommending the workplace', of: ['emp'] },
        { id: 'service', kind: 'recommend', title: 'Recommending a department', of: ['dep'] },
        { id: 'offer', kind: 'recommend', title: 'Recommending what we offer', of: ['prod'] },
      ],
      [
        {
          id: 'service',
          kind: 'mean',
          title: 'Service overall',
          of: ['responsiveness', 'quality', 'communication', 'teamwork'],
        },
      ],
    ]);
  });
});

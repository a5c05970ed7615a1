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

describe.each(templates)('%s', (id, template) => {
  it('is a correct definition under its own id', () => {
    expect(parseDefinition(template, questionContracts)).toEqual({ ok: true, value: template });
    expect(template.id).toBe(id);
  });

  it('has every text in German and Arabic, with the same placeholders and without a stray one', () => {
    for (const language of ['de', 'ar']) {
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
    expect(template.why).toMatch(/customer.*customers.* outside.*your answers are added up/);
    expect(template.why).toMatch(/^[^.!]+\.$/);
  });

  it('names the team with other words where it may be unknown, and a department only where there is one', () => {
    mapTexts(template, (path, text) => {
      expect(text).not.toContain('{team}');
      if (text.includes('{dept}')) expect(path).toMatch(/^questions\.(svc|dep)\./);
      return text;
    });
  });

  it('lets every closed question be left with "does not apply" and "rather not say", and requires nothing', () => {
    for (const question of plainQuestions(template)) {
      const isClosed = question.type !== 'text';
      expect([question.notApplicable ?? false, question.preferNotToSay ?? false, question.required ?? false]).toEqual([
        isClosed,
        isClosed,
        false,
      ]);
    }
  });

  it('never shows morale for fewer than ten', () => {
    for (const { id: dimension, minimumGroup } of template.dimensions ?? [])
      if (/^(morale|flourish)$/.test(dimension)) expect(minimumGroup).toBe(10);
    if (id === 'morale') expect(template.privacy?.minimumGroup).toBe(10);
  });
});

describe('templates', () => {
  it('are the four that exist, and no other name loads anything', () => {
    expect(templateIds).toEqual(['ics-core5', 'morale', 'recommend', 'service-map']);
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
    expect(templates.map(([, { scores }]) => scores)).toEqual([
      [{ id: 'ics', kind: 'mean', of: ['responsiveness', 'quality', 'communication', 'teamwork'] }],
      [
        { id: 'morale-index', kind: 'mean', of: ['happy', 'self', 'cdept', 'ccomp'] },
        { id: 'flourish-index', kind: 'mean', of: ['pride', 'extra'] },
      ],
      [
        { id: 'workplace', kind: 'recommend', of: ['emp'] },
        { id: 'service', kind: 'recommend', of: ['dep'] },
        { id: 'offer', kind: 'recommend', of: ['prod'] },
      ],
      [{ id: 'service', kind: 'mean', of: ['responsiveness', 'quality', 'communication', 'teamwork'] }],
    ]);
  });
});

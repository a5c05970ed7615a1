import { describe, expect, it } from 'vitest';
import { answerTemplate } from '../../tests/contract/answer-template.js';
import { chooseLanguage } from '../definition/localize-definition.js';
import { mapTexts } from '../definition/map-texts.js';
import { parseDefinition } from '../definition/parse-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { findBuiltIn, loadPack, packIds, templateIds, type PackId } from './index.js';

const packs: readonly (readonly [PackId, PulseDefinition])[] = await Promise.all(
  packIds.map(async id => [id, (await loadPack(id))!] as const),
);

const idsOf = ({ questions }: PulseDefinition): readonly string[] => questions.map(({ id }) => id);

describe.each(packs)('%s', (id, definition) => {
  const questions = definition.questions;

  it('is a correct definition under its own id, and a pulse that a tag can name', async () => {
    expect(parseDefinition(definition, questionContracts)).toEqual({ ok: true, value: definition });
    expect(definition.id).toBe(id);
    expect(await findBuiltIn(id)).toBe(definition);
    expect(templateIds as readonly string[]).not.toContain(id);
  });

  it('names whose questions these are, and the licence that lets everybody ask them', () => {
    expect(definition.licence?.accepted).toBe(true);
    expect(definition.licence?.url).toMatch(/^https:\/\/www\.(nationalarchives\.gov\.uk|copyright\.gov)\//);
    expect(definition.licence?.attribution).toMatch(
      /Open Government Licence v3\.0\.$|in the public domain in the United/,
    );
  });

  it('speaks German in every text, and says that this is a translation of ours', () => {
    mapTexts(definition, (path, text) => {
      const german = definition.translations?.['de']?.[path];
      expect(german, path).toBeTruthy();
      expect(german!.includes('{organisation|'), path).toBe(text.includes('{organisation|'));
      return text;
    });
    for (const { id: score } of definition.scores ?? [])
      expect(definition.translations?.['de']?.[`scores.${score}.title`]).toBeTruthy();
    expect(chooseLanguage(definition, ['de'], () => true)).toBe('de');
    expect(definition.translations?.['de']?.['intro']).toMatch(/unsere eigene Übersetzung, sie ist nicht validiert\.$/);
  });

  it('says why in one sentence', () => {
    expect(definition.why).toMatch(/customer.*customers.* outside.*your answers are added up/);
    expect(definition.why).toMatch(/^[^.!]+\.$/);
  });

  it('requires nothing, and is never shown for fewer than ten', () => {
    expect(questions.some(({ required }) => required)).toBe(false);
    expect(definition.privacy?.minimumGroup).toBe(10);
  });

  it('shows nobody’s own manager: what asks about one is for everybody together', () => {
    const asksAboutManager = /my (immediate )?(manager|supervisor)\b/i.test(JSON.stringify(questions));
    expect(definition.groupBy).toBe(asksAboutManager ? undefined : 'team');
  });

  it('is answered from the first question to the last', async () => {
    const last = (question: PulseDefinition['questions'][number]) =>
      question.type === 'scale'
        ? Number(questionContracts.scale.codes(question, { definition, lists: {}, context: {} })?.at(-1))
        : 0;
    const given = Object.fromEntries(questions.map(question => [question.id, last(question)]));
    const { pages, response } = await answerTemplate(definition, given);
    expect(pages.flat()).toEqual(idsOf(definition));
    expect(response).toMatchObject({ complete: true, answers: given });
  });
});

it('is none of a name that there is not', async () => {
  for (const id of ['people-survey', 'constructor', '__proto__', '']) {
    expect(loadPack(id)).toBeUndefined();
    expect(await findBuiltIn(id)).toBeUndefined();
  }
});

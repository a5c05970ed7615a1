import { describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import { createPulse } from '../create-pulse.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { createDeliveryService } from '../delivery.js';
import * as german from '../i18n/locales/de.js';
import * as english from '../i18n/locales/en.js';
import { loadLanguage } from '../i18n/locale-registry.js';
import { createLanguage } from '../i18n/messages.js';
import type { Pulse } from '../pulse.js';
import { inlineText } from '../question/inline-text.js';
import type { AnswerValue } from '../response/response.js';
import { firstSnapshot } from './first-snapshot.js';
import { reviewEntries } from './paging/review-entries.js';
import type { PageSnapshot } from './page-snapshot.js';
import { snapshotOf } from './snapshot-of.js';

const languages = { en: createLanguage('en', english), de: createLanguage('de', german) };

const kitchen: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'kitchen',
  title: 'Kitchen',
  thanks: 'Thanks for {cmt|your answer}.',
  scores: [{ id: 'mood', kind: 'mean', of: ['how'] }],
  variables: [{ id: 'year', is: { product: [{ question: 'late' }, 1000.5] } }],
  questions: [
    { id: 'how', type: 'scale', scale: 'freq5', title: 'How often?' },
    { id: 'late', type: 'number', title: 'You said {how|nothing}. Late?', decimals: 1 },
    { id: 'more', type: 'text', title: 'What?', showIf: { question: 'late', is: 'above', value: 1 } },
    {
      id: 'why',
      type: 'choice',
      title: 'Why {more|not}?',
      help: 'A year: {year|?}. Mood: {mood|?}.',
      options: [{ value: 'a', label: 'As {how} as that' }],
    },
    { id: 'cmt', type: 'text', title: 'Else?' },
  ],
  endings: [{ id: 'sorry', if: { question: 'how', is: 'at-most', value: 2 }, thanks: 'Sorry: **{how}**.' }],
  translations: {
    de: {
      title: 'Küche',
      thanks: 'Danke für {cmt|Ihre Antwort}.',
      'questions.how.title': 'Wie oft?',
      'questions.late.title': 'Sie sagten {how|nichts}. Spät?',
      'questions.more.title': 'Was?',
      'questions.why.title': 'Warum {more|nicht}?',
      'questions.why.help': 'Im Jahr: {year|?}. Stimmung: {mood|?}.',
      'questions.why.options.a.label': 'So {how}',
      'questions.cmt.title': 'Sonst?',
      'endings.sorry.thanks': 'Entschuldigung: **{how}**.',
    },
  },
};

const open = (changes: Partial<PulseDefinition> = {}, language = 'en'): Promise<Pulse> =>
  createPulse({
    definition: { ...kitchen, ...changes },
    language,
    endpoint: '/api/responses',
    service: createDeliveryService(createFakeBrowser().openTab().ports),
  });

const give = (pulse: Pulse, answers: Readonly<Record<string, AnswerValue | null>>): void => {
  for (const [key, value] of Object.entries(answers)) pulse.session.dispatch({ type: 'answer', key, value });
};
const goTo = (pulse: Pulse, page: string): void => pulse.session.dispatch({ type: 'show', page });
const shown = (pulse: Pulse, tag: 'en' | 'de' = 'en'): PageSnapshot => snapshotOf(pulse, languages[tag], null, true);
const title = (pulse: Pulse, tag: 'en' | 'de' = 'en'): string | undefined => shown(pulse, tag).steps[0]?.question.title;

describe('a text that names an answer', () => {
  it('says what was answered, and something else after Back and a change', async () => {
    const pulse = await open();
    goTo(pulse, 'late');
    expect(title(pulse)).toBe('You said nothing. Late?');
    give(pulse, { how: 4 });
    expect(title(pulse)).toBe('You said Often. Late?');
    pulse.session.dispatch({ type: 'back' });
    give(pulse, { how: 5 });
    pulse.session.dispatch({ type: 'next' });
    expect(title(pulse)).toBe('You said Always. Late?');
    pulse.session.dispatch({ type: 'back' });
    pulse.session.dispatch({ type: 'answer', key: 'how', value: null, skip: 'pns' });
    pulse.session.dispatch({ type: 'next' });
    expect(title(pulse)).toBe('You said nothing. Late?');
  });

  it('fills help and labels, with variables and scores', async () => {
    const pulse = await open();
    give(pulse, { how: 4, late: 2 });
    goTo(pulse, 'why');
    const [step] = shown(pulse).steps;
    expect(step?.question.help).toBe('A year: 2,001. Mood: 75.');
    expect(step?.options).toEqual([{ value: 'a', label: 'As Often as that' }]);
  });

  it('knows nothing of a question that a change cut off', async () => {
    const pulse = await open();
    give(pulse, { how: 4, late: 2, more: 'noise' });
    goTo(pulse, 'why');
    expect(title(pulse)).toBe('Why noise?');
    give(pulse, { late: 1 });
    expect(title(pulse)).toBe('Why not?');
    const { session } = pulse;
    const pages = reviewEntries(session.setting, session.pages(), session.get(), languages.en, '-');
    expect(pages.flatMap(({ entries }) => entries.map(entry => entry.title))).toContain('Why not?');
  });

  it('changes with the answer where everything is one page', async () => {
    const pulse = await open({ paging: { layout: 'page' } });
    const titles = (): (string | undefined)[] => shown(pulse).steps.map(({ question }) => question.title);
    expect(titles()[1]).toBe('You said nothing. Late?');
    give(pulse, { how: 1 });
    expect(titles()[1]).toBe('You said Never. Late?');
  });

  it('speaks the language of the pulse, and another one from the moment it changes', async () => {
    const pulse = await open({}, 'de');
    give(pulse, { how: 4, late: 2.5 });
    goTo(pulse, 'why');
    expect(shown(pulse, 'de').steps[0]?.question.help).toBe('Im Jahr: 2.501,25. Stimmung: 75.');
    goTo(pulse, 'late');
    expect(title(pulse, 'de')).toBe('Sie sagten Oft. Spät?');
    await loadLanguage('en');
    pulse.speak('en', '');
    expect(title(pulse)).toBe('You said Often. Late?');
  });

  it.each([
    ['en', 'Sorry: **Never**.'],
    ['de', 'Entschuldigung: **Nie**.'],
  ] as const)('stands in an ending, in the language of the person: %s', async (tag, thanks) => {
    const pulse = await open({}, tag);
    give(pulse, { how: 1 });
    expect((await pulse.submit()).ok).toBe(true);
    expect(shown(pulse, tag).thanks).toBe(thanks);
  });

  it('stands in the thanks where no ending holds', async () => {
    const pulse = await open({}, 'de');
    give(pulse, { how: 5, cmt: 'Suppe' });
    await pulse.submit();
    expect(shown(pulse, 'de').thanks).toBe('Danke für Suppe.');
  });

  it.each(['**x**', '*x*', '[x](https://example.com/)', 'x](https://example.com/) [y', '<b>x</b>', '<br>'])(
    'never marks anything by what was written: %s',
    async cmt => {
      const pulse = await open({ paging: { layout: 'page' } });
      give(pulse, { cmt });
      const thanks = shown(pulse).thanks;
      expect(thanks).toBeNull();
      await pulse.submit();
      const text = shown(pulse).thanks ?? '';
      expect(inlineText(text)).toBe(text);
      expect(text.replaceAll('\uFEFF', '')).toBe(`Thanks for ${cmt}.`);
    },
  );

  it('keeps the marks of the author around it', async () => {
    const pulse = await open();
    give(pulse, { how: 1 });
    await pulse.submit();
    expect(JSON.stringify(inlineText(shown(pulse).thanks ?? ''))).toMatch(/<strong>.*"Never"/);
  });

  it('reaches the sentence of a check', async () => {
    const checks = [{ id: 'c', of: ['cmt'], atLeast: 1, message: 'You said {how|nothing}, {more|no more}.' }];
    const pulse = await open({ checks });
    await pulse.warmUp();
    give(pulse, { how: 2, more: 'cut off' });
    goTo(pulse, 'cmt');
    expect(pulse.judge()).toEqual({ cmt: 'You said Rarely, no more.' });
  });

  it.each<[string, Partial<PulseDefinition>]>([
    ['title', { title: 'About {how|you}' }],
    ['why', { why: 'You said {how|nothing}' }],
    ['question', { questions: [{ id: 'how', type: 'nps', title: 'So far: {how|nothing}' }] }],
  ])('is not drawn before it can be said: %s', (_case, changes) => {
    const { translations: _, ...plain } = kitchen;
    const first = { id: 'how', type: 'nps', title: 'How?' } as const;
    const early: PulseDefinition = { ...plain, questions: [first] };
    expect(firstSnapshot(early, 'anonymous')).not.toBeNull();
    expect(firstSnapshot({ ...early, ...changes }, 'anonymous')).toBeNull();
  });

  it('has its words for nothing known where the printing cannot be fetched', async () => {
    vi.resetModules();
    vi.doMock('../session/print-fact.js', () => {
      throw new Error('lost');
    });
    const { createPulse: createAnew } = await import('../create-pulse.js');
    const service = createDeliveryService(createFakeBrowser().openTab().ports);
    const pulse = await createAnew({ definition: kitchen, endpoint: '/api/responses', service });
    vi.doUnmock('../session/print-fact.js');
    give(pulse, { how: 4 });
    goTo(pulse, 'late');
    expect(title(pulse)).toBe('You said nothing. Late?');
  });

  it.each([
    ['{team} {dept|them}', false],
    ['{team} {cmt}', true],
  ])('is what a pulse fetches the printing for: %s', async (thanks, isFetched) => {
    const questions = [{ id: 'cmt', type: 'text', title: 'Else?' }] as const;
    const { format, id } = kitchen;
    const definition: PulseDefinition = { format, id, title: 'T', thanks, context: ['team'], questions };
    const service = createDeliveryService(createFakeBrowser().openTab().ports);
    const pulse = await createPulse({ definition, endpoint: '/api/responses', service });
    expect(pulse.session.setting.printFact !== undefined).toBe(isFetched);
  });
});

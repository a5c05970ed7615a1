import { describe, expect, it } from 'vitest';
import type { PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import { createLanguage } from '../i18n/messages.js';
import * as english from '../i18n/locales/en.js';
import { createFakeBrowser } from '../base/fake-ports.js';
import { createPulse } from '../create-pulse.js';
import { createDeliveryService } from '../delivery.js';
import { dependence, firstSnapshot } from './first-snapshot.js';
import { snapshotOf } from './snapshot-of.js';

const first: PlainQuestion = { id: 'score', type: 'nps', title: 'How likely?', required: true };
const why: PlainQuestion = { id: 'why', type: 'text', title: 'Why?' };
const ifAnswered = { showIf: { question: 'score', is: 'answered' } } as const;
const lunch: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  why: 'To cook better.',
  intro: 'Two questions.',
  questions: [first, why],
};

const startingWith = (question: Partial<PlainQuestion>): PulseDefinition => ({
  ...lunch,
  questions: [{ ...first, ...question } as PlainQuestion, why],
});

describe('firstSnapshot', () => {
  it.each<[string, PulseDefinition]>([
    ['more than one question', lunch],
    ['one question', { ...lunch, questions: [first] }],
    ['no why and no intro', { format: 'ics-pulse/1', id: 'lunch', title: 'Lunch', questions: [why] }],
    ['conditions on all that follows', { ...lunch, questions: [first, { ...why, ...ifAnswered }] }],
    ['a condition on some of it', { ...lunch, questions: [first, { ...why, ...ifAnswered }, { ...why, id: 'more' }] }],
    ['braces that name nothing', { ...lunch, intro: 'Use { and }.' }],
  ])('is what the session shows, but for the progress: %s', async (_, definition) => {
    const service = createDeliveryService(createFakeBrowser().openTab().ports);
    const pulse = await createPulse({ definition, service });
    const language = createLanguage('en', english);
    const { progress, isLast, canGoBack, offersToRemember, sent, status, ...shown } = snapshotOf(
      pulse,
      language,
      null,
      true,
    );
    const early = firstSnapshot(definition, 'anonymous');
    expect(early).toMatchObject(shown);
    expect(early?.isLast).toBe(isLast);
    // What no first page has is left out of it.
    expect([canGoBack, offersToRemember, sent, status]).toEqual([false, false, null, '']);
    // How many there are is not known before; that there is room for it, is.
    if (dependence.test(JSON.stringify(definition))) expect(early?.progress).toMatchObject({ page: 0 });
    else expect(early?.progress).toEqual(progress);
    expect(progress === null).toBe(definition.questions.length === 1);
  });

  it.each<[string, PulseDefinition]>([
    ['context is asked for', { ...lunch, askContext: ['team'] }],
    ['a rotation is drawn', { ...lunch, rotations: [{ of: ['score', 'why'], ask: 1 }] }],
    ['answers may wait on the device', { ...lunch, draft: { for: 'P7D' } }],
    ['it has two sittings', { ...lunch, keep: { questions: ['score'], for: 'PT16H' } }],
    [
      'somebody else has to be named',
      { ...lunch, licence: { attribution: 'A', url: 'https://a.example', accepted: true } },
    ],
    ['somebody reads it', { ...lunch, kind: 'message', readBy: 'the cook' }],
    ['the author made pages', { ...lunch, pages: [['score', 'why']] }],
    ...(
      [
        { layout: 'page' },
        { progress: 'steps' },
        { intro: true },
        { consent: { text: 'We count.', label: 'You may' } },
        { review: true },
        { shortcuts: true },
        { autoAdvance: true },
      ] as const
    ).map((paging): [string, PulseDefinition] => [`its paging is ${JSON.stringify(paging)}`, { ...lunch, paging }]),
    ['there is no question', { ...lunch, questions: [] }],
    ['labels of a scale are not there yet', startingWith({ type: 'scale', scale: 'mood5' })],
    ['it begins with a condition', startingWith({ showIf: { context: 'team', is: 'answered' } })],
    ['options come from a list', startingWith({ type: 'choice', optionsFrom: 'departments' })],
    ['one option is left out', startingWith({ type: 'choice', options: [], excludeContext: 'team' })],
    ['points have words', startingWith({ type: 'nps', labels: [{ value: 0, label: 'No' }] })],
    ['options stand in an order of their own', startingWith({ type: 'choice', options: [], layout: 'grid' })],
    ['options are shuffled', startingWith({ type: 'choice', options: [], shuffle: true })],
    ['the title has a gap', { ...lunch, title: 'Lunch at {site|work}' }],
    ['the why has a gap', { ...lunch, why: 'For {team}.' }],
    ['the intro has a gap', { ...lunch, intro: 'For {cost-centre}.' }],
    ['the question has a gap', startingWith({ title: 'How likely, {team}?' })],
    ['the help has a gap', startingWith({ help: 'Think of {dept}.' })],
    ['an option has a gap', startingWith({ endLabels: ['Not {team}', 'Very'] })],
    [
      'it begins with a group',
      { ...lunch, questions: [{ id: 'g', type: 'group', title: 'G', forEach: 'use', questions: [why] }] },
    ],
  ])('waits for the session where %s', (_, definition) => {
    expect(firstSnapshot(definition, 'anonymous')).toBeNull();
  });

  it('is one for all pulses with one definition, and another where more is said about the person', () => {
    const early = firstSnapshot(lunch, 'anonymous');
    expect(firstSnapshot(lunch, 'anonymous')).toBe(early);
    expect(firstSnapshot(lunch, 'identified')).toMatchObject({ privacy: 'identified' });
  });
});

import { describe, expect, it } from 'vitest';
import { mapTexts } from './map-texts.js';
import type { PulseDefinition } from './pulse-definition.js';

const everything: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'all',
  title: 'Title',
  why: 'Why',
  intro: 'Intro',
  thanks: 'Thanks',
  readBy: 'Role',
  translations: { de: { title: 'Titel', 'questions.q.title': 'Frage' } },
  dimensions: [{ id: 'title', title: 'Dimension' }],
  scales: { title: { options: [{ value: 0, label: 'Zero' }] } },
  questions: [
    {
      id: 'why',
      type: 'choice',
      title: 'Choice',
      help: 'Help',
      options: [{ value: 'load', label: 'Load', other: true }],
      showIf: { question: 'label', is: 'includes-any', value: ['title', 'label'] },
    },
    { id: 'score', type: 'nps', title: 'Score', endLabels: ['Low', 'High'] },
    { id: 'hours', type: 'number', title: 'Hours', unit: 'h' },
    {
      id: 'svc',
      type: 'group',
      title: 'Service',
      forEach: 'use',
      questions: [{ id: 'say', type: 'text', title: 'Say', placeholder: 'Example' }],
    },
  ],
  pages: [['why'], ['score']],
  context: ['team', { id: 'about', title: 'About' }],
  askContext: ['team', 'about'],
  invitation: { audience: { any: [{ page: '/title' }, { attribute: 'label', is: 'is', value: 'title' }] } },
};

describe('mapTexts', () => {
  it('visits every text that a reader sees, by its path, and nothing else', () => {
    const seen: Record<string, string> = {};
    mapTexts(everything, (path, text) => (seen[path] = text));
    expect(seen).toEqual({
      title: 'Title',
      why: 'Why',
      intro: 'Intro',
      thanks: 'Thanks',
      readBy: 'Role',
      'dimensions.title.title': 'Dimension',
      'scales.title.options.0.label': 'Zero',
      'questions.why.title': 'Choice',
      'questions.why.help': 'Help',
      'questions.why.options.load.label': 'Load',
      'questions.score.title': 'Score',
      'questions.score.endLabels.low': 'Low',
      'questions.score.endLabels.high': 'High',
      'questions.hours.title': 'Hours',
      'questions.hours.unit': 'h',
      'questions.svc.title': 'Service',
      'questions.svc.questions.say.title': 'Say',
      'questions.svc.questions.say.placeholder': 'Example',
      'context.about.title': 'About',
    });
  });

  it('returns a copy, equal where nothing is replaced, and leaves the original alone', () => {
    const before = structuredClone(everything);
    expect(mapTexts(everything, (_, text) => text)).toEqual(everything);
    const loud = mapTexts(everything, (_, text) => text.toUpperCase());
    expect(loud.questions[1]).toMatchObject({ title: 'SCORE', endLabels: ['LOW', 'HIGH'] });
    expect(loud.translations).toEqual(everything.translations);
    expect(everything).toEqual(before);
  });
});

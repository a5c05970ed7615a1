import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import type { PulseDefinition } from '../../../src/definition/pulse-definition.js';
import { furtherQuestionElements } from '../../../src/question/further-question-elements.js';
import { questionContracts } from '../../../src/question/question-contracts.js';
import { lazyQuestionElements } from '../../../src/question/question-registry.js';
import { galleryEntries, galleryTypes, sayIn } from './gallery-entries.js';
import { statesOf, type GalleryState } from './gallery-entry.js';

const definitionOf = ({ question }: GalleryState): PulseDefinition => ({
  format: 'ics-pulse/1',
  id: 'gallery',
  title: 'Gallery',
  // Nobody may be asked for an address where nobody can be known.
  privacy: { mode: 'identified' },
  questions: [question],
});

const languages = ['en', 'de', 'ar'] as const;

describe('the gallery', () => {
  it('has every type that has an element', () => {
    const elements = Object.keys({ ...lazyQuestionElements, ...furtherQuestionElements });
    // An element of another name is another form of a type.
    const types = elements.filter(name => name in questionContracts);
    expect([...galleryTypes].sort()).toEqual(types.sort());
  });

  describe.each(languages)('in %s', language => {
    const say = sayIn(language);
    const states = Object.values(galleryEntries(say)).flatMap(entry =>
      statesOf(entry, say).map(state => [state.question.type, state.name, state] as const),
    );

    it.each(states)('asks %s (%s) as an author could', (_type, _name, state) => {
      const parsed = parseDefinition(definitionOf(state), questionContracts);
      expect(parsed.ok ? [] : parsed.error).toEqual([]);
    });

    it.each(states.filter(([, , { value }]) => value !== null))(
      'answers %s (%s) as a person could, or says what is wrong',
      (type, name, { question, value, code }) => {
        const scope = { definition: definitionOf({ question } as GalleryState), lists: {}, context: {} };
        const parsed = questionContracts[type].parseAnswer(question, value, scope);
        const found = parsed.ok ? null : parsed.error[0]?.code;
        // What is begun is no mistake before the person goes on; rows that do not apply are left out of what is sent.
        if (name !== 'part' && name !== 'does-not-apply') expect(found).toBe(code);
      },
    );
  });

  it('shows what all types have in common, and what some have alone', () => {
    const say = sayIn('en');
    const names = (type: (typeof galleryTypes)[number]): readonly string[] =>
      statesOf(galleryEntries(say)[type], say).map(({ name }) => name);
    const common = [
      'empty',
      'answered',
      'missing',
      'does-not-apply',
      'rather-not-say',
      'help',
      'long-words',
      'little-room',
    ];
    for (const type of galleryTypes.filter(each => each !== 'statement')) {
      expect(names(type).slice(0, common.length)).toEqual(common);
    }
    expect(names('statement')).toEqual(['empty', 'help', 'long-words', 'little-room']);
    expect(names('choice')).toEqual([...common, 'other', 'many', 'none']);
  });

  it('says nothing in the words of another language', () => {
    const words = languages.map(tag =>
      JSON.stringify(galleryEntries(sayIn(tag)), ['title', 'question', ...galleryTypes]),
    );
    expect(new Set(words).size).toBe(languages.length);
  });
});

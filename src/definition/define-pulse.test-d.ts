import { expectTypeOf } from 'vitest';
import { definePulse, type AnswersOf } from './define-pulse.js';

const service = definePulse({
  format: 'ics-pulse/1',
  id: 'service',
  title: 'Service',
  scales: {
    effort: {
      options: [
        { value: 1, label: 'None' },
        { value: 3, label: 'A lot' },
      ],
    },
  },
  rotations: [{ of: ['drawn', 'stay'], ask: 1 }],
  questions: [
    { id: 'score', type: 'nps', title: 'Recommend?', required: true },
    { id: 'mood', type: 'scale', scale: 'mood5', title: 'Mood?' },
    {
      id: 'kept',
      type: 'scale',
      scale: 'ypn',
      title: 'Kept?',
      required: true,
      showIf: { question: 'score', is: 'below', value: 7 },
    },
    { id: 'effort', type: 'scale', scale: 'effort', title: 'Effort?', required: true, preferNotToSay: true },
    { id: 'stars', type: 'rating', points: 3, title: 'Stars?' },
    { id: 'faces', type: 'rating', symbol: 'faces', title: 'Faces?' },
    { id: 'drawn', type: 'number', title: 'Hours?', required: true, about: true },
    { id: 'again', type: 'yes-no', title: 'Again?' },
    { id: 'pull', type: 'slider', title: 'Pull?' },
    {
      id: 'first',
      type: 'ranking',
      title: 'First?',
      options: [
        { value: 'speed', label: 'Speed' },
        { value: 'care', label: 'Care' },
      ],
    },
    {
      id: 'share',
      type: 'allocation',
      title: 'Share?',
      options: [
        { value: 'speed', label: 'Speed' },
        { value: 'care', label: 'Care' },
      ],
    },
    { id: 'work', type: 'matrix', title: 'Work?', scale: 'ypn', rows: [{ id: 'it', label: 'IT' }] },
    { id: 'stay', type: 'text', title: 'Stay?' },
    { id: 'note', type: 'statement', title: 'Nearly done' },
    {
      id: 'why',
      type: 'choice',
      title: 'Why?',
      options: [
        { value: 'load', label: 'Load' },
        { value: 'else', label: 'Else', other: true },
      ],
    },
    {
      id: 'use',
      type: 'multi-choice',
      title: 'Whom?',
      options: [
        { value: 'it', label: 'IT' },
        { value: 'hr', label: 'HR' },
      ],
    },
    {
      id: 'svc',
      type: 'group',
      title: 'Service',
      forEach: 'use',
      questions: [{ id: 'resp', type: 'scale', scale: 'quick5', title: 'Quick?' }],
    },
    { id: 'any', type: 'multi-choice', title: 'Anybody?', optionsFrom: 'departments' },
  ],
});

type Answers = AnswersOf<typeof service>;

expectTypeOf<Answers['score']>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10>();
expectTypeOf<Answers['mood']>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | undefined>();
expectTypeOf<Answers['kept']>().toEqualTypeOf<0 | 1 | 2 | undefined>();
expectTypeOf<Answers['effort']>().toEqualTypeOf<1 | 3 | undefined>();
expectTypeOf<Answers['stars']>().toEqualTypeOf<1 | 2 | 3 | undefined>();
expectTypeOf<Answers['faces']>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | undefined>();
expectTypeOf<Answers['drawn']>().toEqualTypeOf<number | undefined>();
expectTypeOf<Answers['drawn.other']>().toEqualTypeOf<string | undefined>();
expectTypeOf<Answers['again']>().toEqualTypeOf<0 | 2 | undefined>();
expectTypeOf<Answers['pull']>().toEqualTypeOf<number | undefined>();
expectTypeOf<Answers['first']>().toEqualTypeOf<readonly ('speed' | 'care')[] | undefined>();
expectTypeOf<Answers['share']>().toEqualTypeOf<Readonly<Record<'speed' | 'care', number>> | undefined>();
expectTypeOf<NonNullable<Answers['work']>['it']>().toEqualTypeOf<0 | 1 | 2 | undefined>();
expectTypeOf<NonNullable<Answers['work']>['it.comment']>().toEqualTypeOf<string | undefined>();
expectTypeOf<Answers['stay']>().toEqualTypeOf<string | undefined>();
expectTypeOf<Answers['why']>().toEqualTypeOf<'load' | 'else' | undefined>();
expectTypeOf<Answers['why.other']>().toEqualTypeOf<string | undefined>();
expectTypeOf<Answers['use']>().toEqualTypeOf<readonly ('it' | 'hr')[] | undefined>();
expectTypeOf<Answers['any']>().toEqualTypeOf<readonly string[] | undefined>();
expectTypeOf<NonNullable<NonNullable<Answers['svc']>['it']>['resp']>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | undefined>();
expectTypeOf(service.id).toEqualTypeOf<'service'>();
expectTypeOf<keyof Answers & ('note' | 'mood.other')>().toEqualTypeOf<never>();

const least: Answers = { score: 10 };
const most: Answers = { score: 0, why: 'else', 'why.other': 'noise', use: ['it'], svc: { it: { resp: 5 } }, stars: 2 };
void [least, most];

// @ts-expect-error the only required answer is missing
const withoutScore: Answers = { mood: 3 };
// @ts-expect-error 11 is off the scale
const offScale: Answers = { score: 11 };
// @ts-expect-error a code is a number
const text: Answers = { score: '10' };
// @ts-expect-error "loud" is no option
const noOption: Answers = { score: 1, why: 'loud' };
// @ts-expect-error "mkt" cannot have been chosen
const noRound: Answers = { score: 1, svc: { mkt: { resp: 5 } } };
// @ts-expect-error four is more than three stars
const fourStars: Answers = { score: 1, stars: 4 };
// @ts-expect-error there is no such question
const stray: Answers = { score: 1, moood: 3 };
// @ts-expect-error a statement has no answer
const statement: Answers = { score: 1, note: 'read' };
// @ts-expect-error several are chosen
const single: Answers = { score: 1, use: 'it' };
void [withoutScore, offScale, text, noOption, noRound, fourStars, stray, statement, single];

const jumping = definePulse({
  format: 'ics-pulse/1',
  id: 'jumping',
  title: 'Jumping',
  questions: [
    { id: 'a', type: 'nps', title: 'A?' },
    { id: 'b', type: 'nps', title: 'B?', required: true },
    { id: 'c', type: 'nps', title: 'C?' },
  ],
  flow: [{ after: 'a', if: { question: 'a', is: 'above', value: 8 }, goto: 'c' }],
});
expectTypeOf(jumping.flow[0].goto).toEqualTypeOf<'c'>();
// A jump may pass any question by.
const jumped: AnswersOf<typeof jumping> = {};
void jumped;

definePulse({
  format: 'ics-pulse/1',
  id: 'wrong',
  title: 'Wrong',
  questions: [
    // @ts-expect-error there is no type "star"
    { id: 'a', type: 'star', title: 'A?' },
  ],
});
// @ts-expect-error the format is missing
definePulse({ id: 'wrong', title: 'Wrong', questions: [{ id: 'a', type: 'nps', title: 'A?' }] });
definePulse({
  format: 'ics-pulse/1',
  id: 'unlicensed',
  title: 'Unlicensed',
  questions: [{ id: 'a', type: 'nps', title: 'A?' }],
  // @ts-expect-error nobody has accepted the licence
  licence: { attribution: 'Somebody', url: 'https://licence.example/', accepted: false },
});

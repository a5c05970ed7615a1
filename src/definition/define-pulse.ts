import type { BuiltInScale, ContactField, PulseDefinition } from './pulse-definition.js';

/**
 * Returns the definition as it is, with its literal type: misspelt keys do not compile, and `AnswersOf` can tell what the
 * answers will be. Nothing is checked at run time; that is done where a definition is used.
 */
export const definePulse = <const D extends PulseDefinition>(definition: D): D => definition;

type FivePoints = 1 | 2 | 3 | 4 | 5;
type TenPoints = FivePoints | 6 | 7 | 8 | 9 | 10;
type UpTo = readonly [
  never,
  never,
  never,
  1 | 2 | 3,
  1 | 2 | 3 | 4,
  FivePoints,
  Exclude<TenPoints, 7 | 8 | 9 | 10>,
  Exclude<TenPoints, 8 | 9 | 10>,
  Exclude<TenPoints, 9 | 10>,
  Exclude<TenPoints, 10>,
  TenPoints,
];

type OptionValue<Q> = Q extends { readonly options: readonly { readonly value: infer V }[] } ? V : string;

type ScaleCode<D, S> = D extends {
  readonly scales: Readonly<Record<S & string, { readonly options: readonly { readonly value: infer V }[] }>>;
}
  ? V
  : S extends 'ypn'
    ? 0 | 1 | 2
    : S extends BuiltInScale
      ? FivePoints
      : number;

type RatingPoint<Q> = Q extends { readonly points: infer P extends number } ? UpTo[P] : FivePoints;

/** A code by row, and the text of a comment by `<row>.comment`. */
type PartAnswers<D, Q> = Q extends { readonly rows: readonly { readonly id: infer Row extends string }[] }
  ? { readonly [R in Row]?: Q extends { readonly scale: infer S } ? ScaleCode<D, S> : never } & {
      readonly [R in `${Row}.comment`]?: string;
    }
  : never;

/** Of the types whose answers the type alone tells. */
interface PlainAnswers {
  readonly nps: 0 | TenPoints;
  readonly 'yes-no': 0 | 2;
  readonly 'yes-partly-no': 0 | 1 | 2;
  readonly consent: 1;
  readonly contact: { readonly [F in ContactField]?: string };
  readonly date: string;
  readonly time: string;
  readonly duration: number;
}

type AnswerOf<D, Q> = Q extends { readonly type: infer T extends keyof PlainAnswers }
  ? PlainAnswers[T]
  : Q extends { readonly type: 'scale'; readonly scale: infer S }
    ? ScaleCode<D, S>
    : Q extends { readonly type: 'rating' }
      ? RatingPoint<Q>
      : Q extends { readonly type: 'choice' | 'dropdown' | 'directory' | 'picture-choice' }
        ? OptionValue<Q>
        : Q extends { readonly type: 'multi-choice' | 'ranking' }
          ? readonly OptionValue<Q>[]
          : Q extends { readonly type: 'number' | 'slider' }
            ? number
            : Q extends { readonly type: 'text' }
              ? string
              : Q extends { readonly type: 'matrix' }
                ? PartAnswers<D, Q>
                : Q extends { readonly type: 'allocation' }
                  ? Readonly<Record<OptionValue<Q> & string, number>>
                  : never;

type Find<Q, Id> = Q extends { readonly id: Id } ? Q : never;

/** Once for each option chosen in the question that a group goes through. */
type Rounds<D, All, Q> = Q extends { readonly forEach: infer From; readonly questions: readonly (infer Inner)[] }
  ? { readonly [Item in OptionValue<Find<All, From>> & string]?: Answers<D, Inner> }
  : never;

type Drawn<D> = D extends { readonly rotations: readonly { readonly of: readonly (infer Id)[] }[] } ? Id : never;

/** An answer is sure where nothing lets a person pass the question by, and nothing leaves it out. */
type IsSure<D, Q> = D extends { readonly flow: readonly unknown[] }
  ? false
  : Q extends { readonly required: true; readonly id: infer Id }
    ? Q extends { readonly showIf: unknown } | { readonly notApplicable: true } | { readonly preferNotToSay: true }
      ? false
      : Id extends Drawn<D>
        ? false
        : true
    : false;

type Holds<Q> = Q extends { readonly type: 'statement' } ? never : Q;
type SureId<D, Q> = Q extends { readonly id: infer Id extends string }
  ? IsSure<D, Q> extends true
    ? Id
    : never
  : never;
type IdOf<Q> = Q extends { readonly id: infer Id extends string } ? Id : never;
type OtherId<Q> = Q extends { readonly id: infer Id extends string; readonly about: true }
  ? `${Id}.other`
  : Q extends { readonly id: infer Id extends string; readonly options: readonly (infer O)[] }
    ? Extract<O, { readonly other: true }> extends never
      ? never
      : `${Id}.other`
    : never;

type Simplify<T> = { [K in keyof T]: T[K] };

type ValueOf<D, All, Q> = Q extends { readonly type: 'group' } ? Rounds<D, All, Q> : AnswerOf<D, Q>;

type Answers<D, Q> = Simplify<
  { readonly [Id in SureId<D, Holds<Q>>]: ValueOf<D, Q, Find<Q, Id>> } & {
    readonly [Id in Exclude<IdOf<Holds<Q>>, SureId<D, Holds<Q>>>]?: ValueOf<D, Q, Find<Q, Id>>;
  } & { readonly [Id in OtherId<Q>]?: string }
>;

/**
 * The type of `answers` in a response to a pulse made with `definePulse`: codes and option values as literals, one object
 * per round of a group, required only what cannot be passed by.
 */
export type AnswersOf<D extends PulseDefinition> = Answers<D, D['questions'][number]>;

import type { IssueCode } from '../base/describe-issue.js';

type Limits = Partial<Pick<ShapeNode, 'least' | 'most' | 'isWhole' | 'pattern' | 'code' | 'tooMany'>>;
type Members = Readonly<Record<string, Shape>>;

/** One kind of value, with its limits. */
export interface ShapeNode {
  /** What JSON tells apart; a condition, an audience and an expression are anything at first, and have a rule of their own; `json` is anything. */
  readonly kind: 'string' | 'number' | 'boolean' | 'list' | 'object' | 'condition' | 'audience' | 'expression' | 'json';
  /** The only values there are. */
  readonly values?: readonly string[];
  /** A flag that only makes sense set: `code` is said of anything else, and where it is missing. */
  readonly mustBe?: true;
  readonly pattern?: RegExp;
  /** Characters of a text, entries of a list, or a number itself. */
  readonly least?: number;
  readonly most?: number;
  readonly isWhole?: boolean;
  /** Said of what is none of `values`, does not match `pattern` or is below `least`, where the usual code says too little. */
  readonly code?: IssueCode;
  /** Said of what is above `most`, likewise. */
  readonly tooMany?: IssueCode;
  /** The entries of a list, or the members of an object with keys of the author's own. */
  readonly each?: Shape;
  /** The keys of such an object. Default: any. */
  readonly keys?: Shape;
  /** The members an object must have, and those it may have. It has no others. */
  readonly needs?: Members;
  readonly takes?: Members;
  /** Objects by their `type`, which is a member beside those of the shape. */
  readonly variants?: Members;
  /** Types that there are, but not here. */
  readonly elsewhere?: readonly string[];
}

declare const described: unique symbol;

/**
 * What a value looks like, as data: of each kind at most one alternative. `T` is the type it describes. The check in the
 * browser (`checkShape`) and the published JSON Schema (`schemaOf`) both come from it.
 */
export type Shape<T = unknown> = readonly ShapeNode[] & { readonly [described]?: T };

export type TypeOf<S> = S extends { readonly [described]?: infer T } ? Exclude<T, undefined> : never;

type ObjectOf<N extends Members, T extends Members> = {
  readonly [K in keyof N]: TypeOf<N[K]>;
} & { readonly [K in keyof T]?: TypeOf<T[K]> };

export const text = (limits: Limits): Shape<string> => [{ kind: 'string', ...limits }];

export const number = (limits: Limits = {}): Shape<number> => [{ kind: 'number', ...limits }];

/** A whole number of at least `least`. */
export const whole = (least?: number, most?: number, code?: IssueCode): Shape<number> =>
  number({ isWhole: true, ...(least !== undefined && { least }), ...(most && { most }), ...(code && { code }) });

export const flag: Shape<boolean> = [{ kind: 'boolean' }];

/** A flag that has to be there and to be true. */
export const agreed = (code: IssueCode): Shape<true> => [{ kind: 'boolean', mustBe: true, code }];

export const oneOf = <const V extends string>(values: readonly V[], code?: IssueCode): Shape<V> => [
  { kind: 'string', values, ...(code && { code }) },
];

export const list = <T>(each: Shape<T>, limits: Limits = {}): Shape<readonly T[]> => [
  { kind: 'list', each, ...limits },
];

export const object = <N extends Members, T extends Members>(needs: N, takes: T): Shape<ObjectOf<N, T>> => [
  { kind: 'object', needs, takes },
];

/** An object with keys of the author's own. */
export const map = <T>(each: Shape<T>, keys?: Shape<string>): Shape<Readonly<Record<string, T>>> => [
  { kind: 'object', each, ...(keys && { keys }) },
];

/** Objects told apart by their `type`; those of a type that belongs `elsewhere` are refused by a code of their own. */
export const variants = <V extends Members>(
  shapes: V,
  elsewhere: readonly string[] = [],
): Shape<{ [K in keyof V]: { readonly type: K } & TypeOf<V[K]> }[keyof V]> => [
  { kind: 'object', variants: shapes, elsewhere },
];

/** One or the other, of different kinds. */
export const either = <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> => [...one, ...other];

/** `^[A-Za-z0-9_-]{1,64}$`, everywhere. */
export const id = text({ pattern: /^[A-Za-z0-9_-]{1,64}$/, code: 'not-an-id' });

export const languageTag = text({ pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, code: 'not-a-language-tag' });

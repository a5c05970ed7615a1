import type { Aggregate, AggregateGroup, AggregateMeasure, AggregateWave } from '../aggregate.js';
import type { ChartLanguage } from './chart-language.js';

/** What a chart is laid out from. */
export interface ChartInput {
  /** Checked and guarded: what may not be shown is suppressed in it, and no number of it is left. */
  readonly aggregate: Aggregate;
  readonly wave: AggregateWave;
  /** Everybody, unless a group was chosen. */
  readonly group: AggregateGroup;
  /** The measure that was chosen; null leaves the choice to the chart. */
  readonly measure: AggregateMeasure | null;
  /** Room in CSS pixels. */
  readonly widthPx: number;
  readonly language: ChartLanguage;
}

/**
 * What a mark is for; the styles give it its colour, in every scheme. `accent` is what the reader should see, the greys are
 * the rest. The five of `diverging` run from unfavourable to favourable, through a neutral middle.
 */
export type Tone =
  | 'accent'
  | 'strong'
  | 'middle'
  | 'quiet'
  | 'diverging-1'
  | 'diverging-2'
  | 'diverging-3'
  | 'diverging-4'
  | 'diverging-5';

interface Explained {
  /**
   * What the mark says, in full: its tooltip, and what a screen reader hears. A mark without one is not reachable. May be
   * put into words when it is read: hundreds of them would keep the first paint waiting.
   */
  readonly text?: string;
}

/** Lengths are CSS pixels from the corner where reading starts; what draws them mirrors them for right-to-left words. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Mark =
  | (Explained & Rectangle & { readonly kind: 'bar'; readonly tone: Tone })
  /** A figure that may not be shown; `text` says why. */
  | (Explained & Rectangle & { readonly kind: 'hidden' })
  | (Explained & {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly tone: Tone;
    })
  | (Explained & {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly tone: Tone;
      readonly isDashed?: boolean;
      /** Default 2, and 1.5 where it is dashed. */
      readonly thicknessPx?: number;
    })
  /** A closed outline, filled lightly: an interval around a line. */
  | (Explained & { readonly kind: 'band'; readonly points: readonly Point[]; readonly tone: Tone })
  | Label;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Words in the drawing; they are part of what others say, so no screen reader meets them twice. One line, 13 px high letters:
 * `y` is the middle of the line, `x` the end that `anchor` names. Of an upright one `x` is the middle of the line.
 */
export interface Label extends Point {
  readonly kind: 'label';
  readonly words: string;
  /** `start` is the side where reading starts. Default `start`. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Which colour can be read on what lies beneath. Default `text`. */
  readonly on?: 'text' | 'secondary' | Tone;
  readonly isStrong?: boolean;
  /** Runs upwards, for the head of a narrow column. */
  readonly isUpright?: boolean;
}

/** A table that says all that the chart shows. The first cell of each row is its head. */
export interface ChartTable {
  readonly columns: readonly { readonly title: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** What somebody wrote, word for word. */
export interface Quote {
  readonly words: string;
  /** BCP 47. */
  readonly language: string;
  /** What its writer chose it to be about, as a label. */
  readonly theme: string | null;
}

/** A chart as data: what is shown, said, printed and exported is made of this alone. */
export interface Chart {
  /** The finding, as a sentence: what the reader should take away. */
  readonly finding: string;
  /** What is drawn and how to read it, in a sentence or two. */
  readonly description: string;
  readonly heightPx: number;
  /** Empty for a chart that is a list: it has `quotes` in their place, in the order of the rows of its table. */
  readonly marks: readonly Mark[];
  readonly quotes?: readonly Quote[];
  /** May be made when it is read. */
  readonly table: ChartTable;
  /** False keeps the drawing as it is for right-to-left words: a time axis, or numbers. Default true. */
  readonly isMirrored?: boolean;
}

/** Lays a chart out; pure. Null where the aggregate holds nothing that it could show. */
export type LayOut = (input: ChartInput) => Chart | null;

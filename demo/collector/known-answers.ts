import type { PulseResponse } from '../../src/response/response.js';
import { nothingSaid, unnumbered, type CodedResponse, type ResponseCoder } from '../../src/results/response-coder.js';
import { KnownPieces } from './known-pieces.js';
import { KnownStart } from './known-start.js';

const before = new KnownStart('{"format":"ics-response/1","id":"');
const lettersOfId = 32;
const betweenAnswersAndSkips = new KnownStart(',"skipped":{');
const [quote, comma, closingBrace] = Buffer.from('",}');

/** Pulses have few versions, languages and sides; a caller who invents more is read by the parser. */
const mostHeads = 64;

const isIdAt = (bytes: Uint8Array, start: number): boolean => {
  const end = start + lettersOfId;
  if (end >= bytes.length) return false;
  for (let index = start; index < end; index++) if (bytes[index] === quote) return false;
  return bytes[end] === quote;
};

interface MutableCode {
  place: number;
  readonly said: number[];
}

/** An answer to one question, or the reason why there is none. */
interface Piece {
  readonly column: number;
  readonly number: number;
}

/** Whether it is a document in the order in which browsers write it, with nothing in it that is unknown here. */
const isWhole = (text: string, response: PulseResponse): boolean => {
  const { format, id, pulse, definition, wave, language, complete, side, answers, skipped, context } = response;
  const sided = side === undefined ? {} : { side };
  const written = { format, id, pulse, definition, wave, language, complete, ...sided, answers, skipped, context };
  return text.startsWith(before.text) && id.length === lettersOfId && JSON.stringify(written) === text;
};

const pieceText = (key: string, value: unknown): string => JSON.stringify({ [key]: value }).slice(1, -1);

/**
 * Reads stored `ics-response/1` documents without parsing them, as long as every part of them was met before: what stands before
 * the answers, each answer to a question, each reason for none, and what stands behind. Whatever is put together from known
 * parts is a document of exactly these parts, so that nothing can be misread; everything else is left to a parser.
 */
export class KnownAnswers {
  readonly #coder: ResponseCoder;
  readonly #pieces = new KnownPieces();
  readonly #answers = this.#pieces.begin();
  readonly #skips = this.#pieces.begin();
  readonly #tails = this.#pieces.begin();
  /** By number; number 0 is no piece. */
  readonly #said: Piece[] = [{ column: 0, number: nothingSaid }];
  /** What stands between the id of a document and its answers. */
  readonly #heads: KnownStart[] = [];
  #bytes: Uint8Array = new Uint8Array();
  #view: DataView = new DataView(new ArrayBuffer(0));
  readonly #tailNumbers = new Map<string, number>();
  /** By number of head and number of tail. */
  readonly #places: number[][] = [];
  /** Used again for each document. */
  readonly #code: MutableCode;
  /** Where the document that was read last ends. */
  end = 0;
  /** By question. */
  readonly #columns: ReadonlyMap<string, number>;
  /** Where something is made of rounds and of whole questions, only a parsed response tells it. */
  readonly #isReadable: boolean;

  constructor(coder: ResponseCoder) {
    this.#coder = coder;
    this.#code = { place: 0, said: coder.variables.map(() => nothingSaid) };
    this.#columns = new Map(
      coder.variables.flatMap(({ measure, parts }, column) => (parts.length === 0 ? [[measure.id, column]] : [])),
    );
    this.#isReadable = coder.uncoded.every(({ rounds }) => rounds !== null);
  }

  /** What is read from now on. */
  open(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /**
   * The document that begins at a place, in numbers, or null where something in it is new. It ends at `end`.
   * @returns valid until the next call
   */
  read(start: number): CodedResponse | null {
    const pieces = this.#pieces;
    this.#code.said.fill(nothingSaid);
    const head = this.#headAt(start);
    if (head === -1) return null;
    const answersStart = start + before.length + lettersOfId + this.#heads[head]!.length;
    const answersEnd = this.#readPieces(this.#answers, answersStart);
    if (answersEnd === -1 || !betweenAnswersAndSkips.isAt(this.#view, answersEnd)) return null;
    const skipsEnd = this.#readPieces(this.#skips, answersEnd + betweenAnswersAndSkips.length);
    const tail = skipsEnd === -1 ? 0 : pieces.find(this.#tails, this.#bytes, skipsEnd);
    const place = this.#places[head]?.[tail];
    if (place === undefined || !this.#coder.combine(this.#code.said)) return null;
    this.#code.place = place;
    this.end = pieces.end;
    return this.#code;
  }

  /** Remembers the parts of a document that was parsed. */
  learn(text: string, response: PulseResponse): void {
    if (!this.#isReadable || !isWhole(text, response) || this.#holdsUnnumbered(response)) return;
    const { answers, skipped, context } = response;
    for (const [key, value] of Object.entries(answers))
      this.#learnPiece(this.#answers, key, value, { ...response, answers: { [key]: value }, skipped: {} });
    for (const [key, value] of Object.entries(skipped))
      this.#learnPiece(this.#skips, key, value, { ...response, answers: {}, skipped: { [key]: value } });
    const tail = `,"context":${JSON.stringify(context)}}`;
    const asked = `${JSON.stringify(answers).slice(1)},"skipped":${JSON.stringify(skipped)}`;
    const head = text.slice(before.length + response.id.length, -asked.length - tail.length);
    const headNumber = this.#learnHead(head);
    const tailNumber = this.#learnTail(tail);
    if (headNumber !== -1 && tailNumber !== 0)
      (this.#places[headNumber] ??= [])[tailNumber] = this.#coder.placeOf(response);
  }

  /** A comment is new each time, so that its document will never be known. */
  #holdsUnnumbered(response: PulseResponse): boolean {
    return this.#coder.variables.some((_, column) => this.#coder.numberOf(column, response) === unnumbered);
  }

  #headAt(start: number): number {
    const idStart = start + before.length;
    if (!before.isAt(this.#view, start) || !isIdAt(this.#bytes, idStart)) return -1;
    for (let head = 0; head < this.#heads.length; head++)
      if (this.#heads[head]!.isAt(this.#view, idStart + lettersOfId)) return head;
    return -1;
  }

  /** Takes pieces up to the closing brace; -1 where one is new. An answer is taken before the reason for none. */
  #readPieces(beginning: number, start: number): number {
    const { said } = this.#code;
    const bytes = this.#bytes;
    const pieces = this.#pieces;
    let position = start;
    if (bytes[position] === closingBrace) return position + 1;
    for (;;) {
      const found = pieces.find(beginning, bytes, position);
      if (found === 0) return -1;
      const { column, number } = this.#said[found]!;
      if (said[column] === nothingSaid) said[column] = number;
      const byte = bytes[pieces.end];
      position = pieces.end + 1;
      if (byte === closingBrace) return position;
      if (byte !== comma) return -1;
    }
  }

  #learnPiece(beginning: number, key: string, value: unknown, alone: PulseResponse): void {
    const column = this.#columns.get(key);
    const number = column === undefined ? unnumbered : this.#coder.numberOf(column, alone);
    if (column === undefined || number === unnumbered) return;
    const text = pieceText(key, value);
    if (this.#pieces.find(beginning, Buffer.from(text), 0) > 0 && this.#pieces.end === text.length) return;
    if (this.#pieces.add(beginning, text, this.#said.length)) this.#said.push({ column, number });
  }

  #learnHead(text: string): number {
    const known = this.#heads.findIndex(head => head.text === text);
    if (known !== -1 || this.#heads.length >= mostHeads) return known;
    return this.#heads.push(new KnownStart(text)) - 1;
  }

  #learnTail(tail: string): number {
    const known = this.#tailNumbers.get(tail);
    if (known !== undefined) return known;
    const number = this.#tailNumbers.size + 1;
    if (!this.#pieces.add(this.#tails, tail, number)) return 0;
    this.#tailNumbers.set(tail, number);
    return number;
  }
}

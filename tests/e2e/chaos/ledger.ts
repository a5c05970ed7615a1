/** What the pages were asked to submit and what they learnt, against what the database holds. */

export interface StoredRow {
  readonly id: string;
  readonly comment: string;
}

export interface Difference {
  /** Comments of which the page had learnt "saved" and that the database does not hold. */
  readonly lost: readonly string[];
  /** Comments that the database holds more than once. */
  readonly double: readonly string[];
  /** Rows that nobody submitted, or under another id than the page was told. */
  readonly strange: readonly string[];
  /** Of the submissions that were under way in a page that was killed, those that had reached the disk all the same. */
  readonly unheard: number;
}

interface Asked {
  readonly page: number;
  /** What the page was told when the answer was on disk. */
  id?: string;
}

/** Gives out comments, each of them once, and notes what becomes of them. */
export class Ledger {
  readonly #asked = new Map<string, Asked>();
  readonly #killed = new Set<number>();
  readonly #target: number;
  #underWay = 0;
  /** Submissions of which a page has learnt "saved". */
  saved = 0;

  constructor(target: number) {
    this.#target = target;
  }

  /** The next comment for a page; null while all that are wanted are saved or under way. */
  next(page: number): string | null {
    if (this.#killed.has(page) || this.saved + this.#underWay >= this.#target) return null;
    const comment = `Submission ${this.#asked.size + 1}`;
    this.#asked.set(comment, { page });
    this.#underWay += 1;
    return comment;
  }

  /** A page has learnt that the answer with this comment is saved. */
  noteSaved(comment: string, id: string): void {
    const asked = this.#asked.get(comment);
    if (!asked || asked.id !== undefined) throw new Error(`"${comment}" was not to be saved, or was saved already.`);
    asked.id = id;
    this.saved += 1;
    // What a page reported in its last moment is taken for saved, and was given up before.
    if (!this.#killed.has(asked.page)) this.#underWay -= 1;
  }

  /** The page is gone; what it had under way may be on the disk or not. */
  noteKilled(page: number): void {
    if (this.#killed.has(page)) return;
    this.#killed.add(page);
    for (const asked of this.#asked.values()) if (asked.page === page && asked.id === undefined) this.#underWay -= 1;
  }

  compare(rows: readonly StoredRow[]): Difference {
    const copies = new Map<string, number>();
    for (const { comment } of rows) copies.set(comment, (copies.get(comment) ?? 0) + 1);
    const entries = [...this.#asked];
    const isExpected = ({ comment, id }: StoredRow): boolean => {
      const asked = this.#asked.get(comment);
      return asked !== undefined && (asked.id === undefined ? this.#killed.has(asked.page) : asked.id === id);
    };
    return {
      lost: entries.filter(([comment, { id }]) => id !== undefined && !copies.has(comment)).map(([comment]) => comment),
      double: [...copies].filter(([, count]) => count > 1).map(([comment]) => comment),
      strange: rows.filter(row => !isExpected(row)).map(({ comment }) => comment),
      unheard: entries.filter(([comment, { id }]) => id === undefined && copies.has(comment)).length,
    };
  }
}

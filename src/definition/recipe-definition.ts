/** Which replies of an endpoint say something: those for which everything named here holds. */
export interface ReplyTest {
  /** Default: 200 to 299 for success, any status for the rest. */
  readonly statuses?: readonly number[];
  /** Where the reply's JSON says it: keys joined by `/`, `*` for every entry of a list; empty for the whole, a plain text too. */
  readonly at?: string;
  /** What stands there, everywhere if at several places; null for nothing. Default: anything that is not empty. */
  readonly is?: readonly unknown[];
}

/**
 * One request and what its replies mean, as data. In every text, `{name}` stands for a fact: `id`, `pulse`, `wave`, `day` (of
 * submitting, UTC), `response` and the members of it (`{answers/score}`), `fields`, the options of the destination, and `reply`
 * of the exchange before. A text that is one such name becomes the value itself. `{name|converter}` changes it: `json`, `text`,
 * `number`, `uuid`, `time`, `unix`, `words:yes:no`.
 */
export interface Exchange {
  /** Default `POST`. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Comes after the path of the endpoint; facts in it are percent-encoded. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** How `body` is written. `rows`: one JSON text a line. Default `json`. */
  readonly as?: 'json' | 'form' | 'text' | 'rows';
  /**
   * Default: the response, byte for byte as it is stored. Keys may have names in them too. A key `...` takes in the members
   * of its value; an object with the one key `|json` becomes JSON in a text.
   */
  readonly body?: unknown;
  /** Default: every 2xx that is not HTML. */
  readonly success?: ReplyTest;
  /** Says: already received. */
  readonly duplicate?: ReplyTest;
  /** Says that no further exchange is needed. */
  readonly done?: ReplyTest;
  /** Statuses that are tried again, besides those of every endpoint. */
  readonly retried?: readonly number[];
  /** Statuses that are never tried again by themselves. */
  readonly refused?: readonly number[];
  /** A second copy could not be told from the first: where no reply came, a person decides. */
  readonly once?: boolean;
}

/**
 * How several answers go in one request: each is written as if it were the only one, and the lists in their bodies become one.
 * What is not named here is the recipe's own. A reply that refuses refuses none of them: they are then sent one by one.
 */
export interface Batch extends Omit<Exchange, 'duplicate' | 'done' | 'once'> {
  /** Where in the body the list is, keys joined by `/`; what is no list counts as a list of one. Default: the body itself. */
  readonly list?: string;
  /** What a reply says of each, in the order of the request. Default: a success is one for all. */
  readonly each?: {
    /** Where the list of them stands in the reply; empty for the whole. */
    readonly in: string;
    readonly success: ReplyTest;
    readonly duplicate?: ReplyTest;
  };
}

/** What one kind of endpoint expects. The exchange itself is the first one. */
export interface Recipe extends Exchange {
  /** Default: one request carries one answer. */
  readonly batch?: Batch;
  /** Options that the destination has to name. */
  readonly needs?: readonly string[];
  /** Options where the destination names none. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** What `fields` is made of where the destination does not say. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Further exchanges, in order. After a failure all begin anew, so each must be safe to repeat. */
  readonly steps?: readonly Exchange[];
  /** Where a reply repeats the id, for `"acknowledge": "echo"`. Default `id`. */
  readonly echo?: string;
  /** What this kind of endpoint leaves no choice about. */
  readonly delivery?: { readonly acknowledge?: 'status' | 'echo' | 'none'; readonly redirect?: 'manual' | 'follow' };
}

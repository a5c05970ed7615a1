/** What a process may hold in memory for requests that have no reply yet. */
export interface WorkLimits {
  /** Requests whose body has arrived, or that have none. */
  readonly requests: number;
  /** Bytes of bodies, those that are still arriving included. */
  readonly bodyBytes: number;
}

/** What one request takes of the limits until it has its reply. */
export interface WorkAccount {
  /** Counts bytes that arrived. False when more than the limit would be held: then nothing was counted. */
  hold(bytes: number): boolean;
  /** Counts the request as worked at, once. False when too many are: then nothing was counted. */
  begin(): boolean;
  /** Gives everything back. */
  close(): void;
}

/**
 * Counts what is held for requests without a reply. A request whose body is slow takes none of the requests in work, so that
 * senders who drip keep nobody else out.
 */
export class WorkLedger {
  readonly #limits: WorkLimits;
  #requests = 0;
  #bytes = 0;

  constructor(limits: WorkLimits) {
    this.#limits = limits;
  }

  /** Whether one more request could be worked at now. */
  get hasRoom(): boolean {
    return this.#requests < this.#limits.requests && this.#bytes < this.#limits.bodyBytes;
  }

  open(): WorkAccount {
    let [held, begun] = [0, false];
    return {
      hold: bytes => {
        if (this.#bytes + bytes > this.#limits.bodyBytes) return false;
        this.#bytes += bytes;
        held += bytes;
        return true;
      },
      begin: () => {
        if (begun) return true;
        begun = this.#requests < this.#limits.requests;
        if (begun) this.#requests++;
        return begun;
      },
      close: () => {
        this.#bytes -= held;
        if (begun) this.#requests--;
        [held, begun] = [0, false];
      },
    };
  }
}

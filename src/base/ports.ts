/** What the core needs of the platform. Wired in `create-pulse.ts`; tests pass their own. */

export type Cancel = () => void;

export interface Clock {
  /** Milliseconds since the epoch. */
  nowMs(): number;
  /** Milliseconds since some moment before; goes on evenly, whatever happens to the clock of the device. */
  monotonicMs(): number;
  /** Runs once after `delayMs`; the returned function prevents it. */
  after(delayMs: number, work: () => void): Cancel;
}

export interface Random {
  /** A number in [0, 1). */
  unit(): number;
  /** `byteCount` cryptographically random bytes as lowercase hex. */
  hex(byteCount: number): string;
}

/**
 * Records by key, durable unless `persistence` says otherwise. Writes resolve when they are on disk (strict durability).
 * Rejects with a `PulseError` of code `storage-unavailable` or `storage-full`.
 */
export interface Storage {
  /** `memory` when the browser refuses storage: records live as long as the page. */
  readonly persistence: 'disk' | 'memory';
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /** All records whose key starts with `prefix`, in key order. */
  entries(prefix: string): Promise<readonly (readonly [key: string, value: unknown])[]>;
  /** Reads and writes one record in one transaction; `change` is synchronous; `undefined` deletes. */
  update(key: string, change: (value: unknown) => unknown): Promise<void>;
}

/**
 * The records of one person, among them the exposure log `e`, context `c:<id>` and draws `d:<pulse>`. The storage itself, where the host
 * names no persons. `change` may run again.
 */
export interface PersonRecords extends Omit<Storage, 'set'> {
  /** Tells persons apart in the news between tabs, and says nothing about the key. */
  readonly person?: string;
  /** Whether nobody without the person's key can read them. Default false. */
  readonly isSealed?: true;
  /** Until when a person may have been asked without this device knowing, milliseconds since the epoch. */
  readonly unsureUntilMs?: number;
}

/** Makes records unreadable for all who do not know a key. Rejects what was sealed by another key, or under another name. */
export interface Seal {
  close(name: string, value: unknown): Promise<SealedRecord>;
  open(name: string, record: SealedRecord): Promise<unknown>;
}

export interface SealedRecord {
  /** Hex; never the same twice. */
  readonly nonce: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Null where the browser has no cryptography, which is every page on plain HTTP. */
export type CreateSeal = (key: string, salt: string) => Promise<Seal | null>;

/** Seals single texts, each by a key of its own that is kept with it. Opening rejects under another name. */
export interface SealOnce {
  /** Null where the browser has no cryptography, which is every page on plain HTTP. */
  close(name: string, text: string): Promise<SealedText | null>;
  open(name: string, sealed: SealedText): Promise<string>;
}

export interface SealedText {
  /** A key that can be stored and used, and not be read out. */
  readonly key: unknown;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Runs `work` in at most one tab at a time. Resolves to false, without running it, when another tab holds the name. */
export type ExclusiveRun = (name: string, work: (signal: AbortSignal) => Promise<void>) => Promise<boolean>;

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty: none. */
  readonly body: string;
  readonly credentials: 'omit' | 'same-origin' | 'include';
  readonly redirect: 'manual' | 'follow';
  readonly mode: 'cors' | 'no-cors';
  readonly keepalive: boolean;
  readonly timeoutMs: number;
  /** Name of a header of the reply that is wanted. */
  readonly readHeader?: string;
}

/**
 * What came back. `blocked` is a request that the page's own policy (CSP) refused; `no-token` one that was
 * not sent, because what it needs to be let in did not come.
 */
export type HttpOutcome =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly contentType: string;
      /** Seconds, also where the header named a date; otherwise as it came. */
      readonly retryAfter: string | null;
      /** What the wanted header says, where one was wanted. */
      readonly header?: string | null;
      readonly body: string;
    }
  | { readonly kind: 'redirect' }
  | { readonly kind: 'opaque' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'no-token' }
  | { readonly kind: 'network-error' }
  | { readonly kind: 'timeout' };

export type Http = (request: HttpRequest) => Promise<HttpOutcome>;

export interface PageLife {
  /** The page is being hidden or left: the last moment to send. */
  onHide(work: () => void): Cancel;
  /** The page may reach the network again: online, visible, restored from the back/forward cache. */
  onWake(work: () => void): Cancel;
  isOnline(): boolean;
}

/** What remembering takes, without any network: all that a page needs whose pulse is not due. */
export interface LocalPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly storage: Storage;
  /** Tells the other tabs of this origin something that can be cloned, and hears them. Nobody hears himself. */
  readonly tabs: { announce(news?: unknown): void; onAnnounced(work: (news: unknown) => void): Cancel };
}

export interface Ports extends LocalPorts {
  readonly exclusiveRun: ExclusiveRun;
  readonly http: Http;
  readonly page: PageLife;
  /** The page's own origin, for example `https://intranet.example`. */
  readonly origin: string;
}

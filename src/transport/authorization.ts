/** A secret, or a function that gets it each time it is needed. */
export type Secret = string | (() => string | Promise<string>);

/** What an endpoint asks of those who send to it. Everything named here is applied. */
export interface Authorization {
  /** `Authorization: Bearer …` */
  readonly bearer?: Secret;
  readonly basic?: { readonly user: string; readonly password: Secret };
  readonly headers?: Readonly<Record<string, Secret>>;
  readonly query?: Readonly<Record<string, Secret>>;
  /** Members of a JSON body or fields of a form; keys of nested members are joined by `/`. */
  readonly body?: Readonly<Record<string, Secret>>;
  /** A token that goes with the cookie. */
  readonly csrf?: CsrfToken;
}

export interface CsrfToken {
  /** At the endpoint's own origin. */
  readonly url: string;
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST';
  /** Header of the reply that carries the token. Default: it stands in the body. */
  readonly from?: string;
  /** Where it stands in the body's JSON, keys joined by `/`. Default: the whole text. */
  readonly at?: string;
  /** Header that takes it back. */
  readonly header: string;
}

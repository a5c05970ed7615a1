import type { IssueCode } from '../base/describe-issue.js';
import { issueIf, type Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';

/** The UTF-8 bytes of a serialised definition: 256 KiB. */
export const maximumBytes = 256 * 1024;
/** How deep objects and lists lie inside each other. */
export const maximumDepth = 32;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const brokenText = /[\0\p{Surrogate}]/u;

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another frame have another `Object.prototype`, which ends its chain as well.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

class JsonCopy {
  readonly issues: Issue[] = [];
  #path: (string | number)[] = [];
  #bytes = 0;
  #isStopped = false;

  report(code: IssueCode, isWrong = true): void {
    this.issues.push(...issueIf(isWrong, code, [...this.#path]));
  }

  /** No use in going on: the definition is refused as a whole. */
  stop(code: 'too-large' | 'too-deep'): void {
    if (code === 'too-large') this.#path = [];
    this.report(code, !this.#isStopped);
    this.#isStopped = true;
  }

  of(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    this.#count(1);
    if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value;
    if (typeof value !== 'object' || !(Array.isArray(value) || isPlainObject(value))) {
      this.report('not-json-value');
      return null;
    }
    if (this.#path.length >= maximumDepth) {
      this.stop('too-deep');
      return null;
    }
    return Array.isArray(value) ? this.#list(value) : this.#object(value as Readonly<Record<string, unknown>>);
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > maximumBytes) this.stop('too-large');
  }

  #text(text: string): string {
    this.#count(text.length + 2);
    this.report('broken-text', !this.#isStopped && brokenText.test(text));
    return text;
  }

  #list(list: readonly unknown[]): unknown[] {
    // Each entry takes a character and a comma at least: a list that cannot fit is not walked.
    this.#count(list.length);
    const copies: unknown[] = [];
    for (let index = 0; index < list.length && !this.#isStopped; index++) {
      this.#path.push(index);
      copies.push(this.of(list[index]));
      this.#path.pop();
    }
    return copies;
  }

  #object(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
    // Without a prototype, what a page put on `Object.prototype` is never mistaken for a part of the definition.
    const copies = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      if (this.#isStopped) break;
      this.#count(key.length + 3);
      this.#path.push(key);
      const value = object[key];
      if (forbiddenKeys.has(key)) this.report('forbidden-key');
      else if (value !== undefined) copies[key] = this.of(value);
      this.#path.pop();
    }
    return copies;
  }
}

/**
 * Copies a value of unknown origin as plain JSON, reading every member once. Whatever comes in, it ends soon and does
 * not throw. An undefined member is left out. Codes: `too-large`, `too-deep` (a cycle is endlessly deep), `unreadable`
 * (a getter or proxy threw), `not-json-value`, `broken-text`, `forbidden-key`.
 */
export const admitJson = (value: unknown): Result<unknown, readonly Issue[]> => {
  const copy = new JsonCopy();
  try {
    const json = copy.of(value);
    if (!copy.issues.length && new TextEncoder().encode(JSON.stringify(json)).length > maximumBytes)
      copy.stop('too-large');
    return copy.issues.length ? fail(copy.issues) : ok(json);
  } catch {
    copy.report('unreadable');
    return fail(copy.issues);
  }
};

/** Things that belong together, at once or by way of others. */
export class Clusters<T> {
  readonly #next = new Map<T, T>();

  /** One of them, the same for all that belong together. */
  leaderOf(thing: T): T {
    const next = this.#next.get(thing) ?? thing;
    if (next === thing) return thing;
    const leader = this.leaderOf(next);
    this.#next.set(thing, leader);
    return leader;
  }

  join(one: T, other: T): void {
    this.#next.set(this.leaderOf(one), this.leaderOf(other));
  }
}

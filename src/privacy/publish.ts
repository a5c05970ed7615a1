import { sumsAmong } from './disclosure.js';
import { isSmall, isUnanimous, relationsAmong, type FigureRelation, type Suppression } from './figure.js';
import { countBetween, PublicationShelf, type BatchedFigure, type GuardedSum } from './publication-shelf.js';

/** How a figure stands after all batches. */
export type Standing =
  | {
      /** Batches that it holds, from the first on; its later answers wait. */
      readonly batches: number;
      /** True: the number of answers alone is shown, as they are all the same or would give such figures away. */
      readonly isBlurred: boolean;
    }
  | { readonly reason: Suppression };

interface Related {
  readonly figures: BatchedFigure[];
  readonly relations: FigureRelation[];
  readonly guarded: GuardedSum[];
}

/** Figures that no relation connects say nothing of each other. */
const connected = (
  figures: readonly BatchedFigure[],
  relations: readonly FigureRelation[],
  sums: readonly GuardedSum[],
): readonly Related[] => {
  const leaderOf = new Map<string, string>();
  const find = (key: string): string => {
    const leader = leaderOf.get(key) ?? key;
    if (leader === key) return key;
    const top = find(leader);
    leaderOf.set(key, top);
    return top;
  };
  for (const { total, parts } of relations) for (const part of parts) leaderOf.set(find(part), find(total));
  const groups = new Map<string, Related>();
  for (const figure of figures) {
    const leader = find(figure.key);
    const group = groups.get(leader) ?? { figures: [], relations: [], guarded: [] };
    group.figures.push(figure);
    groups.set(leader, group);
  }
  for (const relation of relations) groups.get(find(relation.total))?.relations.push(relation);
  for (const sum of sums) groups.get(find(sum.parts[0] ?? ''))?.guarded.push(sum);
  return [...groups.values()];
};

const reasonOf = (figure: BatchedFigure, lastBatch: number): Suppression => {
  const all = countBetween(figure, 0, lastBatch);
  return all.asked === 0 ? 'none' : isSmall(all) ? 'min' : 'comp';
};

/** Nothing where there is nothing to add. */
const sumOf = (parts: readonly BatchedFigure[]): readonly GuardedSum[] => {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return [];
  const batches = first.batches.map((_, batch) => {
    const counts = parts.flatMap(part => part.batches[batch] ?? []);
    return {
      answers: counts.reduce((sum, { answers }) => sum + answers, 0),
      asked: counts.reduce((sum, { asked }) => sum + asked, 0),
      categories: new Set(counts.flatMap(({ categories = [] }) => [...categories])),
    };
  });
  return [{ parts: parts.map(({ key }) => key), figure: { key: first.key, minimum: first.minimum, batches } }];
};

const nothingHeld: ReadonlySet<string> = new Set();

/** Enough answers that came one after the other, all the same, up to the batch. */
const endsInUnison = ({ batches, minimum }: BatchedFigure, batch: number): boolean => {
  let answers = 0;
  let code: string | number | undefined;
  for (let from = batch; from >= 0 && answers < minimum; from -= 1) {
    const count = batches[from];
    if (count === undefined || count.answers === 0) continue;
    const [category] = count.categories ?? [];
    if (count.categories?.size !== 1 || (code !== undefined && category !== code)) return false;
    code = category;
    answers += count.answers;
  }
  return answers > 0 && answers >= minimum;
};

const withoutCategories = ({ key, minimum, isPublished = true, batches }: BatchedFigure): BatchedFigure => ({
  key,
  minimum,
  isPublished,
  batches: batches.map(({ answers, asked }) => ({ answers, asked })),
});

/**
 * Two accounts of the same figures: of how many answered, and of what. They are one as long as nowhere enough answers are all
 * the same.
 */
class Accounts {
  readonly #related: Related;
  readonly #bare: readonly BatchedFigure[];
  readonly #bareSums: readonly GuardedSum[];
  readonly #named: ReadonlyMap<string, BatchedFigure>;
  readonly sizes = new PublicationShelf();
  answers = this.sizes;

  constructor(related: Related) {
    this.#related = related;
    this.#named = new Map(related.figures.map(figure => [figure.key, figure]));
    this.#bare = related.figures.map(withoutCategories);
    this.#bareSums = related.guarded.map(({ parts, figure }) => ({ parts, figure: withoutCategories(figure) }));
  }

  renew(batch: number): void {
    const { figures, relations, guarded } = this.#related;
    const sums = sumsAmong(
      this.#bare.map(figure => countBetween(figure, 0, batch)),
      relations,
    );
    const before = this.answers === this.sizes ? new PublicationShelf(this.sizes) : this.answers;
    const waits = this.sizes.renew(this.#bare, sums, batch, nothingHeld, this.#bareSums);
    if (this.answers === this.sizes && !this.#isAnyInUnison(sums, waits, before, batch)) return;
    this.answers = before;
    this.answers.renew(figures, sums, batch, waits, guarded);
  }

  #isAnyInUnison(
    sums: readonly FigureRelation[],
    waits: ReadonlySet<string>,
    shelf: PublicationShelf,
    batch: number,
  ): boolean {
    const { figures, guarded } = this.#related;
    if ([...figures, ...guarded.map(({ figure }) => figure)].some(figure => endsInUnison(figure, batch))) return true;
    return sums.some(({ parts }) => {
      const waiting = parts.flatMap(part => (waits.has(part) ? (this.#named.get(part) ?? []) : []));
      return isUnanimous(waiting.map(figure => countBetween(figure, shelf.batchesOf(figure.key), batch)));
    });
  }
}

const publishRelated = (related: Related): readonly (readonly [string, Standing])[] => {
  const accounts = new Accounts(related);
  const batches = related.figures[0]?.batches.length ?? 0;
  for (let batch = 0; batch < batches; batch += 1) accounts.renew(batch);
  return related.figures.map(figure => {
    const [known, shown] = [accounts.sizes.batchesOf(figure.key), accounts.answers.batchesOf(figure.key)];
    if (known === 0) return [figure.key, { reason: reasonOf(figure, batches - 1) }];
    return [figure.key, { batches: shown === 0 ? known : shown, isBlurred: shown === 0 }];
  });
};

/**
 * Decides how figures stand after several batches, each of which somebody may have seen. Of the first batch it hides what is
 * below its minimum, and as much more as `closeSuppression` says. With every later batch a figure is renewed only when its new
 * answers are enough by themselves and not all the same; and neither they nor those of any earlier batch can be computed from
 * everything that was published: totals, parts, and differences between batches. What may not be renewed stands as it was. A
 * figure whose answers are all the same is blurred.
 * Works on counts alone. The same counts always give the same standings, so that nothing but the batches has to be kept.
 * @param secretSums keys of figures whose sum is no figure, and must not be computable either while it is small
 */
export const publish = (
  figures: readonly BatchedFigure[],
  relations: readonly FigureRelation[],
  secretSums: readonly (readonly string[])[] = [],
): ReadonlyMap<string, Standing> => {
  const named = new Map(figures.map(figure => [figure.key, figure]));
  const guarded = secretSums.flatMap(keys => sumOf(keys.flatMap(key => named.get(key) ?? [])));
  return new Map(connected(figures, relationsAmong(figures, relations), guarded).flatMap(publishRelated));
};

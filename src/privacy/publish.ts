import { Clusters } from './clusters.js';
import { sumsAmong } from './disclosure.js';
import { isSmall, sumsOf, type FigureRelation, type Suppression } from './figure.js';
import { countBetween, PublicationShelf, type BatchedFigure } from './publication-shelf.js';

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
}

/** Figures that no relation connects say nothing of each other. */
const connected = (figures: readonly BatchedFigure[], relations: readonly FigureRelation[]): readonly Related[] => {
  const clusters = new Clusters<string>();
  for (const { total, parts } of relations) for (const part of parts) clusters.join(part, total);
  const groups = new Map<string, Related>();
  for (const figure of figures) {
    const leader = clusters.leaderOf(figure.key);
    const group = groups.get(leader) ?? { figures: [], relations: [] };
    groups.set(leader, group);
    group.figures.push(figure);
  }
  for (const relation of relations) groups.get(clusters.leaderOf(relation.total))?.relations.push(relation);
  // What has no place of its own, and no relation to anything that has, needs no standing.
  return [...groups.values()].filter(group => group.figures.some(({ isPublished = true }) => isPublished));
};

const reasonOf = (figure: BatchedFigure, lastBatch: number): Suppression => {
  const all = countBetween(figure, 0, lastBatch);
  return all.asked === 0 ? 'none' : isSmall(all) ? 'min' : 'comp';
};

/** Two accounts: of how many answered, and of what. What is not even shown as a number waits in both. */
const publishRelated = ({ figures, relations }: Related): readonly (readonly [string, Standing])[] => {
  const sizes = new PublicationShelf(figures, 'sizes');
  const answers = new PublicationShelf(figures, 'answers');
  const all = sumsOf(figures, relations);
  const batches = figures[0]?.batches.length ?? 0;
  for (let batch = 0; batch < batches; batch += 1) {
    const counted = figures.map(figure => countBetween(figure, 0, batch));
    const sums = sumsAmong(counted, all);
    const waits = sizes.renew(sums, batch, () => false);
    answers.renew(sums, batch, figure => waits[figure] ?? false);
  }
  return figures.map((figure, number) => {
    const [known, shown] = [sizes.batchesOf(number), answers.batchesOf(number)];
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
 */
export const publish = (
  figures: readonly BatchedFigure[],
  relations: readonly FigureRelation[],
): ReadonlyMap<string, Standing> => new Map(connected(figures, relations).flatMap(publishRelated));

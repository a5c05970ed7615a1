import { commentLeaks } from './comment-leaks.js';
import { pairs } from './given-answers.js';
import { GroupTally } from './group-tally.js';
import type { GroupWitness } from './group-witness.js';
import { KnownFigures, type Aspect, type Piece, type SeenFigure } from './known-figures.js';
import type { Leak } from './leak.js';
import type { Publication, Sight } from './published-wave.js';
import { primes } from './row-space.js';
import { allBelow, rightBelow, type LatestSeen, type VisitSpan } from './spans-left.js';
import { measures, type WaveAnswers } from './wave-answers.js';

interface HeldSight {
  readonly measure: string;
  readonly group: number;
  readonly item: string | null;
  readonly n: number;
  readonly isWhole: boolean;
  /** How many looks it is old. */
  readonly looks: number;
}

/** Documents say no more than the number of answers, so that it may as well be that of the latest look with as many. */
const looksHeld = (tally: GroupTally, group: number, n: number, slots: number): number => {
  for (let to = slots; to > 0; to -= 1) if (tally.count(group, false, 0, to) === n) return to;
  throw new Error(`No look had ${n} answers of group ${group} to ${tally.measure}.`);
};

/** A group between two looks. */
interface Stretch {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

type VisitTallied = (tally: GroupTally, ...span: Parameters<VisitSpan>) => void;

/** No bits, where everybody's answer is another, or several. */
const isMixed = (categories: number): boolean => categories === 0 || (categories & (categories - 1)) !== 0;

/** All the attacks on one wave. */
class WaveAudit {
  readonly #answers: WaveAnswers;
  readonly #isExact: boolean;
  readonly #tallies = new Map<string, GroupTally>();
  readonly #sights: readonly HeldSight[];
  readonly #known: KnownFigures;
  readonly #witnessesOf = {
    size: new Map<GroupTally, readonly GroupWitness[]>(),
    sum: new Map<GroupTally, readonly GroupWitness[]>(),
  };
  /** Leaks by the answers that they are about: several ways to the same answers are one leak. */
  readonly #leaks = new Map<string, Leak>();

  constructor(answers: WaveAnswers, sights: readonly Sight[], isExact: boolean) {
    this.#answers = answers;
    this.#isExact = isExact;
    this.#sights = this.#heldSights(sights);
    this.#known = this.#learn();
  }

  #tally(measure: string, item: string | null): GroupTally {
    const key = `${measure}|${item ?? ''}`;
    const tally = this.#tallies.get(key) ?? new GroupTally(this.#answers, measure, item);
    this.#tallies.set(key, tally);
    return tally;
  }

  #heldSights(sights: readonly Sight[]): readonly HeldSight[] {
    const { slots, tree } = this.#answers;
    const numbers = new Map(tree.groups.map((group, number) => [group, number]));
    const held = new Map<string, HeldSight>();
    for (const { measure, group: name, item, n, isWhole } of sights) {
      const key = `${measure}|${name}|${item ?? ''}|${n}|${isWhole}`;
      if (!measures.includes(measure) || held.has(key)) continue;
      const group = numbers.get(name)!;
      held.set(key, {
        measure,
        group,
        item,
        n,
        isWhole,
        looks: looksHeld(this.#tally(measure, item), group, n, slots),
      });
    }
    return [...held.values()];
  }

  #learn(): KnownFigures {
    const figures = this.#sights.map(({ measure, item, group, looks, isWhole }): SeenFigure => {
      const pieces = this.#tally(measure, item).pieces({
        group,
        isOwn: false,
        from: 0,
        to: looks,
      });
      return { measure, isWhole, pieces };
    });
    const known = new KnownFigures(this.#answers, figures);
    const counts = new Set(this.#sights.map(({ measure, group, looks, n }) => `${measure}|${group}|${looks}|${n}`));
    for (const { measure, group, looks, n } of this.#sights) {
      if (measure !== 'dim:service') continue;
      const units = this.#answers.tree.unitsOf(group);
      // As many answered the one question as any: nobody answered the other one alone.
      if (counts.has(`resp1|${group}|${looks}|${n}`)) known.learnNobodyAnsweredOnly('resp2', units, looks);
      if (counts.has(`resp2|${group}|${looks}|${n}`)) known.learnNobodyAnsweredOnly('resp1', units, looks);
    }
    return known;
  }

  run(): readonly Leak[] {
    for (const measure of measures) {
      const items = measure === pairs ? [null, ...this.#answers.items] : [null];
      for (const item of items) this.#auditTally(this.#tally(measure, item));
    }
    this.#auditItemsLeft();
    return [...this.#leaks.values()];
  }

  #eachStretch(visit: (from: number, to: number) => void): void {
    const { slots } = this.#answers;
    for (let to = 1; to <= slots; to += 1) for (let from = 0; from < to; from += 1) visit(from, to);
  }

  /** Between any two looks: every group, its own people, and those who are left when all that was shown is taken away. */
  #auditTally(tally: GroupTally): void {
    const { tree } = this.#answers;
    const groups = tree.groups.map((_, group) => group);
    const seen = [false, true].map(isWhole => this.#latestSeen(tally.measure, tally.item, isWhole));
    for (const group of tally.measure === 'cmt' ? [0] : groups) {
      const hasParts = tree.partsOf(group).length > 0;
      const ways = tree.isDeep(group) ? [rightBelow, allBelow] : [rightBelow];
      this.#eachStretch((from, to) => {
        if (tally.count(group, false, from, to) === 0) return;
        const stretch = { group, from, to };
        this.#judge('', stretch, visit => visit(tally, group, false, from));
        if (!hasParts) return;
        this.#judge(', own', stretch, visit => visit(tally, group, true, from));
        for (const latest of seen) {
          for (const left of ways) {
            this.#judge(', remainder', stretch, visit =>
              left(tree, group, from, to, latest, (part, isOwn, since) => visit(tally, part, isOwn, since)),
            );
          }
        }
      });
    }
  }

  /** What is left of all that was rated once all that was shown of each item is taken away. */
  #auditItemsLeft(): void {
    const { items } = this.#answers;
    if (items.length === 0) return;
    const tallies = items.map(item => this.#tally(pairs, item));
    for (const isWhole of [false, true]) {
      const seen = items.map(item => this.#latestSeen(pairs, item, isWhole));
      this.#eachStretch((from, to) => {
        this.#judge(', other items', { group: 0, from, to }, visit =>
          tallies.forEach((tally, at) => visit(tally, 0, false, Math.max(from, seen[at]!(0, to)))),
        );
      });
    }
  }

  #latestSeen(measure: string, item: string | null, isWhole: boolean): LatestSeen {
    const width = this.#answers.slots + 1;
    const latest = new Int32Array(this.#answers.tree.groups.length * width);
    for (const sight of this.#sights) {
      if (sight.measure !== measure || sight.item !== item || (isWhole && !sight.isWhole)) continue;
      for (let to = sight.looks; to < width; to += 1) {
        const at = sight.group * width + to;
        latest[at] = Math.max(latest[at]!, sight.looks);
      }
    }
    return (group, to) => latest[group * width + to]!;
  }

  /** Few answers, or all the same, that can be computed. */
  #judge(whom: string, { group, from, to }: Stretch, eachSpan: (visit: VisitTallied) => void): void {
    let [n, all, minimum] = [0, 0, 0];
    eachSpan((tally, part, isOwn, since) => {
      minimum = tally.minimum;
      if (n >= minimum && isMixed(all)) return;
      n += tally.count(part, isOwn, since, to);
      all |= tally.categories(part, isOwn, since, to);
    });
    if (n === 0 || (n >= minimum && isMixed(all))) return;
    const aspects: readonly Aspect[] = n < minimum ? ['sum', 'size'] : ['sum'];
    const known = aspects.filter(aspect => this.#mayFollow(aspect, to, eachSpan));
    if (known.length === 0) return;
    const pieces: Piece[] = [];
    let [measure, item]: [string, string | null] = ['', null];
    eachSpan((tally, part, isOwn, since) => {
      if (pieces.length === 0) ({ measure, item } = tally);
      pieces.push(...tally.pieces({ group: part, isOwn, from: since, to }));
    });
    if (this.#isExact && !known.some(aspect => this.#known.follows(measure, pieces, aspect))) return;
    const key = this.#known.signature(measure, pieces);
    if (this.#leaks.has(key)) return;
    const name = `${this.#answers.tree.groups[group]!}${whom}`;
    this.#leaks.set(key, {
      measure,
      item,
      group: name,
      from,
      to,
      n,
      kind: n < minimum ? 'small' : 'unanimous',
    });
  }

  /** Never false for what follows from what is known. */
  #mayFollow(aspect: Aspect, to: number, eachSpan: (visit: VisitTallied) => void): boolean {
    return primes.every((prime, index) => {
      let sum = 0;
      eachSpan((tally, part, isOwn, since) => {
        sum += this.#witnesses(tally, aspect)[index]!.value(part, isOwn, since, to);
      });
      return sum % prime === 0;
    });
  }

  #witnesses(tally: GroupTally, aspect: Aspect): readonly GroupWitness[] {
    let witnesses = this.#witnessesOf[aspect].get(tally);
    if (witnesses === undefined) {
      witnesses = this.#known.witnessesOf(tally, aspect);
      this.#witnessesOf[aspect].set(tally, witnesses);
    }
    return witnesses;
  }
}

/**
 * Decides for every group, item, measure and time between two looks whether too few answers, or answers that are all the
 * same, follow from everything that was ever published of the wave. Takes the attacker for somebody who knows who answered
 * nothing.
 * @param isExact every leak is proven over rational numbers; else two primes have to agree on it. None is missed either way,
 *   unless both primes divide one denominator.
 */
export const auditWave = (
  answers: WaveAnswers,
  publications: readonly Publication[],
  isExact: boolean,
): readonly Leak[] => {
  const sights = publications.flatMap(publication => publication.sights);
  return [...commentLeaks(publications), ...new WaveAudit(answers, sights, isExact).run()];
};

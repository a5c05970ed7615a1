import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { Side } from '../response/response.js';
import type { AggregateGroup, Text } from './aggregate.js';

const labels: Readonly<Record<Side, Text>> = {
  provider: { en: '{group}, as it sees itself', de: '{group}, selbst gesehen', ar: '{group} كما ترى نفسها' },
  receiver: { en: '{group}, as others see it', de: '{group}, von anderen gesehen', ar: '{group} كما يراها الآخرون' },
};

/** The part of a group that answered from one side. */
export const sideGroupId = (group: string, side: Side): string => `${group}:${side}`;

/** Whether both sides answer the same questions about one group, so that only their side tells their answers apart. */
export const areSidesApart = ({ scores = [] }: PulseDefinition): boolean =>
  scores.some(({ kind, of }) => kind === 'sides' && of.length === 1);

/** The two parts of a group: how it sees itself, and how others see it. */
export const sideGroups = ({ id, label = {} }: AggregateGroup): readonly AggregateGroup[] => {
  const [name = id] = Object.values(label);
  return (['provider', 'receiver'] as const).map(side => ({
    id: sideGroupId(id, side),
    label: Object.fromEntries(
      Object.entries(labels[side]).map(([language, text]) => [
        language,
        text.replace('{group}', () => label[language] ?? name),
      ]),
    ),
    parent: id,
  }));
};

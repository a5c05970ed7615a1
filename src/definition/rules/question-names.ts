import type { Issue } from '../../base/issue.js';
import type { BuiltInScale } from '../pulse-definition.js';
import { questionOrder } from './question-order.js';
import { unknownName, type Rule } from './rule.js';

const builtInScales: Readonly<Record<BuiltInScale, true>> = {
  freq5: true,
  qual5: true,
  ext5: true,
  ease5: true,
  sat5: true,
  exp5: true,
  mood5: true,
  agree5: true,
  quick5: true,
  ypn: true,
};

/** Questions name dimensions, scales and sources of rounds that exist; own scales do not hide built-in ones. */
export const questionNames: Rule = parts => {
  const { questions, questionIds, dimensionIds, scaleIds } = parts;
  const scales = new Set([...scaleIds, ...Object.keys(builtInScales)]);
  const places = questionOrder(parts);
  const hidden = [...scaleIds].filter(id => Object.hasOwn(builtInScales, id));
  return [
    ...hidden.map(id => ({ code: 'scale-id-taken', path: ['scales', id], message: `"${id}" is a built-in scale.` })),
    ...questions.flatMap(({ entry, path }): readonly Issue[] => {
      const found = unknownName('unknown-dimension-id', [...path, 'dimension'], entry.dimension, dimensionIds);
      if (entry.type === 'scale')
        return [...found, ...unknownName('unknown-scale', [...path, 'scale'], entry.scale, scales)];
      if (entry.type !== 'group') return found;
      const at = [...path, 'forEach'];
      const isLater = (places.get(entry.forEach)?.rank ?? -1) >= (places.get(entry.id)?.rank ?? Infinity);
      return [
        ...found,
        ...unknownName('unknown-question-id', at, entry.forEach, questionIds),
        ...(isLater
          ? [{ code: 'later-question', path: at, message: `"${entry.forEach}" is asked after this group.` }]
          : []),
      ];
    }),
  ];
};

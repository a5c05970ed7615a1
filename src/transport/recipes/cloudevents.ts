import type { Recipe } from '../../definition/recipe-definition.js';

/** A CloudEvent in binary mode; (source, id) tells duplicates apart. */
export const cloudevents: Recipe = {
  headers: {
    'ce-specversion': '1.0',
    'ce-type': '{type}',
    'ce-source': '{source}',
    'ce-id': '{id}',
    'ce-subject': '{pulse}',
    'ce-time': '{day|time}',
  },
  defaults: { type: 'ics-pulse.response', source: '/ics-pulse' },
};

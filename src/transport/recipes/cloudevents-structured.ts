import type { Recipe } from '../../definition/recipe-definition.js';

/** A CloudEvent in structured mode; (source, id) tells duplicates apart. */
export const cloudeventsStructured: Recipe = {
  headers: { 'content-type': 'application/cloudevents+json' },
  body: {
    specversion: '1.0',
    type: '{type}',
    source: '{source}',
    id: '{id}',
    subject: '{pulse}',
    time: '{day|time}',
    datacontenttype: 'application/json',
    data: '{response}',
  },
  defaults: { type: 'ics-pulse.response', source: '/ics-pulse' },
  batch: { headers: { 'content-type': 'application/cloudevents-batch+json' } },
};

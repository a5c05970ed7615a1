import { pulseConfiguration } from './configure-pulse.js';
import type { DeliveryDefinition, DestinationDefinition } from './definition/pulse-definition.js';
import type { PulseSetup } from './pulse.js';
import type { Destination } from './transport/transport.js';

const destinationOf = (said: DestinationDefinition): Destination => ({
  url: said.endpoint ?? '',
  recipe: said.recipe ?? 'json',
  options: {
    acknowledge: said.acknowledge ?? 'status',
    credentials: said.credentials ?? 'omit',
    redirect: said.redirect ?? 'manual',
    ...(said.options && { values: said.options }),
    ...(said.fields && { fields: said.fields }),
    ...(said.batch && { batch: said.batch }),
  },
  ...(said.transport && { transport: said.transport }),
});

/** Everywhere an answer goes, the endpoint first. */
export const destinationsOf = ({
  definition,
  endpoint,
  credentials,
  transport,
}: PulseSetup): readonly [Destination, ...Destination[]] => {
  const defaults = pulseConfiguration();
  // A definition that speaks of delivery at all speaks for itself.
  const delivery: DeliveryDefinition = definition.delivery ?? defaults.delivery ?? {};
  const first = destinationOf({
    ...defaults,
    ...delivery,
    ...(endpoint && { endpoint }),
    ...(credentials && { credentials }),
  });
  return [{ ...first, ...(transport && { transport }) }, ...(delivery.also ?? []).map(destinationOf)];
};

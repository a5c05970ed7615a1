import type { AudienceDefinition } from './pulse-definition.js';
import { words } from './question-shape.js';
import { either, id, list, number, object, oneOf, whole, type Shape } from './shape.js';

const audience: Shape<AudienceDefinition> = [{ kind: 'audience' }];
const share = number({ least: 0, most: 1, code: 'sample-out-of-range', tooMany: 'sample-out-of-range' });

const schedule = object(
  {},
  {
    from: words,
    until: words,
    every: words,
    open: words,
    timeZone: words,
    weekdays: list(oneOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), { least: 1, code: 'no-weekday' }),
    hours: words,
  },
);

/** The structure of `invitation`. What the texts in it say is for its rules. */
export const invitationShape = object(
  {},
  {
    display: oneOf(['inline', 'popover', 'dialog', 'side-tab', 'banner']),
    position: oneOf(['top-start', 'top-end', 'bottom-start', 'bottom-end', 'top', 'bottom', 'anchor']),
    anchor: words,
    trigger: words,
    delay: words,
    cancel: list(words),
    audience,
    sample: share,
    schedule,
    repeat: either(
      whole(1, undefined, 'repeat-below-one'),
      oneOf(['once', 'once-per-wave', 'until-answered', 'always']),
    ),
    cooldown: words,
    group: id,
    snooze: words,
    reminder: object({ after: words }, { times: whole(1) }),
  },
);

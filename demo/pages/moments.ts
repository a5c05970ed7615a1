/** One way for a pulse to come, to be tried on a page of its own. */
export interface Moment {
  readonly id: string;
  readonly title: string;
  /** What the person who tries it has to do. */
  readonly how: string;
  /** Of the tag, beside `pulse` and `endpoint`. */
  readonly attributes: Readonly<
    Partial<Record<'display' | 'position' | 'anchor' | 'trigger' | 'delay' | 'cancel' | 'repeat', string>>
  >;
}

const modes: readonly Moment[] = [
  {
    id: 'inline',
    title: 'Inline',
    how: 'It stands in the page, below the text.',
    attributes: { repeat: 'until-answered' },
  },
  { id: 'popover', title: 'Popover', how: 'It comes in the corner.', attributes: { display: 'popover' } },
  {
    id: 'popover-top-start',
    title: 'Popover in another corner',
    how: 'It comes at the top, where a line begins.',
    attributes: { display: 'popover', position: 'top-start' },
  },
  {
    id: 'popover-anchor',
    title: 'Popover next to an element',
    how: 'Press “Give feedback”. It stands next to the button.',
    attributes: { display: 'popover', anchor: '#give-feedback', trigger: 'click:#give-feedback' },
  },
  {
    id: 'dialog',
    title: 'Dialog',
    how: 'Press “Give feedback”. It takes the focus, and Escape closes it.',
    attributes: { display: 'dialog', trigger: 'click:#give-feedback' },
  },
  { id: 'side-tab', title: 'Side tab', how: 'Open the tab at the edge.', attributes: { display: 'side-tab' } },
  { id: 'banner', title: 'Banner', how: 'It comes at the bottom.', attributes: { display: 'banner' } },
  {
    id: 'banner-top',
    title: 'Banner at the top',
    how: 'It comes at the top.',
    attributes: { display: 'banner', position: 'top' },
  },
];

const triggered = (id: string, title: string, how: string, trigger: string): Moment => ({
  id,
  title,
  how,
  attributes: { display: 'popover', trigger },
});

const triggers: readonly Moment[] = [
  triggered('visible', 'Visible', 'Scroll to the place below the text where the tag is.', 'visible'),
  triggered('scroll', 'Scroll depth', 'Scroll down to more than half of the page.', 'scroll:50%'),
  triggered('dwell', 'Dwell time', 'Stay on the page for five seconds.', 'dwell:5s'),
  triggered('idle', 'Idle time', 'Touch nothing for five seconds.', 'idle:5s'),
  triggered('exit', 'Exit intent', 'Move the pointer out of the page through its top edge.', 'exit'),
  triggered('click', 'Click', 'Press “Give feedback”.', 'click:#give-feedback'),
  triggered('event', 'Event of the page', 'Choose another state of the request.', 'event:change'),
  triggered(
    'vitals',
    'Slow page',
    'It comes where the page reacts or loads slowly. Most visits see nothing.',
    'vitals:poor',
  ),
  {
    id: 'delay',
    title: 'Delay and a way to call it off',
    how: 'It comes after five seconds, unless you press “Give feedback” before.',
    attributes: { display: 'popover', delay: '5s', cancel: 'click:#give-feedback' },
  },
  triggered(
    'manual',
    'By the page alone',
    'Nothing comes by itself; in the console, call show() on the tag.',
    'manual',
  ),
];

/** All display modes, then all triggers. */
export const moments = { modes, triggers } as const;

/** The way with this id. */
export const momentOf = (id: string | undefined): Moment | undefined =>
  [...modes, ...triggers].find(moment => moment.id === id);

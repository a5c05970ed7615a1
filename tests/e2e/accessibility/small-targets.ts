/**
 * Runs in the page: what can be pressed in the questions of the gallery and is smaller than this many CSS pixels in width or
 * height, as a line each. What stands in a label is as large as its label; links in a sentence may be as small as its words
 * (WCAG 2.2, 2.5.8).
 */
export const smallTargets = (leastPx: number): string[] =>
  [...document.querySelectorAll('gallery-question')].flatMap(question =>
    [...(question.shadowRoot?.querySelectorAll('input, button, select, textarea') ?? [])].flatMap(control => {
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      const isSmall = control.checkVisibility({ visibilityProperty: true }) && Math.min(width, height) < leastPx;
      const place = `${question.getAttribute('type')} ${question.getAttribute('state')}`;
      return isSmall ? [`${place}: ${control.localName} of ${Math.round(width)} × ${Math.round(height)}`] : [];
    }),
  );

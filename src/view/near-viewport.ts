import type { Cancel } from '../base/ports.js';

/** Runs `work` once, as soon as the element is on screen or near it. */
export const whenNear = (element: HTMLElement, work: () => void): Cancel => {
  // WebKit takes an inline element without content to be at the top of the page.
  if (getComputedStyle(element).display === 'inline') element.style.setProperty('display', 'block');
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      work();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
};

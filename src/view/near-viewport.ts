import type { Cancel } from '../base/ports.js';

/** Runs `work` once, as soon as the element is on screen or near it. */
export const whenNear = (element: Element, work: () => void): Cancel => {
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

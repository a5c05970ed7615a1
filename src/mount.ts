/**
 * For editors that strip unknown tags: `<div data-ics-pulse="morale" data-ics-endpoint="/api/responses">` becomes a pulse, now
 * and when it is added later. Every `data-ics-<name>` becomes the attribute `<name>`; `data-ics-pulse` may be empty when
 * `data-ics-src` is there. Contents (such as a plain form or a link) are the fallback and move inside.
 */
import './define.js';

const prefix = 'data-ics-';

const mount = (place: Element): void => {
  const pulse = document.createElement('ics-pulse');
  for (const { name, value } of [...place.attributes]) {
    if (name.startsWith(prefix) && value) pulse.setAttribute(name.slice(prefix.length), value);
  }
  place.removeAttribute('data-ics-pulse');
  pulse.append(...place.childNodes);
  place.append(pulse);
};

const mountAll = (): void => document.querySelectorAll('[data-ics-pulse]').forEach(mount);

if (typeof document === 'object') {
  mountAll();
  new MutationObserver(mountAll).observe(document, { childList: true, subtree: true });
}

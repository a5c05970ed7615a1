/**
 * Puts pulses on the page, twenty at a time, has each answered where asked to, and takes them off when they are on screen. Sent
 * into the page as text.
 */
export const comeAndGo = async (count: number, isAnswered: boolean): Promise<void> => {
  const atOnce = 20;
  const questions = [
    { id: 'score', type: 'nps', title: 'How likely are you to come again?' },
    { id: 'why', type: 'text', title: 'Why?' },
  ];
  const definition = { format: 'ics-pulse/1', id: 'lunch', title: 'Lunch', questions };
  const place = document.querySelector('main')!;
  const nextTask = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const untilAll = async (isSo: (pulse: Element) => unknown): Promise<void> => {
    do await nextTask();
    while (![...place.children].every(isSo));
  };
  for (let done = 0; done < count; done += atOnce) {
    for (let at = 0; at < atOnce; at++) {
      const pulse = document.createElement('ics-pulse');
      pulse.setAttribute('endpoint', '/api/responses');
      const json = document.createElement('script');
      json.type = 'application/json';
      json.textContent = JSON.stringify(definition);
      pulse.append(json);
      place.append(pulse);
    }
    await untilAll(pulse => pulse.hasAttribute('open'));
    if (isAnswered) {
      for (const pulse of place.children) pulse.shadowRoot?.querySelector<HTMLElement>('input[value="7"]')?.click();
      await untilAll(pulse => pulse.matches(':state(answered)'));
    }
    place.replaceChildren();
  }
  await new Promise(resolve => requestIdleCallback(resolve));
  await nextTask();
};

/** What runs in the pages. Sent into them as text. */

declare global {
  /** Reports what was saved, if anything, and takes the next comment; null when there is none for now. */
  var chaosNext: (saved: readonly [comment: string, id: string] | null) => Promise<string | null>;
  /** Reports that the pulse refused an answer, with its code. */
  var chaosRefused: (code: string) => Promise<void>;
  /** Reports that the page says "saved". */
  var saidSaved: () => Promise<void>;
}

/** Answers the pulse again and again, as fast as it takes answers, through its own controls and its own `submit()`. */
export const keepSubmitting = (): void => {
  const pulse = document.querySelector<
    HTMLElement & {
      submit(): Promise<{ ok: true; value: { id: string } } | { ok: false; error: { code: string } }>;
      reset(): void;
    }
  >('ics-pulse');
  if (!pulse) throw new Error('There is no pulse on this page.');
  const wait = (delayMs: number): Promise<void> => new Promise(resume => setTimeout(resume, delayMs));
  const emptyField = async (): Promise<HTMLTextAreaElement> => {
    for (;;) {
      const field = pulse.shadowRoot?.querySelector('textarea');
      if (field?.value === '') return field;
      await wait(1);
    }
  };
  const submit = async (comment: string): Promise<readonly [string, string]> => {
    const field = await emptyField();
    pulse.shadowRoot?.querySelector<HTMLInputElement>('input[type=radio]:last-of-type')?.click();
    field.value = comment;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    for (;;) {
      const outcome = await pulse.submit();
      if (outcome.ok) return [comment, outcome.value.id];
      // The form stays filled, and says why; the person tries again a little later.
      void globalThis.chaosRefused(outcome.error.code);
      await wait(100);
    }
  };
  const run = async (): Promise<void> => {
    for (let saved: readonly [string, string] | null = null; ;) {
      const comment = await globalThis.chaosNext(saved);
      saved = comment === null ? null : await submit(comment);
      if (saved) pulse.reset();
      else await wait(50);
    }
  };
  void run();
};

/** How many answers wait in the database of this origin. */
export const countWaiting = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('ics-pulse');
    opening.onerror = () => reject(new Error('The database does not open.'));
    opening.onsuccess = () => {
      const counted = opening.result.transaction('records').objectStore('records').count(IDBKeyRange.bound('o:', 'o;'));
      counted.onsuccess = () => {
        opening.result.close();
        resolve(counted.result);
      };
    };
  });

/** Tells the test at once when the pulse says that the answer is on the device, or has arrived. */
export const tellWhenSaved = (): void => {
  const root = document.querySelector('ics-pulse')?.shadowRoot;
  if (!root) throw new Error('There is no pulse on this page.');
  const observer = new MutationObserver(() => {
    if (!/Saved on this device|Sent\. Thank you/.test(root.textContent)) return;
    observer.disconnect();
    void globalThis.saidSaved();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
};

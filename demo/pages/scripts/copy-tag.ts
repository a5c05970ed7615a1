/** Puts a button beside each piece of code that is there to be copied. Without this script the code is selected and copied by hand. */

const words = {
  copy: 'Copy tag',
  copied: 'The tag is copied.',
  failed: 'The browser does not let this page copy. Please select the tag.',
};

/** Rejects where the page may not: over plain HTTP the browser has no clipboard. */
const copy = async (text: string): Promise<void> => {
  if (!isSecureContext) throw new Error('not secure');
  await navigator.clipboard.writeText(text);
};

const addButton = (code: HTMLElement): void => {
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.type = 'button';
  button.textContent = words.copy;
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    // Said anew each time: a screen reader passes over words that did not change.
    status.textContent = '';
    copy(code.textContent).then(
      () => (status.textContent = words.copied),
      () => {
        status.textContent = words.failed;
        getSelection()?.selectAllChildren(code);
      },
    );
  });
  const place = document.createElement('p');
  place.append(button, ' ', status);
  code.closest('pre')?.after(place);
};

document.querySelectorAll<HTMLElement>('code[data-copy]').forEach(addButton);

export {};

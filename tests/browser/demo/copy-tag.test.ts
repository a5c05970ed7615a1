import { equal, waitUntil } from '../assert.js';

const tag = '<ics-pulse pulse="recommend" endpoint="/api/responses"></ics-pulse>';

describe('copying a tag', () => {
  it('has a button beside the code, which copies or says how', async () => {
    const place = document.createElement('pre');
    const code = document.createElement('code');
    code.dataset['copy'] = '';
    code.textContent = tag;
    place.append(code);
    document.body.append(place);
    await import('../../../demo/pages/scripts/copy-tag.js');
    const button = place.nextElementSibling?.querySelector('button');
    const status = place.nextElementSibling?.querySelector('[role="status"]');
    equal(button?.textContent, 'Copy tag');
    button?.focus();
    button?.click();
    await waitUntil(() => status?.textContent !== '', 'no word of it');
    // A browser without a person in front of it may refuse; then the tag is selected.
    if (status?.textContent === 'The tag is copied.') return;
    equal(status?.textContent, 'The browser does not let this page copy. Please select the tag.');
    equal(getSelection()?.toString(), tag);
  });
});

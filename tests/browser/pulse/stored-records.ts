import { pageLocalPorts } from '../../../src/page-person.js';

/** An answer as an earlier page left it on the device: held, because its round is over. */
export const leaveClosed = (id: string, transport: string): Promise<unknown> =>
  pageLocalPorts().storage.set(`o:${id}`, {
    v: 1,
    id,
    pulse: 'lunch',
    wave: 'always',
    body: JSON.stringify({ id, answers: { more: 'Too salty.' } }),
    destination: { url: 'lunch:', recipe: 'json', options: {}, transport },
    createdDay: 20_000,
    attempts: 1,
    notBefore: 0,
    held: 'closed',
    closedOn: '2026-10-18',
  });

/** A record that is damaged. */
export const leaveDamaged = (id: string): Promise<unknown> =>
  pageLocalPorts().storage.set(`o:${id}`, { v: 1, id, body: '{"id":"broken off' });

/** Discards an answer in another window of the same site, as in another tab. */
export const discardElsewhere = async (id: string): Promise<void> => {
  const delivery = new URL('../../../src/delivery.ts', import.meta.url).href;
  const frame = document.createElement('iframe');
  frame.title = 'another tab';
  frame.srcdoc = `<script type="module">
    import { pageDelivery } from '${delivery}';
    await pageDelivery().outbox.discard('${id}');
    parent.postMessage('discarded ${id}', '*');
  </script>`;
  const discarded = new Promise<void>(resolve => {
    const hear = ({ data }: MessageEvent): void => {
      if (data !== `discarded ${id}`) return;
      removeEventListener('message', hear);
      resolve();
    };
    addEventListener('message', hear);
  });
  document.body.append(frame);
  await discarded;
  frame.remove();
};

import type { MessageList } from '../../src/messages/message-list.js';

/** Pages that are read at most: a list that names itself as its next would go on for ever. */
const maximumPages = 10_000;

/** Every message of a pulse with its state, page by page; null where the collector has none to give. */
export const readEveryMessage = async (
  readApi: (path: string) => Promise<Response>,
  pulse: string,
): Promise<Omit<MessageList, 'next'> | null> => {
  const path = `/api/messages/${encodeURIComponent(pulse)}`;
  const pages: Omit<MessageList, 'next'>[] = [];
  let after: string | undefined;
  for (let page = 0; page < maximumPages; page++) {
    const reply = await readApi(after === undefined ? path : `${path}?after=${encodeURIComponent(after)}`);
    if (!reply.ok) return null;
    const { next, ...list } = (await reply.json()) as MessageList;
    pages.push(list);
    if (next === undefined) break;
    after = next;
  }
  const [first] = pages;
  return first === undefined ? null : { ...first, messages: pages.flatMap(({ messages }) => messages) };
};

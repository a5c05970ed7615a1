import { textIn } from '../i18n/text-in.js';
import type { MessageRole } from './message-list.js';
import type { MessageState, Standing } from './message-step.js';
import type { MessagesLanguage, MessagesWord } from './messages-language.js';

/** What happened last. */
export type Note =
  | { readonly said: 'moved'; readonly to: Standing }
  | { readonly said: 'meanwhile'; readonly state: MessageState; readonly isKept: boolean }
  | { readonly said: 'failed'; readonly code: string };

const failures: Readonly<Record<string, MessagesWord>> = {
  'src-unreachable': 'unreachable',
  'src-not-allowed': 'notAllowed',
  'src-not-found': 'notFound',
  'not-messages': 'broken',
  'malformed-message': 'faulty',
  'move-unreachable': 'moveUnreachable',
  'move-not-allowed': 'moveNotAllowed',
  'move-not-found': 'moveNotFound',
  'move-refused': 'moveRefused',
};

const moved = {
  open: 'movedOpen',
  owned: 'movedOwned',
  fixed: 'movedFixed',
  confirmed: 'movedConfirmed',
  declined: 'movedDeclined',
} as const satisfies Readonly<Record<MessageState, MessagesWord>>;

/** Whose it is, as a sentence; empty while it is nobody's. A role that is no longer in the list is shown by its id. */
export const ownerText = (
  { owner }: Pick<Standing, 'owner'>,
  roles: readonly MessageRole[],
  { tag, translate }: MessagesLanguage,
): string =>
  owner === null ? '' : translate('with', { role: textIn(roles.find(({ id }) => id === owner)?.label, tag) || owner });

/** What happened, as one sentence or two. */
export const noteText = (note: Note, roles: readonly MessageRole[], language: MessagesLanguage): string => {
  const { translate } = language;
  if (note.said === 'failed') return translate(failures[note.code] ?? 'broken');
  if (note.said === 'moved') return translate(moved[note.to.state], { with: ownerText(note.to, roles, language) });
  const said = translate('meanwhile', { state: translate(note.state) });
  return note.isKept ? `${said} ${translate('kept')}` : said;
};

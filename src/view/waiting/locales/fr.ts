import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Envoi en cours …',
  soon: 'Un nouvel essai aura lieu bientôt.',
  later: 'Un nouvel essai aura lieu à {time}.',
  lead: 'En attente sur cet appareil : {n}',
  waits: 'Attend d’être envoyée.',
  offline: 'Attend le réseau.',
  signIn: 'Reconnectez-vous.',
  conflict: 'Une autre réponse porte le même numéro.',
  blocked: 'Cette page n’a pas le droit de l’envoyer.',
  unreachable: 'Le serveur est injoignable.',
  closed: 'La période est terminée.',
  refused: 'Le serveur ne l’a pas acceptée.',
  unreadable: 'Elle est illisible.',
  sendNow: 'Envoyer maintenant',
  discard: 'Supprimer',
  askDiscard: 'Supprimer cette réponse ? Elle sera perdue pour de bon.',
  keep: 'Garder',
  discarded: 'Supprimée.',
};

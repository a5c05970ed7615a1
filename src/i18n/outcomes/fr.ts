import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Enregistré sur cet appareil. L’envoi se fera dès que vous serez de nouveau en ligne.',
  heldSignIn:
    'Votre session a expiré. Votre réponse est gardée sur cet appareil. Reconnectez-vous et elle sera envoyée.',
  heldRefused:
    'Le serveur n’a pas pris votre réponse. Elle est gardée sur cet appareil ; les responsables de cette page doivent intervenir.',
  heldConflict: 'Une autre réponse existe déjà sous le même numéro. La vôtre est gardée sur cet appareil.',
  heldClosed:
    'L’enquête est terminée et votre réponse n’a pas été comptée. Elle reste sur cet appareil encore 30 jours.',
  closedDay: 'Dernier jour : {day}.',
  alreadySent: 'Déjà envoyé depuis cette page. Rien n’a été envoyé une deuxième fois.',
  heldBlocked:
    'Cette page n’a pas le droit d’envoyer votre réponse. Elle est gardée sur cet appareil ; les responsables de cette page doivent intervenir.',
  heldUnreachable: 'Cette page n’arrive pas à joindre le serveur. Votre réponse est gardée sur cet appareil.',
  storageFull:
    'Il n’y a plus de place sur cet appareil. Votre réponse est toujours là : veuillez libérer de l’espace et réessayer.',
  tooLarge: 'Votre réponse est trop longue pour être envoyée. Veuillez raccourcir votre commentaire.',
};

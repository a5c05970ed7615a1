import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Auf diesem Gerät gespeichert. Sie wird gesendet, sobald Sie online sind.',
  heldSignIn:
    'Ihre Anmeldung ist abgelaufen. Ihre Antwort bleibt auf diesem Gerät. Sie wird gesendet, sobald Sie sich neu anmelden.',
  heldRefused:
    'Der Server hat Ihre Antwort nicht angenommen. Ihre Antwort bleibt auf diesem Gerät; die Betreuer dieser Seite müssen helfen.',
  heldConflict: 'Diese Nummer hat schon eine andere Antwort. Ihre Antwort bleibt auf diesem Gerät.',
  heldClosed: 'Die Umfrage ist beendet, Ihre Antwort zählt nicht. Sie bleibt noch 30 Tage auf diesem Gerät.',
  closedDay: 'Letzter Tag: {day}.',
  alreadySent: 'Von dieser Seite schon gesendet. Nichts wurde ein zweites Mal gesendet.',
  heldBlocked:
    'Diese Seite darf Ihre Antwort nicht senden. Ihre Antwort bleibt auf diesem Gerät; die Betreuer dieser Seite müssen helfen.',
  heldUnreachable: 'Der Server antwortet nicht. Ihre Antwort bleibt auf diesem Gerät.',
  storageFull:
    'Dieses Gerät ist voll. Ihre Antwort steht noch hier: Bitte schaffen Sie Platz und versuchen Sie es noch einmal.',
  tooLarge: 'Ihre Antwort ist zu lang. Bitte kürzen Sie.',
};

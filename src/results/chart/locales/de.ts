import type { ChartMessages } from '../chart-language.js';

export const messages: ChartMessages = {
  nothingToDraw: 'Zu dieser Auswahl gibt es nichts zu zeichnen.',
};

import type { ChartMessages } from '../chart-language.js';

export const messages: ChartMessages = {
  nothingToDraw: 'لا يوجد ما يُرسم لهذا الاختيار.',
};

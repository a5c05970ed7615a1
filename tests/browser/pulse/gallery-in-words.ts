import type { galleryTypes } from '../../../demo/pages/gallery/gallery-entries.js';

/** What each type of the gallery says of its answer, in English. */
export const galleryInWords: Readonly<Record<(typeof galleryTypes)[number], readonly string[]>> = {
  scale: ['Often'],
  nps: ['8 / 10'],
  rating: ['4 / 5'],
  'yes-no': ['Yes'],
  'yes-partly-no': ['Partly'],
  choice: ['The tools'],
  'multi-choice': ['Too much to do', 'The tools'],
  'picture-choice': ['The garden'],
  consent: ['✓ I have read [what happens with my answers](https://larkfield.example/answers).'],
  dropdown: ['The tools'],
  directory: ['Larkfield 4'],
  text: ['One form for all requests.'],
  number: ['12 hours'],
  contact: ['Kim Ek', 'kim@larkfield.example'],
  statement: [],
  date: ['November 2, 2026'],
  time: ['9:30 AM'],
  duration: ['1 hour 30 minutes'],
  slider: ['40'],
  ranking: ['1. One person to ask', '2. Quick answers', '3. Clear words'],
  allocation: ['Quick answers: 50', 'Clear words: 30', 'One person to ask: 20'],
  matrix: ['Technology: Often', 'People: Rarely', 'Legal: Always'],
};

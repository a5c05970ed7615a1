import type { Recipe } from '../../definition/recipe-definition.js';

/** A Workflows webhook of Microsoft Teams. */
export const teams: Recipe = {
  body: {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            { type: 'TextBlock', text: '{pulse} {wave}', weight: 'Bolder' },
            { type: 'CodeBlock', codeSnippet: '{answers|json}', language: 'Json' },
          ],
        },
      },
    ],
  },
  success: { statuses: [200, 202] },
};

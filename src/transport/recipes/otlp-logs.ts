import type { Recipe } from '../../definition/recipe-definition.js';

/** A log record by OTLP/HTTP, with the day as its time. */
export const otlpLogs: Recipe = {
  path: '/v1/logs',
  body: {
    resourceLogs: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'ics-pulse' } }] },
        scopeLogs: [
          {
            logRecords: [
              {
                timeUnixNano: '{day|unix}000000000',
                severityNumber: 9,
                body: { stringValue: '{response|json}' },
                attributes: [
                  { key: 'id', value: { stringValue: '{id}' } },
                  { key: 'pulse', value: { stringValue: '{pulse}' } },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  success: { statuses: [200], at: 'partialSuccess/rejectedLogRecords', is: [null, 0, '0'] },
  refused: [408, 425, 500],
};

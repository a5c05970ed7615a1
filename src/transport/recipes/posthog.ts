import type { Recipe } from '../../definition/recipe-definition.js';

/** A survey event of PostHog, without a person, and with the day as its time. */
export const posthog: Recipe = {
  needs: ['key'],
  path: '/i/v0/e/',
  body: {
    api_key: '{key}',
    event: 'survey sent',
    distinct_id: '{id}',
    uuid: '{id|uuid}',
    timestamp: '{day|time}',
    properties: {
      $survey_id: '{pulse}',
      $survey_response: '{answers|json}',
      $survey_submission_id: '{id}',
      $survey_completed: '{complete}',
      $process_person_profile: false,
      $geoip_disable: true,
    },
  },
  success: { statuses: [200], at: 'status', is: [1, 'Ok'] },
  batch: {
    path: '/batch/',
    body: {
      api_key: '{key}',
      batch: [
        {
          event: 'survey sent',
          distinct_id: '{id}',
          uuid: '{id|uuid}',
          timestamp: '{day|time}',
          properties: {
            $survey_id: '{pulse}',
            $survey_response: '{answers|json}',
            $survey_submission_id: '{id}',
            $survey_completed: '{complete}',
            $process_person_profile: false,
            $geoip_disable: true,
          },
        },
      ],
    },
    list: 'batch',
  },
};

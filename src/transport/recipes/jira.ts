import type { Recipe } from '../../definition/recipe-definition.js';

/** An issue of Jira Cloud, labelled with the id: looked for first. After a lost reply it waits for a person, because the search lags behind. */
export const jira: Recipe = {
  needs: ['project'],
  method: 'GET',
  path: '/rest/api/3/search/jql',
  query: { jql: 'project="{project}" AND labels="{id}"', fields: 'id', maxResults: '1' },
  done: { statuses: [200], at: 'issues/0' },
  steps: [
    {
      once: true,
      path: '/rest/api/3/issue',
      body: {
        fields: {
          project: { key: '{project}' },
          issuetype: { name: 'Task' },
          summary: '{pulse} {wave}',
          labels: ['{id}'],
          description: {
            type: 'doc',
            version: 1,
            content: [{ type: 'codeBlock', content: [{ type: 'text', text: '{answers|json}' }] }],
          },
          '...': '{fields}',
        },
      },
    },
  ],
};

import { issueIf } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import type { Rule } from './rule.js';

/** What is said about paging holds together: with the pages, with the intro, and with all that needs more than one page. */
export const paging: Rule = ({ raw }) => {
  const { paging: authored, pages, intro } = raw;
  if (!isJsonObject(authored)) return [];
  const { layout, intro: hasIntroPage, autoAdvance } = authored;
  const isOnePage = layout === 'page';
  return [
    ...issueIf(layout === 'pages' && pages === undefined, 'layout-without-pages', ['paging', 'layout']),
    ...issueIf((isOnePage || layout === 'questions') && pages !== undefined, 'layout-against-pages', [
      'paging',
      'layout',
    ]),
    ...issueIf(hasIntroPage === true && intro === undefined, 'intro-missing', ['paging', 'intro']),
    ...['flow', 'keep'].flatMap(key => issueIf(isOnePage && raw[key] !== undefined, 'not-on-one-page', [key])),
    ...issueIf(isOnePage && autoAdvance === true, 'not-on-one-page', ['paging', 'autoAdvance']),
  ];
};

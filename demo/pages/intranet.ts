import { randomBytes } from 'node:crypto';
import { Hono, type Context, type Handler } from 'hono';
import { setCookie } from 'hono/cookie';
import { localizeDefinition } from '../../src/definition/localize-definition.js';
import type { CataloguedDefinition, DefinitionCatalogue } from '../collector/definition-catalogue.js';
import { articlePage } from './article-page.js';
import { assets, type AssetFolders } from './assets.js';
import { canteenPage } from './canteen-page.js';
import { chartExample } from './chart-example.js';
import { chartExamplePath, chartsPage } from './charts-page.js';
import { dashboardPage, latestWaves, type WaveSource } from './dashboard-page.js';
import { departmentsPage } from './departments-page.js';
import { galleryPage } from './gallery-page.js';
import { homePage } from './home-page.js';
import { readIntegrity } from './integrity.js';
import { momentOf } from './moments.js';
import { momentPage, momentsPage } from './moments-page.js';
import { articles } from './news.js';
import { messagesPage } from './messages-page.js';
import { missingPage, thanksPage } from './notice-page.js';
import { renderPage, type Page, type Scene } from './page.js';
import { pageHeaders } from './page-headers.js';
import { peoplePage } from './people-page.js';
import { promisesPage } from './promises-page.js';
import { readScene } from './read-scene.js';
import { resultsPage } from './results-page.js';
import { serviceDeskPage } from './service-desk-page.js';
import { standalone, type StandaloneParts } from './standalone.js';
import { templatePage, templatesPage } from './templates-page.js';
import { noTeam } from './visitor.js';

export interface IntranetParts extends StandaloneParts {
  readonly folders: AssetFolders;
  /** Where the dashboard looks for waves. Default: there are none. */
  readonly store?: WaveSource;
}

/** Those that live on the intranet's pages; any other measure is shown when the address names it. */
const pulseIds = ['morale', 'ics-core5', 'recommend', 'service-map', 'lunch'];

const isMeasure = ({ definition }: CataloguedDefinition): boolean => definition.kind !== 'message';

/** What the address says of who looks holds for the pages after it. */
const rememberVisitor = (context: Context, { visitor }: Scene): void => {
  const options = { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 30 * 24 * 60 * 60 } as const;
  if (context.req.query('team') !== undefined) setCookie(context, 'view-team', visitor.team?.id ?? noTeam, options);
  if (context.req.query('language') !== undefined) setCookie(context, 'view-language', visitor.language, options);
};

type WritePage = (scene: Scene, context: Context) => Page | undefined | Promise<Page | undefined>;

const articleAt: WritePage = (scene, context) => {
  const article = articles.find(({ slug }) => slug === context.req.param('slug'));
  return article && articlePage(scene, article);
};

const momentAt: WritePage = (scene, context) => {
  const moment = momentOf(context.req.param('id'));
  return moment && momentPage(scene, moment);
};

const canteenFrom =
  (catalogue: DefinitionCatalogue): WritePage =>
  scene => {
    const entry = catalogue.get('lunch');
    const { language } = scene.visitor;
    const head = { id: randomBytes(16).toString('hex'), definitionHash: entry?.hash ?? '', language };
    return entry && canteenPage(scene, localizeDefinition(entry.definition, language), head);
  };

const messagesFrom =
  (catalogue: DefinitionCatalogue): WritePage =>
  scene => {
    const messages = [...catalogue.values()].filter(entry => !isMeasure(entry));
    return messagesPage(
      scene,
      messages.map(({ definition }) => localizeDefinition(definition, scene.visitor.language)),
    );
  };

const resultsFrom =
  (catalogue: DefinitionCatalogue): WritePage =>
  scene => {
    const named = [...pulseIds, scene.query.get('pulse') ?? ''];
    const entries = [...new Set(named)].flatMap(id => catalogue.get(id) ?? []).filter(isMeasure);
    return resultsPage(
      scene,
      entries.map(({ definition }) => localizeDefinition(definition, scene.visitor.language)),
    );
  };

const dashboardFrom =
  ({ store }: IntranetParts): WritePage =>
  async scene =>
    dashboardPage(scene, store ? await latestWaves(store) : new Map());

const templateFrom =
  ({ catalogue, folders }: IntranetParts): WritePage =>
  (scene, context) => {
    const entry = catalogue.get(context.req.param('id') ?? '');
    return entry?.isBuiltIn ? templatePage(scene, entry.definition, readIntegrity(folders.builds)) : undefined;
  };

/** The intranet of an invented company, as pages that a pulse could live on. */
export const createIntranet = (parts: IntranetParts): Hono => {
  const app = new Hono();
  const show =
    (write: WritePage): Handler =>
    async context => {
      const scene = readScene(context, parts);
      rememberVisitor(context, scene);
      const page = await write(scene, context);
      return context.html(renderPage(scene, page ?? missingPage(scene)), page === undefined ? 404 : 200, pageHeaders);
    };
  const pages: Readonly<Record<string, WritePage>> = {
    '/': homePage,
    '/people': peoplePage,
    '/service-desk': serviceDeskPage,
    '/departments': departmentsPage,
    '/canteen': canteenFrom(parts.catalogue),
    '/charts': chartsPage,
    '/gallery': galleryPage,
    '/dashboard': dashboardFrom(parts),
    '/promises': promisesPage,
    '/results': resultsFrom(parts.catalogue),
    '/messages': messagesFrom(parts.catalogue),
    '/thanks': thanksPage,
    '/news/:slug': articleAt,
    '/templates': scene => templatesPage(scene, parts.catalogue),
    '/templates/:id': templateFrom(parts),
    '/moments': momentsPage,
    '/moments/:id': momentAt,
  };
  app.route('/assets', assets(parts.folders));
  app.route('/p', standalone(parts));
  app.get(chartExamplePath, context => context.json(chartExample));
  for (const [path, write] of Object.entries(pages)) app.get(path, show(write));
  app.get('*', (context, next) => {
    const isForPeople = context.req.header('accept')?.includes('text/html') && !context.req.path.startsWith('/api/');
    return isForPeople ? (show(() => undefined)(context, next) as Response | Promise<Response>) : next();
  });
  return app;
};

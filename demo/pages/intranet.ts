import { randomBytes } from 'node:crypto';
import { Hono, type Context, type Handler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { localizeDefinition } from '../../src/definition/localize-definition.js';
import type { DefinitionCatalogue } from '../collector/definition-catalogue.js';
import type { ListSource } from '../collector/list-source.js';
import { articlePage } from './article-page.js';
import { assets, type AssetFolders } from './assets.js';
import { canteenPage } from './canteen-page.js';
import { createCompany } from './company.js';
import { departmentsPage } from './departments-page.js';
import { homePage } from './home-page.js';
import { momentOf } from './moments.js';
import { momentPage, momentsPage } from './moments-page.js';
import { articles } from './news.js';
import { missingPage, thanksPage } from './notice-page.js';
import { renderPage, type Page, type Scene } from './page.js';
import { peoplePage } from './people-page.js';
import { resultsPage } from './results-page.js';
import { serviceDeskPage } from './service-desk-page.js';
import { speak } from './texts/texts.js';
import { recognizeVisitor, type Visitor } from './visitor.js';

export interface IntranetParts {
  readonly lists: ListSource;
  readonly catalogue: DefinitionCatalogue;
  readonly folders: AssetFolders;
  readonly nowMs: () => number;
}

/** As strict as a page can be that runs a script and sends a form. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ics-pulse',
].join('; ');

const pulseIds = ['morale', 'ics-core5', 'recommend', 'service-map', 'lunch'];

/** Parameters that pages understand; anything else in an address is ignored. */
const pageParameters = ['q', 'pulse', 'debug'];

/** The origin is named to this server alone: without it a form could not be told from a foreign one. */
const headers = {
  'Content-Security-Policy': policy,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
};

const rememberVisitor = (
  context: Context,
  { team, language }: { team: string | undefined; language: string | undefined },
  visitor: Visitor,
): void => {
  const options = { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 30 * 24 * 60 * 60 } as const;
  if (team !== undefined) setCookie(context, 'view-team', visitor.team?.id ?? 'none', options);
  if (language !== undefined) setCookie(context, 'view-language', visitor.language, options);
};

const setScene = (context: Context, { lists, nowMs }: IntranetParts): Scene => {
  const departments = lists.read()['departments'] ?? [];
  const address = { team: context.req.query('team'), language: context.req.query('language') };
  const cookie = { team: getCookie(context, 'view-team'), language: getCookie(context, 'view-language') };
  const visitor = recognizeVisitor(departments, address, cookie, context.req.header('accept-language') ?? '');
  rememberVisitor(context, address, visitor);
  const query = pageParameters.flatMap(name => {
    const value = context.req.query(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    company: createCompany(departments),
    visitor,
    say: speak(visitor.language),
    nowMs: nowMs(),
    path: context.req.path,
    query: new Map(query),
  };
};

type WritePage = (scene: Scene, context: Context) => Page | undefined;

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

const resultsFrom =
  (catalogue: DefinitionCatalogue): WritePage =>
  scene => {
    const entries = pulseIds.flatMap(id => catalogue.get(id) ?? []);
    return resultsPage(
      scene,
      entries.map(({ definition }) => localizeDefinition(definition, scene.visitor.language)),
    );
  };

/** The intranet of an invented company, as pages that a pulse could live on. */
export const createIntranet = (parts: IntranetParts): Hono => {
  const app = new Hono();
  const show =
    (write: WritePage): Handler =>
    context => {
      const scene = setScene(context, parts);
      const page = write(scene, context);
      return context.html(renderPage(scene, page ?? missingPage(scene)), page === undefined ? 404 : 200, headers);
    };
  const pages: Readonly<Record<string, WritePage>> = {
    '/': homePage,
    '/people': peoplePage,
    '/service-desk': serviceDeskPage,
    '/departments': departmentsPage,
    '/canteen': canteenFrom(parts.catalogue),
    '/results': resultsFrom(parts.catalogue),
    '/thanks': thanksPage,
    '/news/:slug': articleAt,
    '/moments': momentsPage,
    '/moments/:id': momentAt,
  };
  app.route('/assets', assets(parts.folders));
  for (const [path, write] of Object.entries(pages)) app.get(path, show(write));
  app.get('*', (context, next) => {
    const isForPeople = context.req.header('accept')?.includes('text/html') && !context.req.path.startsWith('/api/');
    return isForPeople ? (show(() => undefined)(context, next) as Response | Promise<Response>) : next();
  });
  return app;
};

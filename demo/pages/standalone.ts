import { Hono, type Context } from 'hono';
import { chooseLanguage, localizeDefinition } from '../../src/definition/localize-definition.js';
import { fillText } from '../../src/session/fill-text.js';
import type { CataloguedDefinition, DefinitionCatalogue } from '../collector/definition-catalogue.js';
import { problemReply } from '../collector/problem.js';
import { missingPage } from './notice-page.js';
import { pageHeaders } from './page-headers.js';
import { renderPage, type Page, type Scene } from './page.js';
import { qrCode } from './qr-code.js';
import { readScene, type SceneParts } from './read-scene.js';
import { linkPath, readLink, type StandaloneLink } from './standalone-link.js';
import { posterPage, standalonePage, type PosterTexts } from './standalone-page.js';
import { isDemoLanguage } from './texts/texts.js';

export interface StandaloneParts extends SceneParts {
  readonly catalogue: DefinitionCatalogue;
}

const noIndex = { 'X-Robots-Tag': 'noindex' };

/** Where this server is, as the person who asks sees it. A proxy that ends TLS passes `Host` on and says so. */
const originOf = (context: Context): string => {
  const { protocol, host } = new URL(context.req.url);
  const isEncrypted = context.req.header('x-forwarded-proto')?.split(',', 1)[0]?.trim() === 'https';
  return `${isEncrypted ? 'https:' : protocol}//${host}`;
};

/** Marks that the card draws and paper need not: `**bold**`, `*emphasis*`, `[text](address)`. */
const withoutMarks = (text: string): string =>
  text.replace(/(\*\*?)(?!\s)([^*]+)(?<!\s)\1|\[([^[\]]+)\]\([^\s()]+\)/g, '$2$3');

const textsOf = (
  { definition }: CataloguedDefinition,
  link: StandaloneLink,
  { visitor }: Scene,
  { lists }: SceneParts,
): PosterTexts => {
  const language = chooseLanguage(definition, [visitor.language], isDemoLanguage);
  const localized = localizeDefinition(definition, language);
  const setting = { definition: localized, lists: lists.read(), context: Object.fromEntries(link.context) };
  const fill = (text: string): string => fillText(text, setting, {}, null);
  return { title: fill(localized.title), why: withoutMarks(fill(localized.why ?? '')), language };
};

interface Found {
  readonly entry: CataloguedDefinition;
  readonly link: StandaloneLink;
}

const find = (context: Context, catalogue: DefinitionCatalogue): Found | undefined => {
  const entry = catalogue.get(context.req.param('id') ?? '');
  return entry && { entry, link: readLink(entry.definition, name => context.req.query(name)) };
};

type WritePage = (scene: Scene, found: Found, context: Context) => Page;

const noCode = (status: 404 | 422, code: string, message: string): Response =>
  problemReply({ status, code, path: '', message }, noIndex);

/** Under `/p`: each pulse on a page of its own, its QR code, and a sheet to print. */
export const standalone = (parts: StandaloneParts): Hono => {
  const route = new Hono();
  const show =
    (write: WritePage) =>
    (context: Context): Response | Promise<Response> => {
      const scene = readScene(context, parts);
      const found = find(context, parts.catalogue);
      const page = found ? write(scene, found, context) : { ...missingPage(scene), isStandalone: true };
      return context.html(renderPage(scene, page), found ? 200 : 404, { ...pageHeaders, ...noIndex });
    };
  route.get(
    '/:id',
    show((scene, { entry, link }) => standalonePage(scene, entry, link, textsOf(entry, link, scene, parts).title)),
  );
  route.get(
    '/:id/poster',
    show((scene, { entry, link }, context) =>
      posterPage(scene, textsOf(entry, link, scene, parts), link, originOf(context)),
    ),
  );
  route.get('/:id/qr.svg', context => {
    const found = find(context, parts.catalogue);
    if (!found) return noCode(404, 'not-found', 'There is no such pulse here.');
    const svg = qrCode(originOf(context) + linkPath(found.link));
    return svg === null
      ? noCode(422, 'too-long', 'The address is too long for a QR code.')
      : context.body(svg, 200, {
          'Content-Type': 'image/svg+xml',
          'Cache-Control': 'public, max-age=86400',
          Vary: 'X-Forwarded-Proto',
          ...noIndex,
        });
  });
  return route;
};

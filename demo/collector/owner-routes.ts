import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { assets } from '../pages/assets.js';
import { ownerPulsesPage } from '../pages/owner-pulses-page.js';
import { ownerClosedPage, ownerSignInPage } from '../pages/owner-sign-in-page.js';
import { isSameText } from './bearer-token.js';
import { OwnerDesk, type OwnerDeskParts } from './owner-desk.js';
import { readOwnerForm } from './owner-forms.js';
import { ownerHeadcountRoutes } from './owner-headcount-routes.js';
import type { OwnerIssue } from './owner-issue.js';
import { ownerPulseRoutes } from './owner-pulse-routes.js';
import { ownerCouncilRoutes, ownerReportRoutes } from './owner-report-routes.js';
import { ownerCookie, ownerSession, refuseReader } from './reader-access.js';

/** A proxy that ends TLS says so. */
const isEncrypted = (context: Context): boolean =>
  context.req.url.startsWith('https:') || context.req.header('x-forwarded-proto')?.split(',', 1)[0]?.trim() === 'https';

const signIn = async (desk: OwnerDesk, context: Context): Promise<Response> => {
  const refuse = (issues: readonly OwnerIssue[]): Response | Promise<Response> =>
    desk.show(context, ownerSignInPage(desk.scene(context), { typed: new Map(), issues }), 401);
  const token = desk.parts.access?.token ?? null;
  const fields = await readOwnerForm(context.req.raw);
  if (!fields.ok) return refuse(fields.error);
  if (token === null || !isSameText(fields.value.get('token') ?? '', token)) {
    return refuse([{ code: 'wrong-token', path: 'token' }]);
  }
  // Without an age it ends with the browser.
  const options = { path: '/', httpOnly: true, sameSite: 'Strict', secure: isEncrypted(context) } as const;
  setCookie(context, ownerCookie, ownerSession(token), options);
  return context.redirect('/owner', 303);
};

const signOut = async (desk: OwnerDesk, context: Context): Promise<Response> => {
  const fields = await readOwnerForm(context.req.raw);
  if (fields.ok) deleteCookie(context, ownerCookie, { path: '/' });
  else return desk.show(context, ownerSignInPage(desk.scene(context), { typed: new Map(), issues: fields.error }), 401);
  return context.redirect('/owner/sign-in', 303);
};

/** Lets owners in, and shows everybody else the way. */
const guard =
  (desk: OwnerDesk): MiddlewareHandler =>
  async (context, next) => {
    const refusal = refuseReader(desk.parts.access, context.req.raw);
    if (refusal === null) return next();
    if (refusal.code === 'results-token-missing') return desk.show(context, ownerClosedPage(desk.scene(context)), 401);
    return context.req.method === 'GET'
      ? context.redirect('/owner/sign-in', 303)
      : desk.show(context, ownerSignInPage(desk.scene(context), null), 401);
  };

/**
 * The pages of those who own pulses, for `/owner`: waves, actions, headcounts, retention, export, department reports, and
 * what a works council asks for. Plain pages and forms that need no script; only charts and messages do.
 */
export const ownerRoutes = (parts: OwnerDeskParts): Hono => {
  const desk = new OwnerDesk(parts);
  const route = new Hono();
  route.route('/assets', assets(parts.folders));
  route.get('/sign-in', context =>
    parts.access?.token === null
      ? desk.show(context, ownerClosedPage(desk.scene(context)), 401)
      : desk.show(context, ownerSignInPage(desk.scene(context), null)),
  );
  route.post('/sign-in', context => signIn(desk, context));
  route.post('/sign-out', context => signOut(desk, context));
  route.use(guard(desk));
  route.get('/', async context => {
    const { inUse, others } = await desk.pulses(context);
    return desk.show(context, ownerPulsesPage(desk.scene(context), inUse, others));
  });
  route.route('/pulses/:pulse', ownerPulseRoutes(desk));
  route.route('/headcounts', ownerHeadcountRoutes(desk));
  route.route('/report', ownerReportRoutes(desk));
  route.route('/works-council', ownerCouncilRoutes(desk));
  route.all('*', context => desk.missing(context));
  return route;
};

import { randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { fail, type Result } from '../../src/base/result.js';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import { formResponse } from './form-response.js';
import { plainPage } from './plain-page.js';
import { problemOf, problemReply, type Problem } from './problem.js';
import { readBody } from './read-body.js';
import { isSameOriginPost } from './request-origin.js';
import type { Receipt, ResponseIntake } from './response-intake.js';
import { parseStrictJson } from './strict-json.js';

export interface ResponsesRouteParts {
  readonly intake: ResponseIntake;
  readonly catalogue: DefinitionCatalogue;
  readonly nowMs: () => number;
  /** For tests only: how long a committed answer waits for its reply. */
  readonly pauseBeforeReplyMs: number;
}

const mediaType = (header: string | undefined): string => (header ?? '').split(';', 1)[0]!.trim().toLowerCase();

const unsupported = (message: string): Result<never, Problem> =>
  fail({ status: 415, code: 'unsupported-media-type', path: '', message });

const receiveJson = async (request: Request, intake: ResponseIntake): Promise<Result<Receipt, Problem>> => {
  const body = await readBody(request);
  if (!body.ok) return body;
  const parsed = parseStrictJson(body.value);
  return parsed.ok ? intake(parsed.value) : fail(problemOf(400, parsed.error));
};

const receiveForm = async (context: Context, parts: ResponsesRouteParts): Promise<Result<Receipt, Problem>> => {
  const { origin, host, 'sec-fetch-site': secFetchSite } = context.req.header();
  if (!isSameOriginPost({ origin, host, secFetchSite })) {
    return fail({
      status: 403,
      code: 'foreign-form',
      path: '',
      message: 'Forms are taken from pages of this server only.',
    });
  }
  const body = await readBody(context.req.raw);
  if (!body.ok) return body;
  const fields = [...new URLSearchParams(body.value)];
  const pulse = fields.find(([name]) => name === 'pulse')?.[1] ?? '';
  const entry = parts.catalogue.get(pulse);
  if (entry === undefined)
    return fail({ status: 422, code: 'unknown-pulse', path: 'pulse', message: 'There is no such pulse here.' });
  const defaults = {
    id: randomBytes(16).toString('hex'),
    definitionHash: entry.hash,
    wave: new Date(parts.nowMs()).toISOString().slice(0, 'yyyy-mm'.length),
  };
  return parts.intake(formResponse(fields, entry.definition, defaults));
};

const jsonReply = ({ id, outcome }: Receipt): Response => {
  const headers = { 'Cache-Control': 'no-store' };
  if (outcome === 'stored') return Response.json({ id }, { status: 201, headers });
  return outcome === 'duplicate'
    ? Response.json({ id, duplicate: true }, { status: 200, headers })
    : Response.json({ id, conflict: true }, { status: 409, headers });
};

const formReply = (result: Result<Receipt, Problem>): Response | Promise<Response> => {
  if (result.ok && result.value.outcome !== 'conflict') {
    return new Response(null, { status: 303, headers: { Location: '/thanks', 'Cache-Control': 'no-store' } });
  }
  const [status, reason] = result.ok
    ? [409, 'Another answer was already recorded from this form.']
    : [result.error.status, result.error.message];
  return plainPage(status, 'Your answer was not taken', `${reason} Please go back and try again.`);
};

/** Takes answers: JSON from scripts, or a form of this server's own pages. */
export const responsesRoute = (parts: ResponsesRouteParts): Hono => {
  const route = new Hono();
  route.post('/', async context => {
    const type = mediaType(context.req.header('content-type'));
    const encoding = context.req.header('content-encoding') ?? 'identity';
    const isForm = type === 'application/x-www-form-urlencoded';
    const result =
      encoding.toLowerCase() !== 'identity'
        ? unsupported('The body must not be compressed.')
        : isForm
          ? await receiveForm(context, parts)
          : type === 'application/json'
            ? await receiveJson(context.req.raw, parts.intake)
            : unsupported('The body must be application/json.');
    if (result.ok && parts.pauseBeforeReplyMs > 0) {
      await new Promise(resolve => setTimeout(resolve, parts.pauseBeforeReplyMs));
    }
    if (isForm) return formReply(result);
    return result.ok ? jsonReply(result.value) : problemReply(result.error);
  });
  route.all('/', () =>
    problemReply(
      { status: 405, code: 'method-not-allowed', path: '', message: 'Answers are posted here, and cannot be read.' },
      { Allow: 'POST, OPTIONS' },
    ),
  );
  return route;
};

import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { ListSource } from '../collector/list-source.js';
import { createCompany } from './company.js';
import type { Scene } from './page.js';
import { templateParameters } from './template-choices.js';
import { speak } from './texts/texts.js';
import { recognizeVisitor } from './visitor.js';

/** Parameters that pages understand; anything else in an address is ignored. */
const pageParameters = ['q', 'pulse', 'debug', 'type', ...templateParameters];

export interface SceneParts {
  readonly lists: ListSource;
  readonly nowMs: () => number;
}

/** Who asks for a page, and what it is written from. */
export const readScene = (context: Context, { lists, nowMs }: SceneParts): Scene => {
  const departments = lists.read()['departments'] ?? [];
  const address = { team: context.req.query('team'), language: context.req.query('language') };
  const cookie = { team: getCookie(context, 'view-team'), language: getCookie(context, 'view-language') };
  const visitor = recognizeVisitor(departments, address, cookie, context.req.header('accept-language') ?? '');
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

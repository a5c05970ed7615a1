import type { SessionStore } from '../session/session-store.js';

/** The host's own check of an answer: a sentence to show, or null. */
export type Judge = (question: string, value: unknown) => string | null;

/** What the host says against the answers of the page on screen: sentence by step key. */
export const judgePage = (session: Pick<SessionStore, 'get' | 'page'>, judge: Judge): Record<string, string> => {
  const { answers } = session.get();
  const steps = session.page()?.steps ?? [];
  return Object.fromEntries(
    steps.flatMap(({ key }) => {
      const sentence = judge(key, answers[key] ?? null);
      return sentence ? [[key, sentence]] : [];
    }),
  );
};

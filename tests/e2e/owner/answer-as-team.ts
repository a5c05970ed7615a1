import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { postResponse } from '../collector/sample-response.js';

/** Answers of one team to the internal service pulse; their scores differ, so that nothing is hidden for being alike. */
export const answerAs = async (
  url: string,
  definition: string,
  team: string,
  wave: string,
  count: number,
): Promise<void> => {
  for (let turn = 0; turn < count; turn++) {
    const code = 1 + (turn % 5);
    const reply = await postResponse(url, {
      format: 'ics-response/1',
      id: randomBytes(16).toString('hex'),
      pulse: 'ics-core5',
      definition,
      wave,
      language: 'en',
      complete: true,
      answers: { resp1: code, qual1: 6 - code, comm1: code, team1: code, mor1: 6 - code },
      skipped: {},
      context: { team },
    });
    expect(reply.status).toBe(201);
  }
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTrigger, triggerValues } from '../../../src/definition/parse-trigger.js';
import { readFatigue } from '../../../src/invitation/read-fatigue.js';
import { questionContracts } from '../../../src/question/question-contracts.js';
import { root } from '../../package/packed-package.js';
import { captured, readmeText, rowsIn, sectionFrom, sorted, spansIn } from './readme-text.js';

const written = readFileSync(join(root, 'src/definition/invitation-definition.ts'), 'utf8');
const membersOf = (type: string): string[] =>
  captured(new RegExp(`interface ${type} {.*?^}`, 'ms').exec(written)?.[0] ?? '', /^ {2}readonly (\w+)\?:/gm);

const rows = rowsIn(sectionFrom('## The right moment'));

describe('what README.md says of the right moment', () => {
  it('has the members of an invitation', () => {
    const listed = rows.flatMap(([first = '', what = '']) => spansIn(first === 'the rest' ? what : first));
    expect(sorted(listed)).toEqual(sorted(membersOf('InvitationDefinition')));
  });

  it('has the members of a schedule', () => {
    const [, what = ''] = rows.find(([first]) => first === '`schedule`')!;
    expect(sorted(spansIn(what))).toEqual(sorted(membersOf('ScheduleDefinition')));
  });

  it('has every trigger as it can be written', () => {
    const [, values = ''] = rowsIn(sectionFrom('## Attributes')).find(([first]) => first === '`trigger`')!;
    const names = spansIn(values).map(trigger => parseTrigger(trigger)?.name ?? trigger);
    expect(sorted(names)).toEqual(sorted(Object.keys(triggerValues)));
  });

  it('has the budget of a person', () => {
    expect(readmeText).toMatch(/more than three minutes of answers in thirty days/);
    expect(readFatigue()).toMatchObject({ budgetSeconds: 3 * 60, budgetPeriodMs: 30 * 86_400_000 });
    expect(readmeText).toMatch(/counted from the questions at 7\.5\s+seconds each and 25 for a text/);
    const { text, nps, scale, choice } = questionContracts;
    expect([nps, scale, choice, text].map(({ seconds }) => seconds)).toEqual([7.5, 7.5, 7.5, 25]);
  });
});

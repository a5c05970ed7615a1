import { pageAsking } from '../asking.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { CloseReason } from '../presentation/presentation.js';
import { askingOf, judgeHost, settingOf } from './judge-host.js';
import { noteRest } from './note-rest.js';
import type { PulseElement } from './pulse-element.js';

/**
 * Notes in the exposure log what the person did with a pulse, answered it or closed it for a reason, and that it rests from then
 * on. Never an answer.
 */
export const rememberAsking = async (
  host: PulseElement,
  definition: PulseDefinition,
  what: 'answered' | CloseReason,
): Promise<void> => {
  const setting = settingOf(host, definition);
  if (!setting.ok || what === 'done') return;
  const asking = await askingOf(definition, setting.value);
  const log = await (await pageAsking().log()).writer();
  if (what === 'answered') await log.answered(asking);
  else if (what === 'never-again') await log.never(asking);
  else if (what === 'host') await log.closed(asking);
  else await log.snoozed(asking, setting.value.snoozeMs);
  await noteRest(host, await judgeHost(host, setting.value, definition));
};

import { pageAsking } from '../asking.js';
import { isClosingSoon } from '../invitation/closing-soon.js';
import type { InvitationSetting } from '../invitation/invitation-setting.js';
import { scheduleAt } from '../invitation/schedule.js';
import { loadFrameWords } from '../presentation/frame-words.js';
import type { SessionStore } from '../session/session-store.js';

/**
 * What to say beside the status: that the pulse closes soon, or that it closed between the first question and the sending. An
 * answer that was begun in time is taken: its wave is that of the window that has just closed.
 */
export const closingNote = async (
  { schedule, wave }: Pick<InvitationSetting, 'schedule' | 'wave'>,
  language: string,
  session: Pick<SessionStore, 'get'>,
): Promise<() => string> => {
  const words = await loadFrameWords(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: schedule.timeZone });
  const opened = scheduleAt(schedule, wave, pageAsking().clock.nowMs());
  return () => {
    const nowMs = pageAsking().clock.nowMs();
    const { closesMs } = opened;
    if (opened.state !== 'open' || closesMs === null) return '';
    const isAnswered = session.get().status === 'submitted';
    if (nowMs >= closesMs) return isAnswered ? words.closedMeanwhile : '';
    // Its last moment, not the first one after it: a day that is wholly included ends at midnight.
    return !isAnswered && isClosingSoon(opened, nowMs)
      ? words.closesOn.replace('{date}', date.format(closesMs - 1))
      : '';
  };
};

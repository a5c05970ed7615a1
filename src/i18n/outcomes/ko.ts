import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: '이 기기에 저장했습니다. 다시 온라인이 되면 보냅니다.',
  heldSignIn: '로그인이 만료되었습니다. 답변은 이 기기에 보관됩니다. 다시 로그인하면 보냅니다.',
  heldRefused: '서버가 답변을 받지 않았습니다. 답변은 이 기기에 보관되며, 이 페이지 담당자의 도움이 필요합니다.',
  heldConflict: '같은 번호로 다른 답변이 이미 기록되어 있습니다. 보내려던 답변은 이 기기에 보관됩니다.',
  heldClosed: '조사가 마감되어 답변이 반영되지 않았습니다. 답변은 이 기기에 30일 동안 더 보관됩니다.',
  closedDay: '마지막 날: {day}.',
  alreadySent: '이 페이지에서 이미 보냈습니다. 두 번 보내지는 않았습니다.',
  heldBlocked:
    '이 페이지는 답변을 보낼 권한이 없습니다. 답변은 이 기기에 보관되며, 이 페이지 담당자의 도움이 필요합니다.',
  heldUnreachable: '이 페이지에서 서버에 연결할 수 없습니다. 답변은 이 기기에 보관됩니다.',
  storageFull: '이 기기에 남은 공간이 없습니다. 답변은 아직 여기 있으니 공간을 비우고 다시 시도해 주세요.',
  tooLarge: '답변이 너무 길어 보낼 수 없습니다. 의견을 줄여 주세요.',
};

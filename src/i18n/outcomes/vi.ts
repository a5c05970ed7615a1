import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Đã lưu trên thiết bị này. Câu trả lời sẽ được gửi khi bạn có mạng trở lại.',
  heldSignIn: 'Phiên đăng nhập đã hết hạn. Câu trả lời được giữ trên thiết bị này. Hãy đăng nhập lại để gửi.',
  heldRefused:
    'Máy chủ không nhận câu trả lời. Câu trả lời được giữ trên thiết bị này; cần người phụ trách trang hỗ trợ.',
  heldConflict: 'Đã có câu trả lời khác mang cùng số này. Câu trả lời của bạn được giữ trên thiết bị này.',
  heldClosed:
    'Khảo sát đã kết thúc nên câu trả lời không được tính. Câu trả lời được giữ trên thiết bị này thêm 30 ngày.',
  closedDay: 'Ngày cuối: {day}.',
  alreadySent: 'Đã gửi từ trang này. Không có gì được gửi lần thứ hai.',
  heldBlocked:
    'Trang này không được phép gửi câu trả lời. Câu trả lời được giữ trên thiết bị này; cần người phụ trách trang hỗ trợ.',
  heldUnreachable: 'Trang này không kết nối được với máy chủ. Câu trả lời được giữ trên thiết bị này.',
  storageFull: 'Thiết bị này đã hết chỗ trống. Câu trả lời vẫn còn ở đây: vui lòng giải phóng dung lượng rồi thử lại.',
  tooLarge: 'Câu trả lời quá dài, không gửi được. Vui lòng rút ngắn nhận xét.',
};

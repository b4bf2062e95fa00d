using System.Globalization;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>The words of every refusal: what is wrong and what to do, in Vietnamese and English.</summary>
internal static class ProblemText
{
    private static readonly Dictionary<string, LocalText> Words = new(StringComparer.Ordinal)
    {
        ["no-files"] = new("Hồ sơ không có tệp nào để thẩm định. Hãy nộp văn bản trình, dự thảo và các tài liệu kèm theo.", "The dossier holds no file to judge. File the submission letter, the draft and what goes with them."),
        ["too-many-files"] = new("Hồ sơ có nhiều hơn {1} tệp, là giới hạn của một hồ sơ. Hãy gộp các phụ lục hoặc chia thành nhiều hồ sơ.", "The dossier holds more than {1} files, the limit of one dossier. Merge annexes or file several dossiers."),
        ["file-too-large"] = new("Tệp “{0}” lớn hơn giới hạn {1} MB. Hãy giảm dung lượng (quét lại ở 200 dpi) rồi gửi lại.", "The file “{0}” is larger than the limit of {1} MB. Make it smaller (scan again at 200 dpi) and send it again."),
        ["dossier-too-large"] = new("Tổng dung lượng hồ sơ lớn hơn giới hạn {0} MB. Hãy giảm dung lượng các tệp.", "The files together are larger than the limit of {0} MB. Make them smaller."),
        ["metadata-invalid"] = new("Thông tin khai báo (dossier.json) không hợp lệ ở mục “{0}”. Hãy sửa theo mẫu rồi gửi lại.", "The declaration (dossier.json) is not valid at “{0}”. Mend it and send it again."),
        ["archive-unsafe"] = new("Tệp nén không an toàn (đường dẫn lạ, trùng tên hoặc bung quá lớn). Hãy nén lại từ các tệp gốc.", "The archive is not safe (strange paths, doubled names or too large when unpacked). Pack the original files again."),
        ["archive-nested"] = new("Tệp nén chứa tệp nén khác. Hãy bung ra và nén lại một lần.", "The archive holds another archive. Unpack it and pack everything once."),
        ["archive-locked"] = new("Tệp nén có mật khẩu. Hãy nén lại không đặt mật khẩu.", "The archive is locked by a password. Pack it without one."),
        ["file-empty"] = new("Tệp rỗng (0 byte). Hãy gửi lại tệp gốc.", "The file is empty. Send the original again."),
        ["file-corrupt"] = new("Tệp bị hỏng hoặc không đầy đủ, không mở được. Hãy xuất lại từ bản gốc rồi gửi lại.", "The file is damaged or cut off and cannot be opened. Export it again and send it again."),
        ["file-locked"] = new("Tệp bị khóa bằng mật khẩu. Hãy gửi bản không khóa.", "The file is locked by a password. Send it without one."),
        ["file-type-unknown"] = new("Không nhận ra định dạng của tệp. Hãy gửi dưới dạng PDF hoặc DOCX.", "The file's format is not known. Send it as PDF or DOCX."),
        ["file-type-mismatch"] = new("Nội dung tệp không đúng với phần mở rộng của tên tệp. Hãy đặt lại tên hoặc xuất lại tệp.", "The file's content is not what its name says. Rename or export it again."),
        ["file-too-complex"] = new("Cấu trúc tệp quá phức tạp để đọc an toàn. Hãy in lại ra PDF rồi gửi lại.", "The file is too complex to be read safely. Print it to PDF again and send that."),
        ["file-unreadable"] = new("Không đọc được tệp “{0}” từ đĩa. Hãy kiểm tra quyền truy cập.", "The file “{0}” could not be read from disk. Check its permissions."),
        ["tool-missing"] = new("Máy chủ thiếu công cụ đọc tệp (qpdf, poppler-utils). Hãy báo quản trị viên cài đặt.", "This machine lacks the tools that read such files (qpdf, poppler-utils). Ask the administrator to install them."),
        ["tool-timeout"] = new("Đọc tệp quá thời gian cho phép. Hãy in lại ra PDF đơn giản hơn rồi gửi lại.", "Reading the file took too long. Print it to a simpler PDF and send that."),
        ["path-not-found"] = new("Không tìm thấy “{0}”. Hãy kiểm tra đường dẫn.", "There is no “{0}”. Check the path."),
        ["path-unreadable"] = new("Không đọc được “{0}”. Hãy kiểm tra quyền truy cập.", "“{0}” cannot be read. Check its permissions."),
        ["folder-too-deep"] = new("Thư mục “{0}” lồng quá {1} cấp. Hãy đưa các tệp lên cấp trên.", "The folder “{0}” is nested deeper than {1} levels. Move its files up."),
        ["option-invalid"] = new("Tùy chọn không hợp lệ: {0}. Xem ./dossier --help.", "Wrong option: {0}. See ./dossier --help."),
        ["upload-not-multipart"] = new("Yêu cầu không phải là biểu mẫu tải tệp (multipart/form-data). Hãy gửi lại theo mẫu.", "The request is not an upload (multipart/form-data). Send it as the description says."),
        ["upload-broken"] = new("Tệp tải lên bị đứt hoặc sai mẫu; không tệp nào được giữ lại. Hãy tải lại.", "The upload broke off or is malformed; nothing of it was kept. Upload again."),
        ["file-name-invalid"] = new("Tên tệp “{0}” không dùng được hoặc bị trùng. Hãy đổi tên rồi gửi lại.", "The file name “{0}” cannot be used or appears twice. Rename the file and send it again."),
        ["file-name-duplicate"] = new("Hồ sơ có hai tệp cùng tên “{0}” (không kể chữ hoa, chữ thường). Hãy đổi tên một tệp rồi gửi lại.", "Two files of the dossier are named “{0}” (upper and lower case count as the same). Rename one and send again."),
        ["upload-too-slow"] = new("Dữ liệu gửi lên quá chậm nên kết nối đã bị ngắt; không tệp nào được giữ lại. Hãy kiểm tra đường truyền rồi tải lại.", "The upload came in too slowly and was cut; nothing of it was kept. Check the connection and upload again."),
        ["rate-limited"] = new("Địa chỉ này gửi quá nhiều lần trong một phút. Hãy chờ theo thời gian ghi ở Retry-After rồi gửi lại.", "Too many uploads from this address within a minute. Wait as long as Retry-After says, then send again."),
        ["cross-site-refused"] = new("Yêu cầu do một trang web khác gửi đến nên bị từ chối. Hãy mở trang của hệ thống và gửi lại từ đó.", "Another web site made the browser send this; it was refused. Open this service's own page and send from there."),
        ["request-invalid"] = new("Yêu cầu không hợp lệ. Hãy kiểm tra địa chỉ, tiêu đề và nội dung theo tài liệu API (/openapi/v1.json).", "The request is not valid. Check its address, headers and body against the API's description (/openapi/v1.json)."),
        ["not-found"] = new("Không có địa chỉ này. Hãy xem tài liệu API (/openapi/v1.json).", "There is nothing at this address. See the API's description (/openapi/v1.json)."),
        ["method-not-allowed"] = new("Địa chỉ này không nhận phương thức đó. Hãy xem các phương thức ở tiêu đề Allow.", "This address does not take that method. The Allow header says which it takes."),
        ["address-not-loopback"] = new("Không phục vụ ở địa chỉ {0} bằng HTTP không mã hóa. Hãy dùng https:// với chứng thư (certificate, certificateKey), hoặc khai báo máy chủ proxy đứng trước (trustedProxies), hoặc chỉ nghe trên chính máy này (127.0.0.1, [::1], localhost).", "The service does not listen on {0} by plain HTTP. Use https:// with a certificate (certificate, certificateKey), or name the proxies in front (trustedProxies), or listen on this machine only (127.0.0.1, [::1], localhost)."),
        ["certificate-unusable"] = new("Không dùng được chứng thư {0} để phục vụ https. Hãy kiểm tra tệp chứng thư và khóa (PEM).", "The certificate {0} cannot be used for https. Check the certificate and its key (PEM)."),
        ["https-required"] = new("Chỉ nhận kết nối https. Hãy mở địa chỉ https:// của hệ thống.", "Only https is answered. Open the https:// address of the service."),
        ["sign-in-required"] = new("Cần đăng nhập. Trình duyệt: mở trang đăng nhập; chương trình: gửi khóa API (Authorization: Bearer).", "You must be signed in. In a browser open the sign-in page; a program sends its API key (Authorization: Bearer)."),
        ["sign-in-refused"] = new("Không đăng nhập được: tên hoặc mật khẩu không đúng, hoặc tài khoản đang bị khóa. Sau 5 lần sai, tài khoản bị khóa 15 phút.", "Signing in failed: the name or the password is wrong, or the account is locked. After 5 failures an account is locked for 15 minutes."),
        ["sign-in-over"] = new("Đã quá thời gian nhập mã. Hãy đăng nhập lại từ đầu.", "The time to enter the code is over. Sign in again from the beginning."),
        ["code-wrong"] = new("Mã không đúng hoặc đã dùng rồi. Hãy nhập mã mới đang hiện trên ứng dụng.", "The code is wrong or was used already. Enter the one the app shows now."),
        ["not-allowed"] = new("Tài khoản này không có quyền làm việc đó. Nếu cần, hãy đề nghị quản trị viên.", "This account may not do that. Ask an administrator if it should."),
        ["agency-not-yours"] = new("Tài khoản này chỉ nộp và kiểm tra hồ sơ của cơ quan {0}. Hãy bỏ trống cơ quan trình hoặc khai đúng cơ quan đó.", "This account files and checks dossiers of the agency {0} only. Leave the agency out, or declare that one."),
        ["agency-unknown"] = new("Cơ quan “{0}” không có trong danh mục, hoặc vai trò này không đi với một cơ quan. Chỉ người dùng của cơ quan mới gắn với một cơ quan.", "The agency “{0}” is not in the directory, or this role goes without one. Only an agency user belongs to an agency."),
        ["password-length"] = new("Mật khẩu cần từ 12 đến 256 ký tự. Một câu vài từ là dễ nhớ nhất; không bắt buộc chữ hoa, số hay dấu.", "A password needs 12 to 256 characters. A few words are easiest to remember; no capitals, digits or signs are asked for."),
        ["password-common"] = new("Mật khẩu này quá dễ đoán (từ thông dụng, dãy phím, lặp lại hoặc tên đăng nhập). Hãy chọn mật khẩu khác.", "This password is too easy to guess (common words, runs of keys, repeats or the sign-in name). Choose another."),
        ["password-same"] = new("Mật khẩu mới trùng mật khẩu đang dùng. Hãy chọn mật khẩu khác.", "The new password is the one in use. Choose another."),
        ["password-wrong"] = new("Mật khẩu đang dùng không đúng. Hãy nhập lại; sau 5 lần sai, tài khoản bị khóa 15 phút.", "The current password is wrong. Enter it again; after 5 failures the account is locked for 15 minutes."),
        ["passwords-differ"] = new("Hai lần nhập mật khẩu không giống nhau. Hãy nhập lại.", "The two passwords are not the same. Enter them again."),
        ["invitation-over"] = new("Liên kết này không còn dùng được: đã dùng rồi hoặc quá 72 giờ. Hãy xin quản trị viên liên kết mới.", "This link does not work any more: it was used, or is older than 72 hours. Ask an administrator for a new one."),
        ["account-not-found"] = new("Không có tài khoản “{0}”. Hãy kiểm tra lại tên.", "There is no account “{0}”. Check the name."),
        ["account-name-invalid"] = new("Tên đăng nhập cần từ 1 đến 64 ký tự: chữ không dấu, số, dấu chấm, gạch, @. Hãy sửa lại.", "A sign-in name has 1 to 64 characters: letters without accents, digits, dots, dashes, @. Mend it."),
        ["account-name-taken"] = new("Tên đăng nhập “{0}” đã có. Hãy chọn tên khác.", "The sign-in name “{0}” is taken. Choose another."),
        ["account-person-missing"] = new("Cần họ tên người dùng (tối đa 200 ký tự). Hãy nhập họ tên.", "The person's name is needed (at most 200 characters). Enter it."),
        ["account-own"] = new("Không tự đổi tài khoản của mình ở đây. Hãy nhờ một quản trị viên khác.", "You cannot change your own account here. Ask another administrator."),
        ["key-invalid"] = new("Khóa API cần tên (tối đa 100 ký tự) và thời hạn từ 1 đến 730 ngày. Hãy sửa lại.", "An API key needs a name (at most 100 characters) and a lifetime of 1 to 730 days. Mend it."),
        ["address-in-use"] = new("Địa chỉ {0} đã có chương trình khác dùng. Hãy dừng chương trình đó hoặc chọn cổng khác bằng --urls.", "Another program uses the address {0}. Stop it, or choose another port with --urls."),
        ["secret-paper-only"] = new("Hồ sơ có văn bản mang dấu chỉ độ mật. Hệ thống đã dừng và xóa toàn bộ tệp, không lưu lại nội dung. Văn bản bí mật nhà nước chỉ được gửi bản giấy theo quy định; hãy báo ngay người phụ trách bảo vệ bí mật nhà nước của cơ quan.", "The dossier holds a document with a secrecy mark. Everything was stopped and purged; no content was kept. State secrets travel on paper only; tell your officer for state secrets at once."),
        ["idempotency-key-invalid"] = new("Khóa Idempotency-Key phải có từ 1 đến 255 ký tự ASCII. Hãy sửa rồi gửi lại.", "The Idempotency-Key must have 1 to 255 visible ASCII characters. Correct it and send again."),
        ["idempotency-key-reused"] = new("Khóa Idempotency-Key này đã dùng cho hồ sơ khác. Hãy dùng khóa mới.", "This Idempotency-Key was used for another dossier. Use a new key."),
        ["idempotency-key-in-use"] = new("Hồ sơ với khóa Idempotency-Key này đang được xử lý. Hãy chờ rồi hỏi lại.", "A dossier with this Idempotency-Key is being judged. Wait, then ask again."),
        ["paper-not-found"] = new("Hồ sơ không có giấy tờ loại này: không có loại đó, hoặc không hợp với kết quả của hồ sơ. Hãy xem kết quả trên trang của hồ sơ.", "The dossier has no such paper: there is no such kind, or it does not fit the decision. See the decision on the dossier's page."),
        ["dossier-not-found"] = new("Không có hồ sơ này. Hãy kiểm tra mã.", "There is no such dossier. Check the code."),
        ["dossier-duplicate"] = new("Các tệp này giống hệt hồ sơ {0} đã nộp. Nếu vẫn muốn nộp thêm một hồ sơ, hãy đánh dấu xác nhận.", "These files are the same as those of dossier {0}, which was filed. Tick the box if you want to file another dossier all the same."),
        ["resubmission-open"] = new("Văn phòng chưa kết luận hồ sơ này nên chưa nộp lại được. Hãy chờ kết quả; nếu cần rút hoặc thay tệp, liên hệ Văn phòng.", "The Office has not decided on this dossier, so it cannot be filed again yet. Wait for its answer, or ask the Office where a file must be exchanged."),
        ["resubmission-accepted"] = new("Văn phòng đã tiếp nhận hồ sơ này nên không phải nộp lại. Nếu có nội dung mới, hãy nộp hồ sơ mới.", "The Office accepted this dossier: it need not be filed again. File a new one where there is something new."),
        ["resubmission-forwarded"] = new("Văn phòng đã chuyển hồ sơ này đến cơ quan có thẩm quyền nên không nộp lại ở đây. Hãy liên hệ cơ quan nhận chuyển.", "The Office forwarded this dossier to the competent body: it is not filed again here. Ask that body."),
        ["resubmission-done"] = new("Hồ sơ này đã được nộp lại thành hồ sơ {0}. Hãy mở hồ sơ đó.", "This dossier was filed again as {0}. Open that one."),
        ["resubmission-moved"] = new("Văn phòng vừa kết luận lại hồ sơ trước nên chưa nộp lại được. Hãy mở hồ sơ trước và xem kết luận mới.", "The Office has just decided anew on the earlier dossier, so it cannot be filed again. Open it and see the new decision."),
        ["resubmission-of-another"] = new("Hồ sơ nộp lại phải của cùng cơ quan trình với hồ sơ bị trả lại. Hãy kiểm tra cơ quan trình, hoặc nộp thành hồ sơ mới.", "What takes the place of a returned dossier must be of the same filing agency. Check the agency, or file it as a new dossier."),
        ["form-expired"] = new("Biểu mẫu đã hết hạn hoặc không được gửi từ trang này; không có gì được lưu. Hãy mở lại trang rồi gửi lại.", "The form expired or was not sent from this page; nothing was kept. Open the page again and send it again."),
        ["page-not-drawn"] = new("Không vẽ được trang {0} của tệp này. Hãy đọc phần trích dẫn trong kết quả.", "Page {0} of this file cannot be drawn. Read the quotes in the result instead."),
        ["query-invalid"] = new("Điều kiện tìm “{0}” không hợp lệ. Hãy sửa rồi tìm lại.", "The filter “{0}” is not valid. Correct it and search again."),
        ["storage-failed"] = new("Không ghi được hồ sơ (ổ đĩa đầy hoặc lỗi); không có gì được lưu. Hãy báo quản trị viên rồi nộp lại.", "The dossier could not be stored (disk full or failing); nothing was kept. Tell the administrator, then file again."),
        ["data-newer"] = new("Thư mục dữ liệu {0} do phiên bản mới hơn của chương trình ghi. Hãy chạy phiên bản đó; dữ liệu không bị thay đổi.", "The data folder {0} was written by a newer version of the program. Run that version; nothing was changed."),
        ["data-not-empty"] = new("Thư mục dữ liệu {0} không rỗng. Hãy khôi phục vào thư mục mới; dữ liệu đang có không bị ghi đè.", "The data folder {0} is not empty. Restore into a new one; what is there is never overwritten."),
        ["data-damaged"] = new("Tệp {0} của thư mục dữ liệu bị thiếu hoặc hỏng, chưa sao lưu. Hãy lấy lại tệp đó từ bản sao lưu trước rồi sao lưu lại.", "The file {0} of the data folder is missing or damaged; no backup was made. Take that file from an earlier backup, then back up again."),
        ["backup-exists"] = new("“{0}” đã có. Hãy chọn tên khác cho bản sao lưu.", "There is a “{0}” already. Choose another name for the backup."),
        ["backup-damaged"] = new("Bản sao lưu bị hỏng ở “{0}”; không có gì được khôi phục. Hãy dùng bản sao lưu khác.", "The backup is damaged at “{0}”; nothing was restored. Use another backup."),
        ["backup-failed"] = new("Không đọc hoặc ghi được “{0}” (quyền truy cập, ổ đĩa đầy hoặc lỗi). Hãy kiểm tra rồi chạy lại.", "“{0}” could not be read or written (permissions, disk full or failing). Check it and run again."),
        ["data-in-use"] = new("Một chương trình khác đang dùng thư mục dữ liệu {0}. Hãy dừng chương trình đó trước.", "Another program works in the data folder {0}. Stop that one first."),
        ["data-unusable"] = new("Không mở được thư mục dữ liệu {0} (quyền truy cập, ổ đĩa hoặc tệp hỏng). Hãy kiểm tra ổ đĩa, hoặc khôi phục từ bản sao lưu.", "The data folder {0} cannot be opened (permissions, disk or a damaged file). Check the disk, or restore a backup."),
        ["too-busy"] = new("Hệ thống đang xử lý nhiều hồ sơ. Hãy thử lại sau ít phút.", "Many dossiers are being judged. Try again in a few minutes."),
        ["rules-invalid"] = new("Bộ quy tắc {0} không dùng được, dòng {1}. Hãy sửa rồi chạy lại.", "The rule book {0} cannot be used, line {1}. Mend it and run again."),
        ["agencies-invalid"] = new("Danh mục cơ quan {0} không dùng được, dòng {1}. Hãy sửa rồi chạy lại.", "The directory of agencies {0} cannot be used, line {1}. Mend it and run again."),
        ["papers-invalid"] = new("Tệp lời văn của các giấy tờ {0} không dùng được, dòng {1}. Hãy sửa rồi chạy lại.", "The words of the papers {0} cannot be used, line {1}. Mend them and run again."),
        ["calendar-invalid"] = new("Lịch làm việc {0} không dùng được, dòng {1}. Hãy sửa rồi chạy lại.", "The calendar {0} cannot be used, line {1}. Mend it and run again."),
        ["calendar-uncovered"] = new("Lịch làm việc không có ngày {0}. Hãy bổ sung calendar.yaml hoặc kiểm tra ngày nhận.", "The calendar does not cover {0}. Extend calendar.yaml or check the time of receipt."),
        ["trust-too-large"] = new("Thư mục chứng thư {0} có quá nhiều tệp hoặc tệp quá lớn.", "The trust folder {0} holds too many or too large files."),
        ["certificates-invalid"] = new("Danh bạ chứng thư {0} của thư mục tin cậy không dùng được, dòng {1}. Hãy sửa rồi chạy lại.", "The registry {0} of the trust folder cannot be used, line {1}. Mend it and run again."),
        ["trust-not-configured"] = new("Chưa có thư mục tin cậy. Hãy chỉ ra bằng --trust hoặc trong tệp cấu hình.", "There is no trust folder. Name it by --trust or in the configuration file."),
        ["trust-in-use"] = new("Một chương trình khác đang thay đổi thư mục tin cậy {0}. Hãy thử lại sau ít phút.", "Another program is changing the trust folder {0}. Try again in a few minutes."),
        ["trust-not-writable"] = new("Không đọc hoặc ghi được thư mục tin cậy {0} (quyền truy cập, ổ đĩa đầy hoặc lỗi). Hãy kiểm tra rồi chạy lại.", "The trust folder {0} could not be read or written (permissions, disk full or failing). Check it and run again."),
        ["trust-full"] = new("Thư mục tin cậy {0} sẽ có quá nhiều tệp; không nhập gì. Hãy loại bỏ những gì không còn dùng: dossier trust retire.", "The trust folder {0} would hold too many files; nothing was imported. Retire what is no longer needed: dossier trust retire."),
        ["trust-not-there"] = new("Thư mục tin cậy không có mục nào với dấu vân tay {0}. Hãy xem dấu vân tay bằng dossier trust show.", "Nothing in the trust folder has the fingerprint {0}. See the fingerprints with dossier trust show."),
        ["trust-anchor-not-there"] = new("Không tệp nào chứa chứng thư tự ký có dấu vân tay {0}; không nhập gì. Hãy kiểm tra tệp và dấu vân tay.", "No file holds a self-signed certificate with the fingerprint {0}; nothing was imported. Check the files and the fingerprint."),
        ["trust-anchor-unconfirmed"] = new("Chứng thư tự ký “{0}” chỉ trở thành gốc tin cậy khi bạn xác nhận dấu vân tay. Hãy so dấu vân tay này với dấu vân tay do tổ chức cấp công bố (không lấy từ cùng nơi với tệp); nếu trùng, chạy lại với “--anchor {1}”.", "The self-signed certificate “{0}” becomes an anchor only when you confirm its fingerprint. Compare it with what the issuer publishes (not from where the file came from); if it is the same, run again with “--anchor {1}”."),
        ["trust-anchor-by-page"] = new("Trang này không nhận gốc tin cậy: “{0}” là chứng thư tự ký. Người quản trị nhập bằng lệnh sau khi đối chiếu dấu vân tay: “dossier trust import TỆP --anchor {1}”.", "This page takes no anchors: “{0}” is self-signed. The administrator imports it by command once its fingerprint was compared: “dossier trust import FILE --anchor {1}”."),
        ["trust-no-path"] = new("Chứng thư “{0}” không dẫn đến gốc tin cậy nào đang có. Hãy nhập chứng thư của tổ chức cấp trên trước.", "The certificate “{0}” leads to no anchor that is there. Import the certificates above it first."),
        ["trust-no-authority"] = new("Chứng thư “{0}” không phải của tổ chức chứng thực, dịch vụ cấp dấu thời gian hay OCSP. Không cần nhập chứng thư của người ký.", "The certificate “{0}” is no authority's and signs no timestamps or OCSP responses. Signers' certificates need no import."),
        ["trust-evidence-issuer-unknown"] = new("Không có chứng thư của tổ chức phát hành dữ liệu thu hồi này ({0}). Hãy nhập chứng thư của tổ chức đó trước.", "The certificate of the authority that issued this revocation data ({0}) is not there. Import it first."),
        ["trust-evidence-not-signed"] = new("Chữ ký trên dữ liệu thu hồi không phải của “{0}”. Hãy tải lại từ tổ chức đó.", "This revocation data was not signed by “{0}”. Fetch it again from that authority."),
        ["trust-evidence-not-usable"] = new("Loại danh sách thu hồi này của “{0}” (từng phần hoặc gián tiếp) không được hỗ trợ. Hãy tải danh sách đầy đủ.", "This kind of list of “{0}” (delta or indirect) is not supported. Fetch the full list."),
        ["trust-file-not-readable"] = new("Tệp “{0}” không phải chứng thư, CRL hay OCSP đọc được. Hãy tải lại dưới dạng PEM hoặc DER.", "The file “{0}” is no certificate, CRL or OCSP response that could be read. Fetch it again as PEM or DER."),
        ["trust-file-too-large"] = new("Tệp “{0}” vượt giới hạn của thư mục tin cậy. Hãy chia nhỏ rồi nhập lại.", "The file “{0}” is beyond the bounds of a trust folder. Split it and import again."),
        ["path-exists"] = new("“{0}” đã có và không bị ghi đè. Hãy chọn tên khác.", "There is a “{0}” already; it is not overwritten. Choose another name."),
        ["evidence-failed"] = new("Không ghi được bằng chứng vào “{0}” (quyền truy cập, ổ đĩa đầy hoặc lỗi). Hãy kiểm tra rồi chạy lại.", "The evidence could not be written to “{0}” (permissions, disk full or failing). Check it and run again."),
        ["output-failed"] = new("Không ghi được kết quả ra đầu ra.", "The result could not be written to the output."),
        ["dossier-moved"] = new("Hồ sơ vừa được người khác cập nhật; việc của bạn chưa được ghi. Hãy xem lại trạng thái bên dưới rồi làm lại.", "Somebody else changed this dossier meanwhile; what you did was not recorded. Look at its state below, then do it again."),
        ["dossier-decided"] = new("Hồ sơ đã có kết luận nên không thay đổi được nữa. Lãnh đạo Văn phòng có thể ra kết luận mới thay thế.", "The dossier is decided and does not change any more. The head of the Office may replace the decision by a new one."),
        ["findings-open"] = new("Còn {0} điểm chưa đạt hoặc chưa xác định, nên chưa tiếp nhận được. Hãy xử lý từng điểm, hoặc kết luận trả lại.", "{0} points still stand, so the dossier cannot be accepted. Settle each of them, or return it."),
        ["reason-missing"] = new("Kết luận khác với kết quả rà soát (hoặc thay kết luận trước) cần nêu lý do. Hãy ghi lý do.", "A decision that differs from what the findings say, or replaces an earlier one, needs a reason. Write it."),
        ["text-invalid"] = new("Cần nội dung, tối đa {0} ký tự. Hãy nhập lại.", "Some text is needed, at most {0} characters. Enter it again."),
        ["body-missing"] = new("Chưa chọn cơ quan nhận chuyển. Hãy chọn trong danh mục hoặc ghi tên cơ quan.", "No body to forward to was named. Choose one of the directory or write its name."),
        ["replay-impossible"] = new("Không xét lại được: phiên bản chương trình này không đọc được dữ kiện hoặc bộ quy tắc đã lưu ({0}). Hãy dùng phiên bản chương trình ghi ở kết quả.", "It cannot be judged again: this version of the program does not read the facts or the policy kept ({0}). Use the version named in the result."),
        ["export-too-large"] = new("Điều kiện này có hơn {0} hồ sơ, là giới hạn của một lần xuất. Hãy thu hẹp thời gian hoặc chọn một cơ quan.", "More than {0} dossiers fit, the limit of one export. Narrow the days, or choose one agency."),
        ["body-twice"] = new("Có hai cơ quan nhận chuyển: một chọn trong danh mục, một ghi tên. Hãy để trống một trong hai.", "Two bodies to forward to are named: one chosen, one written. Leave one of them empty."),
        ["head-only"] = new("Chỉ lãnh đạo Văn phòng được thay kết luận đã có. Hãy trình lãnh đạo.", "Only the head of the Office may replace a decision. Ask the head."),
        ["holder-unknown"] = new("Không có chuyên viên hoặc lãnh đạo Văn phòng với tài khoản đó. Hãy chọn trong danh sách.", "There is no clerk or head of the Office with that account. Choose one of the list."),
        ["finding-not-found"] = new("Không có điểm này trong kết quả, hoặc điểm này không cần xử lý. Hãy mở lại trang.", "There is no such finding, or it asks for nothing. Open the page again."),
        ["override-not-found"] = new("Không còn ý kiến nào chờ đồng ý ở điểm này. Hãy mở lại trang.", "Nothing waits for agreement here any more. Open the page again."),
        ["override-own"] = new("Người thứ hai phải là người khác. Hãy nhờ đồng nghiệp hoặc lãnh đạo xem và đồng ý.", "The second person must be somebody else. Ask a colleague or the head to look and agree."),
        ["correction-file-unknown"] = new("Hồ sơ không có tệp này. Hãy mở lại trang.", "The dossier has no such file. Open the page again."),
        ["correction-not-read"] = new("Tệp này chưa đọc được chữ, nên chỉ sửa được vai trò và cơ quan. Hãy để nguyên các mục khác.", "No text of this file was read, so only its role and agency can be corrected. Leave the rest as it is."),
        ["correction-same"] = new("Chưa có mục nào khác với giá trị đang dùng. Hãy sửa ít nhất một mục.", "Nothing differs from what stands already. Change at least one value."),
        ["correction-role-unknown"] = new("Không có vai trò “{0}”. Hãy chọn trong danh sách.", "There is no role “{0}”. Choose one of the list."),
        ["correction-agency-unknown"] = new("Danh mục không có cơ quan “{0}”. Hãy chọn trong danh sách.", "The directory has no agency “{0}”. Choose one of the list."),
        ["correction-number-invalid"] = new("“{0}” không phải số, ký hiệu văn bản. Hãy ghi như “123/TTr-SXD”; chưa có số thì ghi “/TTr-SXD”.", "“{0}” is no number and notation. Write it as “123/TTr-SXD”, or “/TTr-SXD” where there is no number yet."),
        ["correction-date-invalid"] = new("“{0}” không phải ngày có thật. Hãy ghi ngày, tháng, năm như 18/11/2026.", "“{0}” is no date. Write day, month, year as 18/11/2026."),
        ["correction-type-unknown"] = new("Không có loại văn bản “{0}”. Hãy chọn trong danh sách.", "There is no type “{0}”. Choose one of the list."),
        ["correction-right-unknown"] = new("“{0}” không có quyền hạn (TM., KT., TL., TUQ., Q.) hay chức vụ nào. Hãy ghi như in trên văn bản, mỗi dòng một phần.", "“{0}” names neither a right (TM., KT., TL., TUQ., Q.) nor a post. Write it as printed, line by line."),
        ["correction-name-invalid"] = new("“{0}” không phải họ tên người. Hãy ghi họ tên, không kèm chức vụ.", "“{0}” is no person's name. Write the name without the post."),
        ["correction-kind-unknown"] = new("Không có tư cách ký “{0}”. Hãy chọn trong danh sách.", "There is no kind of signer “{0}”. Choose one of the list."),
        ["correction-too-long"] = new("Nội dung dài hơn {0} ký tự. Hãy rút gọn.", "This is longer than {0} characters. Make it shorter."),
        ["dossier-not-decided"] = new("Hồ sơ chưa có kết luận nên chưa nhận bản đã ký. Hãy kết luận trước.", "The dossier is not decided, so no signed paper is taken yet. Decide first."),
        ["paper-not-one"] = new("Cần đúng một tệp PDF đã ký. Hãy chọn một tệp.", "Exactly one signed PDF is needed. Choose one file."),
        ["paper-not-pdf"] = new("Tệp không phải PDF, hoặc lớn hơn {0} MB. Hãy xuất văn bản đã ký ra PDF rồi nộp lại.", "The file is no PDF, or larger than {0} MB. Export the signed paper as PDF and hand it in again."),
        ["paper-not-signed"] = new("Tệp PDF không có chữ ký số nào. Hãy nộp bản đã ký số, không phải bản in ra hoặc bản thảo.", "The PDF has no digital signature. Hand in the signed file, not a print of it or the draft."),
        ["paper-signature-broken"] = new("Chữ ký số trên văn bản không hợp lệ, hoặc văn bản bị sửa sau khi ký; không lưu lại. Hãy ký lại rồi nộp.", "A signature of the paper does not hold, or the paper was changed afterwards; it was not kept. Sign it again, then hand it in."),
        ["paper-other-dossier"] = new("Không đọc thấy mã hồ sơ {0} trong văn bản (có thể là văn bản của hồ sơ khác, hoặc bản quét không có lớp chữ). Hãy nộp đúng văn bản, có ghi mã hồ sơ.", "The code {0} was not found in the paper (it may be another dossier's, or a scan without text). Hand in the right paper, with the code in it."),
        ["paper-other-decision"] = new("Văn bản này của hồ sơ {0} nhưng thuộc kết luận khác với kết luận đang có hiệu lực. Hãy nộp văn bản của kết luận hiện tại.", "The paper is of dossier {0}, but of another decision than the one in force. Hand in the paper of the present decision."),
        ["mail-off"] = new("Chưa cấu hình máy chủ thư nên không gửi được thư. Thông báo vẫn có trong hộp thư của hệ thống.", "No mail server is configured, so no mail can be sent. Notices are in the inbox all the same."),
        ["mail-address-invalid"] = new("Địa chỉ thư điện tử không đúng dạng. Hãy nhập một địa chỉ như ten@coquan.gov.vn.", "That is no e-mail address. Enter one like name@agency.gov.vn."),
        ["mail-asked-often"] = new("Đã gửi mã quá nhiều lần trong một ngày. Hãy thử lại vào ngày mai.", "Too many codes were sent within a day. Try again tomorrow."),
        ["mail-not-sent"] = new("Máy chủ thư chưa nhận thư tới địa chỉ này. Hãy kiểm tra địa chỉ rồi thử lại sau; nếu vẫn lỗi, báo quản trị viên.", "The mail server did not take a mail to this address. Check it and try again later; if it stays, tell the administrator."),
        ["mail-code-wrong"] = new("Mã không đúng hoặc đã hết hạn. Hãy xem lại thư mới nhất, hoặc gửi mã khác.", "The code is wrong or over. Look at the newest mail again, or send another code."),
        ["mail-unreachable"] = new("Không kết nối được máy chủ thư. Hãy kiểm tra mailHost, mailPort và mạng.", "The mail server cannot be reached. Check mailHost, mailPort and the network."),
        ["mail-tls-failed"] = new("Không thiết lập được kết nối mã hóa với máy chủ thư. Hãy kiểm tra mailTls và chứng thư của máy chủ.", "No encrypted connection to the mail server came about. Check mailTls and the server's certificate."),
        ["mail-sign-in-refused"] = new("Máy chủ thư từ chối đăng nhập. Hãy kiểm tra mailUser và mailPassword.", "The mail server refused to sign in. Check mailUser and mailPassword."),
        ["mail-server-refused"] = new("Máy chủ thư từ chối kết nối. Hãy hỏi người quản lý máy chủ thư.", "The mail server refused the connection. Ask whoever runs it."),
        ["internal-fault"] = new("Chương trình gặp lỗi, hồ sơ chưa được thẩm định. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên.", "The program met a fault; the dossier was not judged. Try again; if it stays, tell the administrator."),
    };

    /// <summary>Every code there are words for, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Words.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The words of a refusal.</summary>
    public static string For(Problem problem, string language)
    {
        var words = string.Format(CultureInfo.InvariantCulture, Words[problem.Code].In(language), [.. Padded(problem.Arguments)]);
        return problem.Detail is { } detail ? $"{words} {detail.In(language)}" : words;
    }

    /// <summary>What a code means whatever the occasion: the first sentence, with "…" for names and limits.</summary>
    public static string TitleOf(string code, string language)
    {
        var words = For(new Problem(code, "…", "…", "…"), language);
        return words.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? words[..(end + 1)] : words;
    }

    /// <summary>The words for a fault of one file.</summary>
    public static string ForFile(string code, string path, string language) => For(new Problem(code, path), language);

    public static ErrorAnswer ToAnswer(this Problem problem, string language) => new(problem.Code, For(problem, language));

    private static IEnumerable<object> Padded(IReadOnlyList<string> arguments) =>
        Enumerable.Range(0, 3).Select(i => (object)(i < arguments.Count ? arguments[i] : string.Empty));
}

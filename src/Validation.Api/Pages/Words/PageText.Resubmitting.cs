using TaskTracking.Validation.Api.Office.Resubmitting;

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the pages say about dossiers that are filed again, and about those filed twice.</summary>
internal sealed partial class PageText
{
    public string Resubmit => Say("Nộp lại", "File again");

    public string ResubmitTitle => Say("Nộp lại hồ sơ", "File the dossier again");

    public string ResubmitHeading(string code) => Say($"Nộp lại hồ sơ {code}", $"File dossier {code} again");

    public string ResubmitLead(DateTimeOffset returned) => Say(
        $"Văn phòng trả lại hồ sơ này lúc {Instant(returned)}. Những gì đã khai và các tệp đã nộp được giữ nguyên: chỉ tải lên tệp đã sửa hoặc bổ sung. Hồ sơ nộp lại có mã mới, dẫn về hồ sơ này và được tính thời hạn mới.",
        $"The Office returned this dossier at {Instant(returned)}. What was declared and filed stays: upload only what was changed or added. The new dossier has a code of its own, points back to this one and begins a new term.");

    public string BackToDossier => Say("Về hồ sơ", "To the dossier");

    public string FiledBefore => Say("Các tệp đã nộp", "The files filed before");

    public string FiledBeforeHint => Say(
        "Không làm gì: giữ nguyên tệp, không phải tải lên lại. Chọn tệp khác để thay; đánh dấu để bỏ.",
        "Do nothing and a file stays as it is, without another upload. Choose another file to replace it; tick it to leave it out.");

    public string ReplaceWith => Say("Thay bằng", "Replace with");

    public string LeaveOut => Say("Bỏ tệp này", "Leave this file out");

    public string AddedLegend => Say("Tệp bổ sung", "Files to add");

    public string AddedHint => Say(
        "Không bắt buộc. Tệp trùng tên với tệp đã nộp sẽ thay tệp đó.",
        "Optional. A file that bears the name of one filed before replaces it.");

    public string StaysDeclared => Say("Cũng giữ nguyên khai báo:", "Also stays declared:");

    public string UnexpectedMatter => Say("việc đột xuất", "an unexpected matter");

    public string RoundsTitle => Say("Các lần nộp", "The rounds of this dossier");

    /// <summary>Where a dossier of the chain stands to this one.</summary>
    public string RoundWord(int place, bool isThis) => Say($"Lần {Number(place)}", $"Round {Number(place)}") + (isThis ? Say(" (hồ sơ này)", " (this one)") : string.Empty);

    public string ThisCheck => Say("lần kiểm tra này", "this check");

    public string FiledAgainAs(string code) => Say($"Đã nộp lại thành hồ sơ {code}", $"Filed again as {code}");

    public string TakesThePlaceOf(string code) => Say($"Nộp lại của hồ sơ {code}, bị Văn phòng trả lại", $"Takes the place of {code}, which the Office returned");

    public string DeltaTitle => Say("So với điều Văn phòng đã trả lại", "Against what the Office returned");

    public string DeltaHint => Say(
        "So theo quy tắc và đối tượng, với những điểm cán bộ Văn phòng để lại khi trả hồ sơ.",
        "Compared by rule and by what it is about, with the points that the Office left standing when it returned the dossier.");

    public string DeltaNothing => Say("Không có điểm nào để so.", "There is nothing to compare.");

    /// <summary>What became of a point, as a heading.</summary>
    public string ChangeWord(Change change) => change switch
    {
        Change.Cured => Say("Đã khắc phục", "Cured"),
        Change.Open => Say("Chưa khắc phục", "Still open"),
        Change.New => Say("Mới phát sinh", "New"),
        Change.Look => Say("Cần người xem: máy không tự thấy", "To be looked at: the machine cannot see it"),
        _ => Say("Lần trước Văn phòng đã cho qua", "Let pass by the Office the last time"),
    };

    public string FilesTitle => Say("Thay đổi về tệp", "What became of the files");

    /// <summary>What became of a file.</summary>
    public string FileWord(string state) => state switch
    {
        "same" => Say("không đổi", "unchanged"),
        "changed" => Say("đã thay", "replaced"),
        "new" => Say("mới", "new"),
        _ => Say("đã bỏ", "left out"),
    };

    public string FileCheckedTitle => Say("Nộp hồ sơ vừa kiểm tra", "File what was checked");

    /// <summary>How long it can be filed without another upload.</summary>
    public string FileCheckedLead(DateTimeOffset until) => Say(
        $"Không phải tải lại tệp: các tệp và vai trò vừa kiểm tra được giữ tạm cho riêng bạn đến {Instant(until)}, rồi tự xóa (sớm hơn nếu hệ thống hết chỗ hoặc khởi động lại). Khi nộp, hồ sơ được thẩm định lại theo thời điểm nộp.",
        $"Nothing need be uploaded again: files and roles as checked wait for you alone until {Instant(until)} and are then deleted (sooner where room runs out or the service restarts). What is filed is judged anew, at the time of filing.");

    public string FileChecked => Say("Nộp hồ sơ này", "File this dossier");

    public string ChangeRoles => Say("Sửa vai trò các tệp", "Change the roles");

    public string SameFiles => Say("Trùng nội dung (mọi tệp giống hệt) với hồ sơ đã nộp:", "Same content (every file the same) as a dossier filed before:");

    public string SameLetter => Say("Văn bản trình giống hệt văn bản trình của hồ sơ đã nộp:", "The submission letter is the same as that of a dossier filed before:");

    public string FileAllTheSame => Say("Tôi biết là trùng và vẫn nộp thêm một hồ sơ", "I know, and file another dossier all the same");

    public string DuplicateHint => Say(
        "Hồ sơ đã nộp vẫn được xử lý; nộp thêm không làm nhanh hơn. Hồ sơ bị trả lại thì mở hồ sơ đó và chọn “Nộp lại”.",
        "The dossier filed before is being dealt with; another does not make it faster. Where it was returned, open it and choose “File again”.");
}

namespace TaskTracking.Validation.Api.Pages.Words;

/// <summary>What the pages say of papers that come back signed.</summary>
internal sealed partial class PageText
{
    public string SignedTitle => Say("Văn bản đã ký", "Signed papers");

    public string SignedAdd => Say("Nộp bản đã ký", "Hand in the signed paper");

    public string SignedLead(string code, string paper) => Say(
        $"Bản PDF đã ký số của “{paper}”, hồ sơ {code}. Hệ thống kiểm tra chữ ký và mã hồ sơ ghi trong văn bản; bản nộp sau không thay bản trước.",
        $"The signed PDF of “{paper}”, dossier {code}. Its signatures and the code in its text are checked; a later one never replaces an earlier.");

    public string SignedNotYet => Say("Hồ sơ chưa có kết luận nên chưa có văn bản để ký.", "The dossier is not decided yet, so there is no paper to sign.");

    public string SignedFile => Say("Bản PDF đã ký số", "Signed PDF");

    public string SignedHint(int megabytes) => Say(
        $"Một tệp PDF, tối đa {Number(megabytes)} MB, ghi mã hồ sơ này. Cơ quan trình được thông báo và tải được.",
        $"One PDF of at most {Number(megabytes)} MB that names this dossier's code. The agency is told and can download it.");

    public string SignedSend => Say("Nộp bản đã ký", "Hand it in");

    public string SignedOne(string paper, int number) => Say($"{paper}, bản ký {Number(number)} (PDF)", $"{paper}, signed copy {Number(number)} (PDF)");
}

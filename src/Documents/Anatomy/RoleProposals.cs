using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>What a document is for in a dossier, seen from itself alone: letterhead, addressee, title and subject.</summary>
internal static partial class RoleProposals
{
    /// <summary>The first that applies: appraisal, delegation, draft, opinion, submission; else attachment.</summary>
    public static RoleProposal? Of(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body)
    {
        if (document.TextFrom == TextOrigin.None || body.Count == 0)
        {
            return null;
        }

        var subject = VietnameseText.Fold(document.Subject ?? string.Empty);
        return Appraisal(document, subject)
            ?? Draft(document)
            ?? Delegation(document, subject)
            ?? Opinion(document, subject, body)
            ?? Submission(document, body)
            ?? new RoleProposal(FileRole.Attachment, SummaryTitle().IsMatch(VietnameseText.Fold(document.TypeName ?? string.Empty) + " " + subject) ? 0.7 : 0.5, ["nothing-else"]);
    }

    private static RoleProposal? Appraisal(AdministrativeDocument document, string subject)
    {
        var title = VietnameseText.Fold(document.TypeName ?? string.Empty);
        if (AppraisalTitle().IsMatch(title) || (document.Notation?.Contains("BCTĐ", StringComparison.Ordinal) ?? false))
        {
            return new RoleProposal(FileRole.Appraisal, 0.95, ["title-appraisal"]);
        }

        return document.Type is "BC" or "CV" && AppraisalSubject().IsMatch(subject) && !Asking().IsMatch(subject) && !ToCommittee(document)
            ? new RoleProposal(FileRole.Appraisal, 0.85, ["subject-appraisal"])
            : null;
    }

    private static RoleProposal? Draft(AdministrativeDocument document)
    {
        var committee = document.Issuer is { } issuer && CommitteeName.Is(issuer);
        var signs = new List<string>();
        if (committee)
        {
            signs.Add("committee-letterhead");
        }

        var block = document.Signer is { } signer && SignsForCommittee(signer);
        if (block)
        {
            signs.Add("committee-signature-block");
        }

        var blank = document is { Number: null, Notation: not null };
        if (document.Evidence.ContainsKey("draft"))
        {
            signs.Add(blank ? "blank-number" : "draft-mark");
        }

        if (committee)
        {
            var confidence = document.IsDraft || blank ? 0.95 : document.Signer?.Name is null || document.Date is null ? 0.7 : 0;
            return confidence > 0 ? new RoleProposal(FileRole.Draft, confidence, signs) : null;
        }

        if (document.IsDraft && block && document.Issuer is null)
        {
            return new RoleProposal(FileRole.Draft, 0.9, signs);
        }

        var drafted = document.IsDraft && document.Issuer is null && document.Addressees.Count == 0;
        return drafted ? new RoleProposal(FileRole.Draft, 0.75, signs) : null;
    }

    private static bool SignsForCommittee(SignatureBlock signer) =>
        CommitteeBlock().IsMatch(VietnameseText.Fold($"{signer.OnBehalfOf} {signer.Position} {signer.Place.Quote}"));

    private static RoleProposal? Delegation(AdministrativeDocument document, string subject)
    {
        if (document.Type == "GUQ")
        {
            return new RoleProposal(FileRole.Delegation, 0.95, ["title-delegation"]);
        }

        return document.Type is "TB" or "QĐ" or "CV" && DelegationSubject().IsMatch(subject) && !ToCommittee(document)
            && !(document.Issuer is { } issuer && CommitteeName.Is(issuer))
            ? new RoleProposal(FileRole.Delegation, 0.85, ["subject-delegation"])
            : null;
    }

    private static RoleProposal? Opinion(AdministrativeDocument document, string subject, IReadOnlyList<BodyParagraph> body)
    {
        if (document.Type is not ("CV" or "BC" or null) || document.IsDraft)
        {
            return null;
        }

        var others = document.Addressees.Any(a => !CommitteeName.Is(a) && !CommitteeName.IsOffice(a));
        if (OpinionSubject().IsMatch(subject) && !Asking().IsMatch(subject))
        {
            return new RoleProposal(FileRole.Opinion, others ? 0.9 : ToCommittee(document) ? 0.4 : 0.7, others ? ["subject-opinion", "addressed-to-agency"] : ["subject-opinion"]);
        }

        // What an electronic system prints of an answer has no subject; its title says what it is.
        if (OpinionForm().IsMatch(VietnameseText.Fold(document.TypeName ?? string.Empty)))
        {
            return new RoleProposal(FileRole.Opinion, 0.8, ["subject-opinion"]);
        }

        var opening = body.Where(p => p.Zone != BodyZone.Annex).Take(4).ToList();
        return others && !ToCommittee(document) && !Asking().IsMatch(subject) && opening.Exists(p => Answers().IsMatch(p.Folded.Text))
            ? new RoleProposal(FileRole.Opinion, 0.8, ["answers-request", "addressed-to-agency"])
            : null;
    }

    private static RoleProposal? Submission(AdministrativeDocument document, IReadOnlyList<BodyParagraph> body)
    {
        var signs = new List<string>();
        var committee = ToCommittee(document);
        if (committee)
        {
            signs.Add("addressed-to-committee");
        }
        else if (document.Addressees.Any(CommitteeName.IsOffice))
        {
            signs.Add("addressed-to-office");
        }

        if (body.Any(p => p.Zone == BodyZone.Text && Request().IsMatch(p.Folded.Text)))
        {
            signs.Add("asks-for-decision");
        }

        if (document.Type == "TTr")
        {
            signs.Add("title-submission");
            return new RoleProposal(FileRole.Submission, committee ? 0.95 : signs.Count > 1 ? 0.7 : 0.5, signs);
        }

        if (signs.Count == 0 || (!committee && signs[0] != "addressed-to-office"))
        {
            return document.Addressees.Any(a => Above().IsMatch(AgencyName.Key(a))) ? new RoleProposal(FileRole.Submission, 0.4, ["addressed-above"]) : null;
        }

        var confidence = document.Type switch
        {
            "CV" or null => signs.Count > 1 ? 0.85 : 0.65,
            _ => signs.Count > 1 ? 0.45 : 0.3,
        };
        return new RoleProposal(FileRole.Submission, committee ? confidence : confidence - 0.15, signs);
    }

    private static bool ToCommittee(AdministrativeDocument document) => document.Addressees.Any(CommitteeName.Is);

    [GeneratedRegex(@"^báo cáo (?:kết quả )?thẩm định|^văn bản thẩm định", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AppraisalTitle();

    [GeneratedRegex(@"^(?:v/v\s*:?\s*|về việc )?(?:báo cáo )?(?:kết quả |ý kiến )?thẩm định\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AppraisalSubject();

    [GeneratedRegex(@"(?:lấy|xin|đề nghị|đôn đốc|mời|tiếp thu|tổng hợp|gửi|báo cáo tiếp thu)\b[^.]{0,25}\b(?:ý kiến|góp ý|thẩm định)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asking();

    [GeneratedRegex(@"tham gia(?: đóng góp)? ý kiến|ý kiến (?:tham gia|góp ý|đối với|về|thống nhất)|góp ý|cho ý kiến|có ý kiến|trả lời lấy ý kiến|ý kiến dự thảo|thống nhất (?:nội dung|dự thảo)|phúc đáp", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OpinionSubject();

    [GeneratedRegex(@"^phiếu (?:\p{L}+ ){0,4}(?:ý kiến|góp ý)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OpinionForm();

    [GeneratedRegex(@"(?:^|\b)(?:phúc đáp|trả lời|thực hiện|nhận được|theo đề nghị|xem xét|sau khi nghiên cứu|qua nghiên cứu)\b.{0,300}(?:(?:lấy|xin|tham gia|góp|cho) ý kiến|góp ý|đề nghị (?:tham gia|góp))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Answers();

    [GeneratedRegex(@"(?:ủy quyền|phân công|giao quyền|giao nhiệm vụ)\b.{0,120}(?:ký|điều hành|phó giám đốc|phó chánh|phó trưởng|phó chủ tịch|phụ trách|lãnh đạo|giải quyết công việc|đi công tác)|^(?:về việc |v/v )?ủy quyền\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex DelegationSubject();

    [GeneratedRegex(@"^(?:thường trực )?hđnd tỉnh|^(?:ban thường vụ |thường trực )?tỉnh ủy", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Above();

    [GeneratedRegex(@"(?:đề nghị|kính trình|trình|báo cáo)\b.{0,160}(?:ubnd|ủy ban nhân dân|chủ tịch).{0,60}(?:xem xét|quyết định|phê duyệt|ban hành|cho ý kiến|chỉ đạo|chấp thuận|thống nhất)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Request();

    [GeneratedRegex(@"bảng tổng hợp|tổng hợp ý kiến|phụ lục|danh (?:sách|mục)|thuyết minh|biên bản", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex SummaryTitle();

    [GeneratedRegex(@"ủy ban nhân dân|ubnd|^chủ tịch|\bchủ tịch$|phó chủ tịch", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex CommitteeBlock();
}

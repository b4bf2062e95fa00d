using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Signing;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3e;

/// <summary>How early an organisation may sign.</summary>
internal sealed record FormDatesSettings
{
    /// <summary>Working days by which the organisation's signature may come before the letter's date.</summary>
    public int WorkingDaysBefore { get; init; }
}

/// <summary>Clause 3.e: dates are possible and in order. The person's signature may be older than the date, the organisation's hardly.</summary>
internal sealed class FormDates(FormDatesSettings settings) : Rule
{
    public override string Id => "form.dates";

    public override IReadOnlyList<string> Reasons => ["met", "no-dates", "impossible", "in-future", "opinion-after-letter", "appraisal-after-letter", "sealed-before-date"];

    public override Ruling Judge(Case @case)
    {
        var dated = @case.Dossier.Files.Where(f => f.Document?.Date is not null && (!FaultOfFiles.IsAttachment(f) || IsOpinion(@case, f)) && f.Role != FileRole.Draft).ToList();
        var letterDay = @case.Letter?.Date;
        var late = letterDay is null ? [] : dated.Where(f => f.Document!.Date > letterDay).ToList();
        var early = letterDay is { } day ? SealedBefore(@case, day) : [];
        var future = dated.FindAll(f => f.Document!.Date > @case.ReceivedOn);
        if (@case.Submission is { Document: { } letter } file && LetterParts.HasImpossibleDate(letter))
        {
            return Ruling.NotMet("impossible").With("file", file.Path).With("words", letter.Evidence["date"].Quote).At(file, letter.Evidence["date"]);
        }

        return dated.Count == 0 ? Ruling.NotApplicable("no-dates")
            : Wrong(@case, "in-future", future)
            ?? Wrong(@case, "opinion-after-letter", late.FindAll(f => f.Role != FileRole.Appraisal && IsOpinion(@case, f)))
            ?? Wrong(@case, "appraisal-after-letter", late.FindAll(f => f.Role == FileRole.Appraisal))
            ?? (early.Count == 0 ? Ruling.Met() : Ruling.NotMet("sealed-before-date")
                .With("date", VietnamTime.Text(letterDay!.Value))
                .With("signed", VietnamTime.Text(VietnamTime.DayOf(early[0].SignedAt!.Value)))
                .At(FileNames.Evidence(@case.Submissions, "date"))
                .At(early.Select(s => SignatureEvidence.Of(@case.Submission!, s))));
    }

    // By its role, or, where nobody declared one, because it is a letter that the submission reports.
    private static bool IsOpinion(Case @case, DossierFile file) =>
        file.Role == FileRole.Opinion
        || (file is { RoleFrom: RoleSource.Classified, Role: null or FileRole.Attachment, Document: { IsDraft: false, Number: { } number } } && @case.Reports.Cites(number));

    private static Ruling? Wrong(Case @case, string reason, List<DossierFile> files) => files.Count == 0 ? null : Ruling.NotMet(reason)
        .With("files", FileNames.Of(files))
        .With("dates", FileNames.Join(files.Select(f => VietnamTime.Text(f.Document!.Date!.Value))))
        .With("received", VietnamTime.Text(@case.ReceivedOn))
        .With("date", @case.Letter?.Date is { } day ? VietnamTime.Text(day) : null)
        .At(FileNames.Evidence(files, "date"));

    // Where the calendar does not reach, nothing speaks against the date.
    private List<SignatureFact> SealedBefore(Case @case, DateOnly letterDay) =>
        @case.Calendar.WorkingDaysBefore(letterDay, settings.WorkingDaysBefore) is { } earliest
            ? [.. @case.Submission!.OfFiler(@case).Where(s => s.SignedAt is { } at && VietnamTime.DayOf(at) < earliest)]
            : [];
}

using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>Nothing is filed while opinions are still being collected, not even by naming the Committee among the recipients of a letter that asks for them.</summary>
internal sealed class OpinionsNotPending : LetterRule
{
    public override string Id => "opinions.not-pending";

    protected override IReadOnlyList<string> OwnReasons => ["met", "pending", "asks-for-opinions"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        if (letter.Says.AsksForOpinions is [var asking, ..] && NamesCommittee(@case, letter) is { } named)
        {
            return Ruling.NotMet("asks-for-opinions")
                .With("file", file.Path)
                .Quoting(asking)
                .With("recipient", named.Line)
                .At(file, asking)
                .At(file, letter.Evidence.GetValueOrDefault(named.Part));
        }

        var pending = OpenConsultations.First(@case, letter, ConsultationStatus.Pending);
        return pending is null
            ? Ruling.Met().With("file", file.Path)
            : Ruling.NotMet("pending")
                .With("file", file.Path)
                .With("agencies", string.Join(", ", pending.Agencies))
                .Quoting(pending.Place)
                .At(file, pending.Place);
    }

    private static (string Line, string Part)? NamesCommittee(Case @case, AdministrativeDocument letter)
    {
        if (letter.Addressees.FirstOrDefault(@case.Directory.NamesCommittee) is { } addressee)
        {
            return (addressee, "addressees");
        }

        return letter.Recipients.FirstOrDefault(@case.Directory.NamesCommittee) is { } recipient ? (recipient, "recipients") : null;
    }
}

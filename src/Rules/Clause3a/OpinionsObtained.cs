using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;

namespace TaskTracking.Rules.Clause3a;

/// <summary>Agencies that had to be asked were asked. What the letter says is missing counts as obtained where the opinion lies in the dossier.</summary>
internal sealed class OpinionsObtained : LetterRule
{
    public override string Id => "opinions.obtained";

    protected override IReadOnlyList<string> OwnReasons => ["met", "not-required", "nothing-asked", "not-obtained", "silent"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        if (OpenConsultations.First(@case, letter, ConsultationStatus.NotObtained) is { } missing)
        {
            return About(Ruling.NotMet("not-obtained"), file, missing);
        }

        if (OpenConsultations.First(@case, letter, ConsultationStatus.Silent) is { } silent)
        {
            return About(Ruling.CannotTell("silent"), file, silent);
        }

        if (letter.Says.Consultations.FirstOrDefault(c => c.Status is ConsultationStatus.Asked or ConsultationStatus.Obtained) is { } asked)
        {
            return About(Ruling.Met(), file, asked);
        }

        if (letter.Says.Consultations.FirstOrDefault(c => c.Status == ConsultationStatus.NotRequired) is { } none)
        {
            return About(Ruling.NotApplicable("not-required"), file, none);
        }

        return (@case.Opinions.Count > 0 || letter.Says.ReportedOpinions.Count > 0 ? Ruling.Met() : Ruling.NotApplicable("nothing-asked")).With("file", file.Path);
    }

    private static Ruling About(Ruling ruling, DossierFile file, Consultation consultation) =>
        ruling.With("file", file.Path).With("agencies", string.Join(", ", consultation.Agencies)).Quoting(consultation.Place).At(file, consultation.Place);
}

using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Clause3d;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Clause 3.e: the letter's number and notation fit its type and its issuer; what offices write in many ways (spaces, "&amp;") is no fault.</summary>
internal sealed class FormNotation : LetterRule
{
    public override string Id => "form.notation";

    protected override IReadOnlyList<string> OwnReasons => ["met", "no-notation", "type-differs", "issuer-differs"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        if (letter.Notation is not { } notation)
        {
            return Ruling.NotApplicable("no-notation");
        }

        var ruling = !NotationParts.FitsType(notation, letter) ? Ruling.NotMet("type-differs")
            : @case.Issuer is { } issuer && !NotationParts.FitsIssuer(notation, issuer) ? Ruling.NotMet("issuer-differs")
            : Ruling.Met();
        return ruling
            .With("notation", notation)
            .With("type", letter.TypeName ?? letter.Type)
            .With("issuer", letter.Issuer)
            .At(file, letter.Evidence.GetValueOrDefault("number"));
    }
}

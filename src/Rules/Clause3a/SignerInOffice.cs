using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>The person in the signature block held that post in that agency on that day, by the directory.</summary>
internal sealed class SignerInOffice : LetterRule
{
    public override string Id => "signing.signer-in-office";

    protected override IReadOnlyList<string> OwnReasons =>
        ["met", "not-judged", "agency-unknown", "terms-unknown", "no-name", "other-post", "not-in-office"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        if (letter.Signer is not { Kind: SignerKind.Head or SignerKind.Acting or SignerKind.Deputy } signer)
        {
            return Ruling.NotApplicable("not-judged");
        }

        return Judge(@case, signer)
            .With("file", file.Path)
            .With("name", signer.Name)
            .With("position", signer.Position)
            .With("agency", @case.Filer?.Name ?? letter.Issuer)
            .At(file, signer.Place);
    }

    private static Ruling Judge(Case @case, SignatureBlock signer)
    {
        if (@case.Filer is not { } agency)
        {
            return Ruling.NotApplicable("agency-unknown");
        }

        if (signer.Name is null)
        {
            return Ruling.CannotTell("no-name");
        }

        var (post, other) = signer.Kind == SignerKind.Deputy ? (agency.Deputies, agency.Head) : (agency.Head, agency.Deputies);
        if (post.On(@case.LetterDay).Of(signer.Name) is not null)
        {
            return Ruling.Met();
        }

        if (other.On(@case.LetterDay).Of(signer.Name) is not null)
        {
            return Ruling.NotMet("other-post").With("post", other!.Title);
        }

        return post.On(@case.LetterDay) is { Count: > 0 } holders
            ? Ruling.NotMet("not-in-office").With("holder", string.Join(", ", holders.Select(t => t.Name)))
            : Ruling.NotApplicable("terms-unknown");
    }
}

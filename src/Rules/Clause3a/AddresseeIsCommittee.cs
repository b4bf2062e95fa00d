using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>The letter is addressed to the Committee or its Chairman; to their Office is for a person to confirm.</summary>
internal sealed class AddresseeIsCommittee : LetterRule
{
    public override string Id => "authority.addressee";

    protected override IReadOnlyList<string> OwnReasons => ["met", "asked-in-text", "office", "other-body", "no-addressee"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var bodies = letter.Addressees.Select(@case.Directory.BodyOf).ToList();
        var ruling = bodies switch
        {
            _ when bodies.Exists(b => b is NamedBody.Committee or NamedBody.Chairman) => Ruling.Met(),
            _ when bodies.Contains(NamedBody.Office) => Ruling.NotMet("office"),
            { Count: > 0 } => Ruling.NotMet("other-body"),
            _ => Unaddressed(letter),
        };
        return ruling.With("file", file.Path).With("addressee", string.Join("; ", letter.Addressees.Take(3))).At(file, Place(letter));
    }

    // Without "Kính gửi" the text may still say whom it asks.
    private static Ruling Unaddressed(AdministrativeDocument letter) =>
        letter.Says.Requests.Any(r => r.To is RequestAddressee.Committee or RequestAddressee.Chairman)
            ? Ruling.Met("asked-in-text")
            : Ruling.CannotTell("no-addressee");

    private static Facts.Place? Place(AdministrativeDocument letter) => letter.Evidence.GetValueOrDefault("addressees")
        ?? letter.Says.Requests.FirstOrDefault(r => r.To is RequestAddressee.Committee or RequestAddressee.Chairman)?.Place;
}

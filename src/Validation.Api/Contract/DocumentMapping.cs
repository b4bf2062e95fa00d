using TaskTracking.Facts;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>What was read, in the contract's shape.</summary>
internal static class DocumentMapping
{
    public static ReadFile ToAnswer(this AdministrativeDocument document, string file) => new()
    {
        File = file,
        Format = ContractWords.Of(document.Format),
        Pages = document.Pages,
        TextFrom = ContractWords.Of(document.TextFrom),
        Type = document.Type,
        TypeName = document.TypeName,
        Number = document.Number,
        Place = document.IssuePlace,
        Date = ContractWords.Of(document.Date),
        Issuer = document.Issuer,
        Parent = document.Parent,
        Subject = document.Subject,
        Addressees = document.Addressees,
        Secrecy = document.Secrecy,
        Urgency = document.Urgency,
        LegalBasis = ContractWords.Of(document.LegalBasis),
        LegalBases = [.. document.LegalBases.Select(b => new ReadLegalBasis(b.Text, b.Kind, b.Number, ContractWords.Of(b.Date)))],
        Signer = document.Signer is { } signer
            ? new ReadSigner(ContractWords.Of(signer.Kind), signer.Prefixes, signer.Position, signer.OnBehalfOf, signer.Name)
            : null,
        Recipients = document.Recipients,
        IsDraft = document.IsDraft,
        IsNormative = document.IsNormative,
        IsCopy = document.IsCopy,
        Evidence = new SortedDictionary<string, PlaceAnswer>(
            document.Evidence.ToDictionary(e => e.Key, e => e.Value.ToAnswer(), StringComparer.Ordinal), StringComparer.Ordinal),
    };

    public static PlaceAnswer ToAnswer(this Place place) =>
        new(place.Page, Coordinates(place.Box), place.Paragraph, place.Quote, ContractWords.Of(place.Method));

    /// <summary>[left, top, right, bottom], to a tenth of a point.</summary>
    public static IReadOnlyList<double>? Coordinates(Box? box) => box is { } b
        ? [Tenth(b.Left), Tenth(b.Top), Tenth(b.Right), Tenth(b.Bottom)]
        : null;

    private static double Tenth(double points) => Math.Round(points, 1, MidpointRounding.AwayFromZero);
}

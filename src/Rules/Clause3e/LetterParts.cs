using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Which mandatory parts of an administrative document a letter lacks (Decree 30/2020, article 8; Circular 01/2011 before it).</summary>
internal static partial class LetterParts
{
    /// <summary>Every part that can be missing, in the order of the page; also the keys of the book's words.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["no-national-name", "no-issuer", "no-number", "no-date", "no-subject", "no-addressee", "no-signer", "no-recipients"];

    /// <summary>The missing ones. A part that nobody could look for is not missing.</summary>
    public static IReadOnlyList<string> MissingIn(DossierFile file, AdministrativeDocument letter) =>
    [
        .. All.Where(part => part switch
        {
            "no-national-name" => letter.Layout.HasNationalName == false,
            "no-issuer" => letter.Issuer is null,
            "no-number" => letter.Number is null && !Stamped(file),
            "no-date" => letter.Date is null && !Stamped(file) && !HasImpossibleDate(letter),
            "no-subject" => letter.Subject is null,
            "no-addressee" => letter.Addressees.Count == 0,
            "no-signer" => letter.Signer is null or { Position: null, Name: null } or { Name: null, Kind: not SignerKind.Other },
            _ => letter.Recipients.Count == 0,
        }),
    ];

    /// <summary>A day is written out but no calendar has it ("31 tháng 11"): form.dates says so, nothing is missing.</summary>
    public static bool HasImpossibleDate(AdministrativeDocument letter) =>
        letter.Date is null && letter.Evidence.GetValueOrDefault("date") is { } place && WrittenOut().IsMatch(place.Quote);

    // Number and day are stamped as signatures of their own; a stamp whose drawing could not be read is one all the same.
    private static bool Stamped(DossierFile file) => file.Signatures.Signatures.Any(s => s.Purpose == SignaturePurpose.Numbering);

    [GeneratedRegex(@"\d{1,2}\D{1,12}\d{1,2}\D{1,12}\d{4}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex WrittenOut();
}

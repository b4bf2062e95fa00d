using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;

namespace TaskTracking.Signatures.Reports;

/// <summary>
/// What a signature is for, told by who signed, where its widget stands and how large it is (measured boxes: domain.md §1.5), the
/// field's name where the software gives one (§2.4), and the reason as written (§2.7).
/// </summary>
internal static partial class PurposeReader
{
    /// <summary>Initials measure 36×28 to 47×14 points, a leader's signature 200×100 to 200×150.</summary>
    private const double InitialsWidth = 70;
    private const double InitialsHeight = 45;

    /// <summary>Number, day and month stand in the heading of page 1 and are one line high; a seal is as high as wide.</summary>
    private const double NumberingBottom = 190;
    private const double NumberingHeight = 40;
    private const double NumberingWidth = 130;

    public static SignaturePurpose Read(FoundSignature found, SignerIdentity signer)
    {
        var words = VietnameseText.Fold(string.Join(' ', found.Reason, found.AppearanceText));
        var name = VietnameseText.Fold(signer.CommonName ?? string.Empty);
        if (Portal().IsMatch(name))
        {
            return SignaturePurpose.Portal;
        }

        if (Copy().IsMatch(words))
        {
            return SignaturePurpose.Copy;
        }

        if (FromFieldName(found.FieldName) is { } named)
        {
            return named;
        }

        return signer.Kind switch
        {
            SignerIdentityKind.Person => OfPerson(found.Box),
            SignerIdentityKind.Organization => OfOrganization(found.Page, found.Box),
            _ => SignaturePurpose.Unknown,
        };
    }

    private static SignaturePurpose OfPerson(Box? box) =>
        box is { } place && Width(place) <= InitialsWidth && Height(place) <= InitialsHeight && Width(place) > 0
            ? SignaturePurpose.Initials
            : SignaturePurpose.Approval;

    // A line at the very top of page 1 is no copy by its place alone: a separate annex or draft is signed there too
    // (Decree 30/2020, domain.md §1.3). Only its words make it a copy.
    private static SignaturePurpose OfOrganization(int? page, Box? box)
    {
        if (page != 1 || box is not { } place)
        {
            return SignaturePurpose.Seal;
        }

        return place.Bottom <= NumberingBottom && Height(place) <= NumberingHeight && Width(place) <= NumberingWidth
            ? SignaturePurpose.Numbering
            : SignaturePurpose.Seal;
    }

    private static SignaturePurpose? FromFieldName(string? field)
    {
        var name = (field ?? string.Empty).ToLowerInvariant();
        return name switch
        {
            _ when name.Contains("kynhay", StringComparison.Ordinal) => SignaturePurpose.Initials,
            _ when name.Contains("kyphathanh", StringComparison.Ordinal) => SignaturePurpose.Approval,
            _ when name.Contains("condau", StringComparison.Ordinal) => SignaturePurpose.Seal,
            _ => null,
        };
    }

    private static double Width(Box box) => box.Right - box.Left;

    private static double Height(Box box) => box.Bottom - box.Top;

    [GeneratedRegex(@"\bcổng thông tin điện tử\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Portal();

    [GeneratedRegex(@"\b(?:sao y|sao lục|trích sao|bản sao)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Copy();
}

using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>Who is to decide: the collective Committee or its Chairman in person.</summary>
internal enum DecisionLevel
{
    Committee,
    Chairman,
}

/// <summary>Reads the level from the parts of a dossier that state it; null where a part leaves it open.</summary>
internal static class DecisionLevels
{
    /// <summary>Of the addressees: open where both or neither are addressed.</summary>
    public static DecisionLevel? Addressed(Case @case, AdministrativeDocument letter)
    {
        var bodies = letter.Addressees.Select(@case.Directory.BodyOf).ToHashSet();
        return (bodies.Contains(NamedBody.Committee), bodies.Contains(NamedBody.Chairman)) switch
        {
            (true, false) => DecisionLevel.Committee,
            (false, true) => DecisionLevel.Chairman,
            _ => null,
        };
    }

    /// <summary>Of a draft's authority line: "TM. ỦY BAN NHÂN DÂN" is the Committee's, "CHỦ TỊCH" without it the Chairman's.</summary>
    public static DecisionLevel? OfDraft(AdministrativeDocument draft)
    {
        if (draft.Signer is not { } signer || signer.Prefixes.Contains("TL", StringComparer.Ordinal))
        {
            return null;
        }

        if (signer.Prefixes.Contains("TM", StringComparer.Ordinal))
        {
            return DecisionLevel.Committee;
        }

        var line = VietnameseText.Fold(signer.OnBehalfOf ?? signer.Position ?? string.Empty);
        return line.StartsWith("chủ tịch", StringComparison.Ordinal) ? DecisionLevel.Chairman : null;
    }

    /// <summary>Of a matter that the book's table gives to one of them.</summary>
    public static DecisionLevel? OfMatter(Matter? matter) => matter?.Holder switch
    {
        MatterHolder.Committee => DecisionLevel.Committee,
        MatterHolder.Chairman => DecisionLevel.Chairman,
        _ => null,
    };

    /// <summary>Whether the letter's own words give the matter to a level: a claim of competence or a request to it.</summary>
    public static bool Says(AdministrativeDocument letter, DecisionLevel level)
    {
        var (holder, addressee) = level == DecisionLevel.Committee
            ? (CompetenceHolder.Committee, RequestAddressee.Committee)
            : (CompetenceHolder.Chairman, RequestAddressee.Chairman);
        return letter.Says.Competences.Any(c => c.Holder == holder && !c.Negated) || letter.Says.Requests.Any(r => r.To == addressee);
    }
}

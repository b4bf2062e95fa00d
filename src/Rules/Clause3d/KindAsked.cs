using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Which kinds of documents answer a request.</summary>
internal sealed record DraftKindSettings
{
    /// <summary>Kinds that a decision promulgates or approves: whoever asks for a plan is answered by a decision on it.</summary>
    public IReadOnlyList<string> IssuedByDecision { get; init; } = [];

    /// <summary>Kinds by which the Committee submits a matter onward (to the Council, the Government).</summary>
    public IReadOnlyList<string> SubmittedOnward { get; init; } = [];
}

/// <summary>Whether a draft is of the kind that a letter asks for.</summary>
internal sealed class KindAsked(DraftKindSettings settings)
{
    private const string Decision = "QĐ";

    /// <summary>The kinds named, in the letter's requests and in its list of enclosed drafts; where none is, the one kind of draft it speaks of at all.</summary>
    public static IReadOnlyList<string> NamedBy(DocumentStatements says) =>
        Asked(says) is { Count: > 0 } asked ? asked : says.NamedDrafts is { Count: 1 } named ? named : [];

    private static IReadOnlyList<string> Asked(DocumentStatements says) =>
    [
        .. says.Requests.Where(r => r.To != RequestAddressee.OtherBody).Select(r => r.DraftType)
            .Concat(says.Enclosures.Where(e => e.Kind == EnclosureKind.Draft).Select(NamedBy))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The kind that an enclosed item names; "dự thảo văn bản" names none, whatever abbreviation it was given.</summary>
    public static string? NamedBy(EnclosureItem item) =>
        item.Type == "CV" && !VietnameseText.Fold(item.Text).Contains("công văn", StringComparison.Ordinal) ? null : item.Type;

    /// <summary>Whether a draft's type answers one of the letter's requests.</summary>
    public bool Answers(string type, DocumentStatements says)
    {
        var named = NamedBy(says);
        var acts = says.Requests.Where(r => r.To != RequestAddressee.OtherBody).Select(r => r.Asked).ToHashSet();
        return named.Contains(type, StringComparer.Ordinal)
            || (type == Decision && (acts.Contains(RequestedAct.Approve) || named.Any(n => settings.IssuedByDecision.Contains(n, StringComparer.Ordinal))))
            || (acts.Contains(RequestedAct.SubmitOnward) && settings.SubmittedOnward.Contains(type, StringComparer.Ordinal));
    }

    /// <summary>The type of a draft: its title's, else its notation's ("KH-UBND"); null where neither says.</summary>
    public static string? TypeOf(AdministrativeDocument draft) =>
        draft.Type ?? (draft.Notation?.Split('-') is [{ Length: > 0 } type, _, ..] ? type : null);
}

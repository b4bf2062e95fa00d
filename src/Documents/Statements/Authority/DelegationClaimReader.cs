using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>
/// Where a letter says that the head gave the signing to a deputy, in whatever order of words: a verb of delegating with the head
/// or with the deputy, and what is given. The Committee's delegations to agencies are another matter.
/// </summary>
internal static partial class DelegationClaimReader
{
    public static IReadOnlyList<Place> Read(StatementText text) =>
    [
        .. from sentence in text.Sentences
           where sentence.Paragraph.Zone != Anatomy.BodyZone.Annex
           let match = Find(text, sentence)
           where match is not null
           select sentence.PlaceOf(match),
    ];

    private static Match? Find(StatementText text, Sentence sentence)
    {
        var said = sentence.Said;
        foreach (Match verb in Verb().Matches(said))
        {
            if (Supposed().IsMatch(said[..verb.Index]) || (sentence.IsCapital(verb.Index) && verb.Index > 0 && said[verb.Index - 1] == ' ' && !OpensClause(said, verb.Index)))
            {
                continue;
            }

            var strong = verb.Groups["strong"].Success;
            var head = HeadIn(text, said);
            var deputy = Deputy().IsMatch(said) || NamesSigner(text, said);
            if (!deputy && OfAnother(sentence, verb))
            {
                continue;
            }

            var gives = Signing().IsMatch(said);
            if ((deputy && (strong || (head && gives))) || (head && strong && gives) || (head && OfHead(text, said, verb)))
            {
                return verb;
            }
        }

        return null;
    }

    private static bool OpensClause(string said, int at) => said[..at].TrimEnd() is var before && (before.Length == 0 || before[^1] is ',' or ';' or ':' or '-' or '+' or '(' or '.');

    // The Committee, its Chairman or a body above gives: "UBND tỉnh ủy quyền …", "được UBND tỉnh ủy quyền".
    private static bool OfAnother(Sentence sentence, Match verb) =>
        sentence.Agencies.Any(a => a.Kind is AgencyKind.Committee or AgencyKind.Chairman or AgencyKind.Council or AgencyKind.Government or AgencyKind.Ministry
            && a.End <= verb.Index && verb.Index - a.End < 60);

    private static bool HeadIn(StatementText text, string said)
    {
        if (Head().IsMatch(said))
        {
            return true;
        }

        // The title in whose place the letter is signed, as the block prints it: "KT. CHỦ TỊCH".
        var title = VietnameseText.Fold(text.Document.Signer?.OnBehalfOf ?? string.Empty);
        for (var at = title.Length == 0 ? -1 : said.IndexOf(title, StringComparison.Ordinal); at >= 0; at = said.IndexOf(title, at + 1, StringComparison.Ordinal))
        {
            if (!said[..at].EndsWith("phó ", StringComparison.Ordinal) && !OfProvince().IsMatch(said, at + title.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesSigner(StatementText text, string said) =>
        text.Document.Signer?.Name is { Length: > 3 } name && said.Contains(PersonName.Key(name), StringComparison.Ordinal);

    // "theo sự phân công của Giám đốc": the verb as a noun, the head its owner.
    private static bool OfHead(StatementText text, string said, Match verb) =>
        Owner().Match(said, verb.Index + verb.Length) is { Success: true } owner && Passive().IsMatch(said[..verb.Index]) && HeadIn(text, said[owner.Index..]);

    [GeneratedRegex(AuthorityWords.Start + "(?:(?<strong>" + AuthorityWords.Delegate + ")|" + AuthorityWords.Give + ")" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Verb();

    [GeneratedRegex(AuthorityWords.Start + "(?<!phó )(?:" + AuthorityWords.Head + ")" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Head();

    [GeneratedRegex(AuthorityWords.Start + "(?:" + AuthorityWords.Deputy + ")" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Deputy();

    [GeneratedRegex(AuthorityWords.Start + "(?:" + AuthorityWords.Signing + ")" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Signing();

    [GeneratedRegex(AuthorityWords.Start + "(?:" + AuthorityWords.Supposed + @") (?:[^.;,]{0,60} )?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"\G (?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?: cấp)? tỉnh", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfProvince();

    [GeneratedRegex(@"\G(?: [^.;,]{0,60})? của ", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Owner();

    [GeneratedRegex(@"(?:được|theo|có|giấy|văn bản|thông báo|quyết định)(?: sự| việc| về việc)? $", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Passive();
}

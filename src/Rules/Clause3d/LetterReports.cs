using System.Text.RegularExpressions;
using TaskTracking.Facts;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3d;

/// <summary>What a letter reports of one agency's opinion.</summary>
/// <param name="Agency">Its identity.</param>
/// <param name="Name">As the letter writes it.</param>
/// <param name="Reports">Each report; empty where the letter only says that the opinion came.</param>
internal sealed record AgencyReport(string Agency, string Name, IReadOnlyList<ReportedOpinion> Reports);

/// <summary>What the submission letter says about opinions, by agency.</summary>
/// <param name="Agencies">The agencies whose opinions it reports, in its order, without the filing agency.</param>
/// <param name="AtLarge">Reports about agencies at large ("các đơn vị đều thống nhất").</param>
/// <param name="Named">Identities of all agencies it names as asked, answering or silent.</param>
/// <param name="SpokenOf">Identities of the agencies that it speaks of otherwise than as asked, tasked or in its list of enclosures.</param>
/// <param name="Letters">Keys of the numbers of all documents it names outside its legal bases.</param>
/// <param name="Obtained">Where it says that opinions came without saying whose or which ("tiếp thu ý kiến góp ý").</param>
internal sealed partial record LetterReports(
    IReadOnlyList<AgencyReport> Agencies,
    IReadOnlyList<ReportedOpinion> AtLarge,
    IReadOnlySet<string> Named,
    IReadOnlyList<Place> Obtained,
    IReadOnlySet<string> SpokenOf,
    IReadOnlySet<string> Letters)
{
    public static LetterReports Of(Case @case)
    {
        var says = @case.Letter?.Says ?? DocumentStatements.Nothing;
        var identity = @case.Identity;
        var reports = says.ReportedOpinions.Concat(says.OpinionTable).ToList();
        var obtained = says.Consultations.Where(c => c.Status == ConsultationStatus.Obtained).ToList();
        var unnamed = obtained.Where(c => c.Agencies.Count == 0).Select(c => c.Place).ToList();
        var names = reports.Select(r => r.Agency).Concat(obtained.SelectMany(c => c.Agencies));
        var agencies = names
            .Select(name => (Name: name, Agency: identity.Of(name)))
            .Where(a => a.Agency is not null && !AgencyIdentity.Same(a.Agency, @case.Lead))
            .DistinctBy(a => a.Agency, StringComparer.Ordinal)
            .Select(a => new AgencyReport(a.Agency!, a.Name, [.. reports.Where(r => AgencyIdentity.Same(identity.Of(r.Agency), a.Agency))]))
            .ToList();
        var bodies = says.MentionedBodies.Select(b => (b.As, Agency: identity.Of(b.Name)!)).Where(b => b.Agency is not null && !AgencyIdentity.Same(b.Agency, @case.Lead)).ToList();
        var named = bodies.Where(b => b.As != MentionedAs.Tasked).Select(b => b.Agency).Concat(says.Consultations.SelectMany(c => c.Agencies).Select(identity.Of).OfType<string>()).Concat(agencies.Select(a => a.Agency));
        var atLarge = unnamed.Where(p => Agreement().IsMatch(VietnameseText.Fold(p.Quote))).Select(p => new ReportedOpinion(p.Quote, OpinionView.Agrees, null, null, p));
        return new(
            agencies,
            [.. reports.Where(r => identity.Of(r.Agency) is null), .. atLarge],
            named.ToHashSet(StringComparer.Ordinal),
            unnamed,
            bodies.Where(b => b.As == MentionedAs.Spoken).Select(b => b.Agency).ToHashSet(StringComparer.Ordinal),
            says.MentionedLetters.Select(OpinionNumbers.Key).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>What it reports of one agency, or null.</summary>
    public AgencyReport? For(string agency) => Agencies.FirstOrDefault(a => AgencyIdentity.Same(a.Agency, agency));

    /// <summary>Whether it names an agency in any connection with opinions.</summary>
    public bool Names(string agency) => Named.Any(n => AgencyIdentity.Same(n, agency));

    /// <summary>Whether it speaks of an agency otherwise than as asked or tasked.</summary>
    public bool Speaks(string agency) => SpokenOf.Any(n => AgencyIdentity.Same(n, agency));

    /// <summary>Whether it names a document's number.</summary>
    public bool Cites(string number) => Letters.Contains(OpinionNumbers.Key(number));

    [GeneratedRegex(@"(?<!không |chưa )(?:thống nhất|nhất trí|đồng ý|đồng thuận|đồng tình|tán thành)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Agreement();
}

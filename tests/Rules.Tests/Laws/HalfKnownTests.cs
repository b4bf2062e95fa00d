using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Laws;

/// <summary>What is missing on our side (a directory, a reading) speaks against nobody: it accepts nothing and returns nothing.</summary>
public sealed class HalfKnownTests
{
    private static readonly IReadOnlyList<Dossier> Dossiers = [.. ExampleDossiers.All.Distinct().Where((_, i) => i % 3 == 0)];

    [Fact]
    public void Decide_NoAgencyInTheDirectory_NeverAcceptsAndFindsNothingMoreAgainstIt() => Missing(World.Directory with { Agencies = [] });

    [Fact]
    public void Decide_FilingAgencyUnknown_NeverAcceptsAndFindsNothingMoreAgainstIt() =>
        Missing(World.Directory with { Agencies = [.. World.Directory.Agencies.Where(a => a.Code != "SXD")] });

    [Fact]
    public void Decide_DocumentWithoutText_FindsNothingMoreAgainstIt() => Unread(file => file with
    {
        Document = new AdministrativeDocument { Format = file.Format, Pages = file.Document!.Pages, TextFrom = TextOrigin.None },
    });

    [Fact]
    public void Decide_DocumentWhoseLastPageIsAPicture_FindsNothingMoreAgainstIt() => Unread(file => file with
    {
        // What stands on a last page: the request, the signature, the recipients.
        Document = file.Document! with { UnreadPages = [2], Pages = 2, Signer = null, OtherSigners = [], Recipients = [], Says = DocumentStatements.Nothing, HasAnnex = false },
    });

    [Theory]
    [InlineData("tool-missing")]
    [InlineData("tool-timeout")]
    [InlineData("a-code-of-tomorrow")]
    public void Decide_DocumentThatWeFailedToRead_FindsNothingMoreAgainstIt(string error) =>
        Unread(file => file with { Document = null, Error = error, Signatures = Facts.Signatures.SignatureReport.Unsigned });

    [Theory]
    [InlineData("file-corrupt")]
    [InlineData("file-locked")]
    public void Decide_FileThatDoesNotOpen_IsReturnedForThatAlone(string error) =>
        Unread(file => file with { Document = null, Error = error, Signatures = Facts.Signatures.SignatureReport.Unsigned }, "file.readable");

    private static void Missing(AgencyDirectory directory) => Assert.All(Dossiers, dossier =>
    {
        var with = Judged.Whole(dossier);
        var without = Judge.Decide(dossier, World.Book, directory, World.Calendar).Verdict!;
        Assert.NotEqual(Decision.Accept, without.Decision);
        Assert.Empty(Stopping(without).Except(Stopping(with)));
    });

    private static void Unread(Func<DossierFile, DossierFile> unread, params string[] but)
    {
        foreach (var dossier in Dossiers)
        {
            var before = Judged.Whole(dossier);
            foreach (var file in dossier.Files.Where(f => f.Document is { TextFrom: not TextOrigin.None }))
            {
                var after = Judged.Whole(dossier.File(file.Path, unread));
                Assert.True(after.Decision != Decision.Accept || file.Role is null or FileRole.Attachment, $"{file.Path} unread is accepted");
                var more = Stopping(after).Except(Stopping(before)).Except(but).ToList();
                Assert.True(more.Count == 0, $"{file.Path} unread: {string.Join(", ", more)}");
            }
        }
    }

    private static IEnumerable<string> Stopping(Verdict verdict) =>
        verdict.Findings.Where(f => f is { Answer: Answer.NotMet, Severity: Severity.Blocking }).Select(f => f.Rule);
}

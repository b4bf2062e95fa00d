using System.Globalization;
using System.Text;
using TaskTracking.SignatureCorpus.Peers;
using TaskTracking.SignatureCorpus.Timing;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.SignatureCorpus.Pages;

/// <summary>docs/signatures.md: all but the last part comes out the same each time.</summary>
internal static class SignaturesPage
{
    public const string Command = "dotnet run --no-build -c Release --project bench/SignatureCorpus -- ../shared/corpus/signatures --page docs/signatures.md";

    public static string Write(string folder, IReadOnlyList<Case> cases, DateTimeOffset at, string? documents, TrustStore trust, string? program)
    {
        var ours = new Inspector(TrustStore.Empty, at);
        var peers = new IPeer[] { new Pdfsig() };
        var measured = cases.Select(item => Measured.Of(item, folder, ours, peers)).ToList();
        var sure = measured.Where(item => !item.Case.Contested).ToList();
        var contested = measured.Where(item => item.Case.Contested).ToList();
        var page = new StringBuilder(Head(cases, at));
        ClassTable.Totals(page, sure);
        page.Append("\n## By class\n\nContested files stand apart below. A blank is none; “wrong” is what does not come out as owed.\n\n");
        ClassTable.Write(page, sure);
        page.Append('\n');
        Remainders.NotTotal(page, sure);
        page.Append("\nNot as owed, ours:\n\n");
        Remainders.Misses(page, sure, ours.Name);
        page.Append("\n## Contested\n\n");
        Policies.Contested(page, contested);
        page.Append("\nThe policies, and how many files of the whole collection each touches:\n\n");
        Policies.Write(page, measured);
        page.Append("\n## Everything trusted\n\nThe strict sense of a false accept: every root that the files carry is trusted and each file is judged an hour after its latest signature, so that TOTAL-PASSED can occur.\n\n");
        TrustedRun.Write(page, measured, folder);
        page.Append("\n## Number of signatures\n\n");
        Remainders.Counts(page, sure);
        if (documents is not null)
        {
            page.Append("\n## State documents\n\n");
            DocumentsSection.Write(page, documents, trust, at);
        }

        Times(page, folder, cases, documents, ours, program);
        return page.ToString();
    }

    private static string Head(IReadOnlyList<Case> cases, DateTimeOffset at) => $"""
        # Signatures, measured

        Made by `{Command}`; do not edit. Validation time {at.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture)}; all but the last part comes out the same each time.

        {ClassTable.Text(cases.Count)} PDFs with known verdicts (`manifest.csv` of the collection), ours beside poppler's `pdfsig -nocert` (so that trust confuses nothing; a password with `-upw`) in the same run. No anchors are trusted, so that only what a signature is counts.

        - **accepted**: there are signatures, and each is sound. Ours: TOTAL-PASSED, or intact, not partial, no suspicious change, and INDETERMINATE for nothing but a chain that ends at no anchor. pdfsig: “Signature is Valid.” of each that it implements (document timestamps it does not).
        - **rejected**: refused with a code, or one signature TOTAL-FAILED, partial, or suspiciously changed. pdfsig: any other word of a signature, or an error.
        - **indeterminate**: neither. **unsigned**: none is listed.
        - A file that must be stopped counts as stopped only when it is rejected, or, where all that is asked is not to pass it, not accepted.


        """.ReplaceLineEndings("\n");

    private static void Times(StringBuilder page, string folder, IReadOnlyList<Case> cases, string? documents, Inspector ours, string? program)
    {
        page.Append("\n## Time\n\nBars: at least 2 × pdfsig's throughput, p95 under 50 ms, 51 signatures under 2 s, linear. Medians of five rounds, in turns, one thread.\n\n");
        Throughput.Write(page, cases, folder, ours, program);
        page.Append(program is null ? "\n" : "\nA process a file pays for the start of the runtime each time; give `verify` many files at once.\n\n");
        var state = documents is null ? [] : DocumentsSection.Files(documents).Select(path => (Case.Of(Path.GetRelativePath(documents, path)), documents));
        PerFile.Write(page, [.. cases.Select(item => (item, folder)), .. state], ours);
        page.Append("\nLetters made on the spot, each signature RSA-2048 with timestamp, widget and appearance in an update of its own, all trusted:\n\n");
        Linearity.Write(page);
    }
}

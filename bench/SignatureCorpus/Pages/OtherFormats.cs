using System.Text;
using TaskTracking.SignatureCorpus.Peers;
using TaskTracking.SignatureCorpus.Timing;

namespace TaskTracking.SignatureCorpus.Pages;

/// <summary>The part of the page about office packages, CMS and XML.</summary>
internal static class OtherFormats
{
    private static readonly (string Title, string Start, string Beside)[] All =
    [
        ("Office packages", "ooxml", "No other tool here checks them."),
        ("CMS and CAdES", "cades", "Beside `openssl cms -verify -noverify`, which asks no chain and looks at no unsigned attribute."),
        ("XML-DSig and XAdES", "xml", "Beside `xmlsec1 --verify --insecure`, which judges the first signature of a file and nothing of XAdES."),
    ];

    public static void Write(StringBuilder page, string folder, IReadOnlyList<Case> cases, Inspector ours)
    {
        page.Append("\n# Other formats\n\n**partial**: every signature is sound, and at least one is said to protect a part of the file only: that is the warning an attack is owed, and no alarm on an honest file.\n");
        foreach (var (title, start, beside) in All)
        {
            IPeer[] peers = [new OpensslCms(), new Xmlsec()];
            var measured = cases.Where(item => item.Format.StartsWith(start, StringComparison.Ordinal)).Select(item => Measured.Of(item, folder, ours, peers)).ToList();
            if (measured.Count > 0)
            {
                Section(page, title, beside, folder, measured, peers);
            }
        }
    }

    private static void Section(StringBuilder page, string title, string beside, string folder, List<Measured> measured, IPeer[] peers)
    {
        var sure = measured.Where(item => !item.Case.Contested).ToList();
        page.Append($"\n## {title}\n\n{ClassTable.Text(measured.Count)} files. {beside}\n\n");
        ClassTable.Totals(page, sure);
        page.Append('\n');
        ClassTable.Write(page, sure);
        foreach (var peer in peers.Select(peer => peer.Name).Prepend("ours"))
        {
            if (sure.Exists(item => item.Of(peer) is Outcome.FalseAccept or Outcome.FalseReject))
            {
                page.Append($"\nNot as owed, {peer}:\n\n");
                Remainders.Misses(page, sure, peer);
            }
        }

        if (measured.Count > sure.Count)
        {
            page.Append("\nContested:\n\n");
            Policies.Contested(page, [.. measured.Where(item => item.Case.Contested)]);
        }

        page.Append("\nEvery root that the files carry trusted:\n\n");
        TrustedRun.Write(page, measured, folder);
        page.Append('\n');
        Remainders.Counts(page, sure);
    }

    /// <summary>The time they cost, warm.</summary>
    public static void Times(StringBuilder page, string folder, IReadOnlyList<Case> cases, Inspector ours)
    {
        page.Append("\nOffice packages, CMS and XML of the collection (bar for Word files: p95 under 60 ms, warm):\n\n");
        PerFile.Write(page, cases.Select(item => (item, folder)), ours);
        page.Append("\nWord files made on the spot, up to 1 MB, and signatures of 900 references (bar: 2 s):\n\n");
        WordFiles.Write(page);
    }
}

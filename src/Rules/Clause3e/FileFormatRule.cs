using TaskTracking.Facts.Documents;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3e;

/// <summary>The formats that may be sent, by name of <see cref="FileFormat"/> in lower case.</summary>
internal sealed record FileFormatSettings
{
    /// <summary>For letters, drafts, opinions, appraisals and delegations.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>For attachments, beside those for documents.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}

/// <summary>Clause 3.e: every file has a format that the rules on electronic documents allow, by its content and not by its name.</summary>
internal sealed class FileFormatRule(FileFormatSettings settings) : Rule
{
    private readonly HashSet<string> _documents = [.. settings.Documents];
    private readonly HashSet<string> _attachments = [.. settings.Documents, .. settings.Attachments];

    public override string Id => "file.format";

    public override IReadOnlyList<string> Reasons => ["met", "nothing-readable", .. FaultOfFiles.Reasons("not-allowed")];

    public override Ruling Judge(Case @case)
    {
        // A file that could not be opened is file.readable's finding.
        var files = @case.Dossier.Files.Where(f => f.Error is null).ToList();
        if (files.Count == 0)
        {
            return Ruling.NotApplicable("nothing-readable");
        }

        var wrong = files
            .Where(f => !(FaultOfFiles.IsAttachment(f) ? _attachments : _documents).Contains(NameOf(f.Format)))
            .Select(f => (f, "not-allowed", NameOf(f.Format), (Evidence?)null))
            .ToList();
        if (wrong.Count == 0)
        {
            return Ruling.Met();
        }

        return wrong.Aggregate(FaultOfFiles.Of(Answer.NotMet, wrong), (r, w) => r.LookedAt(w.f, WhyNot.Format));
    }

    private static string NameOf(FileFormat format) => format.ToString().ToLowerInvariant();
}

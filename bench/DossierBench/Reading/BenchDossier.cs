using System.Text.Json.Nodes;

namespace TaskTracking.DossierBench.Reading;

/// <summary>A dossier of the bench, or one of its pairs, as its author wrote it (tests/Dossiers/README.md).</summary>
/// <param name="Set">The folder it stands in.</param>
/// <param name="Name">The file's name without ending; of a pair BASE~PAIR.</param>
/// <param name="Received">When the Office received it, Vietnamese time.</param>
/// <param name="Declared">What dossier.json says beside its files; null: nothing.</param>
internal sealed record BenchDossier(
    string Set,
    string Name,
    string About,
    DateTimeOffset Received,
    JsonObject? Declared,
    IReadOnlyList<BenchFile> Files,
    Expected Expected)
{
    /// <summary>The dossier that a pair changes in one fact; null of a base.</summary>
    public string? Base { get; init; }

    /// <summary>SET/NAME, unique in the bench.</summary>
    public string Id => $"{Set}/{Name}";
}

/// <summary>One file of a dossier.</summary>
/// <param name="Path">Its path inside the dossier; .pdf or .docx.</param>
/// <param name="Role">The declared role; null: the program must find it.</param>
/// <param name="Agency">The declared agency.</param>
/// <param name="Paper">Declared as a scan of a paper document.</param>
/// <param name="Broken">One byte is changed after signing.</param>
/// <param name="Text">In the mark-up of <see cref="Text.Block"/>.</param>
internal sealed record BenchFile(string Path, string? Role, string? Agency, bool Paper, Signed? Signed, bool Broken, string Text);

/// <summary>The signatures of a file in their order.</summary>
internal sealed record Signed(DateOnly On, IReadOnlyList<SignedBy> By);

/// <summary>Who signs.</summary>
/// <param name="State">What is wrong with the certificate.</param>
internal sealed record SignedBy(bool Person, string Name, CertificateState State);

internal enum CertificateState
{
    Good,
    Revoked,
    Expired,

    /// <summary>Of an authority that no trust folder knows.</summary>
    Unknown,
}

/// <summary>What a careful clerk decides.</summary>
/// <param name="ForwardTo">The body's name, with forward only.</param>
/// <param name="Findings">Rule → notMet or cannotTell, of all blocking and confirm rules.</param>
/// <param name="EitherWay">Rules that may be notMet or cannotTell too.</param>
internal sealed record Expected(string Decision, string? ForwardTo, IReadOnlyDictionary<string, string> Findings, IReadOnlySet<string> EitherWay);

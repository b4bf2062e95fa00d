using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>What counts as a legal instrument.</summary>
internal sealed record LegalBasisSettings
{
    /// <summary>Kinds as cited: "Luật", "Nghị định", "Quyết định" … A letter or a notice is none.</summary>
    public IReadOnlyList<string> Instruments { get; init; } = [];
}

/// <summary>Clause 3.d, first dash: the letter states its legal basis, in "Căn cứ" lines or in its body, by naming an instrument.</summary>
internal sealed class SubmissionLegalBasis(LegalBasisSettings settings) : LetterRule
{
    private readonly HashSet<string> _instruments = [.. settings.Instruments.Select(VietnameseText.Fold)];

    public override string Id => "submission.legal-basis";

    protected override IReadOnlyList<string> OwnReasons => ["met", "letters-only", "factual", "none-named"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var citations = letter.LegalBases.Concat(letter.Says.Citations).ToList();
        var instruments = citations.Where(c => (c.IsNormativeLaw || IsInstrument(c.Kind)) && IsNamed(c)).ToList();
        if (instruments.Count > 0)
        {
            return Ruling.Met().With("instrument", instruments[0].Text).At(instruments.Take(3).Select(c => new Evidence(file.Path, c.Place)));
        }

        // "Căn cứ Công văn số …": a basis is stated, but whether a letter is a legal one, a person must say.
        var ruling = letter.LegalBasis == LegalBasisKind.Opening || (letter.LegalBasis == LegalBasisKind.Body && citations.Count == 0)
            ? Ruling.CannotTell("letters-only")
            : Ruling.NotMet(letter.LegalBasis == LegalBasisKind.Factual ? "factual" : "none-named");
        return ruling
            .At(file, letter.Evidence.GetValueOrDefault("legalBasis"))
            .At(citations.Take(3).Select(c => new Evidence(file.Path, c.Place)))
            .LookedAt(file, WhyNot.NoInstrument);
    }

    // "Quyết định công bố danh mục hằng năm" names no particular one; a law is named by its name.
    private static bool IsNamed(LegalCitation citation) =>
        citation.Number is not null || citation.Date is not null
        || citation.Kind is not null && VietnameseText.Fold(citation.Kind) is "luật" or "bộ luật" or "pháp lệnh" or "hiến pháp";

    private bool IsInstrument(string? kind) => kind is not null && _instruments.Contains(VietnameseText.Fold(kind));
}

using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Takes a text apart into the parts of an administrative document (Decree 30/2020/NĐ-CP, Appendix I; domain.md §1, §2, §5).
/// Works on the first document of a file; others bundled with it are named and become annexes of its body.
/// </summary>
internal static class DocumentAnatomy
{
    // A compendium of hundreds of documents is none of a dossier's bundles.
    private const int MostBundled = 12;

    // Fewer letters after the closing are a page number or a line of address.
    private const int ShortestAnnex = 40;

    /// <summary>Linear in the number of lines for all but headings and blocks, which are bounded.</summary>
    public static DocumentParts Of(SourceText source)
    {
        var segments = SegmentedText.Of(source);
        return Of(source, segments, Letterheads.Find(segments));
    }

    private static DocumentParts Of(SourceText source, IReadOnlyList<Segment> segments, IReadOnlyList<int> letterheads)
    {
        var end = letterheads.Count > 1 ? letterheads[1] : segments.Count;
        var heading = HeadingReader.Read(segments, 0, end);
        var closing = ClosingReader.Read(segments, heading.BodyStart, end);
        var body = Body(source, segments, heading, closing);
        var basis = LegalBasisReader.Read(body);
        var bundled = letterheads.Skip(1).Select((start, i) => HeadingReader.Read(segments, start, i + 2 < letterheads.Count ? letterheads[i + 2] : segments.Count)).ToList();
        var marks = PageMarks.Of(source, segments, heading, bundled, closing);
        var document = DocumentAssembly.Of(source, heading, closing, basis, marks) with
        {
            BundledTitles = [.. bundled.Select(Letterheads.NameOf)],
            Bundled = [.. letterheads.Skip(1).Take(MostBundled).Select((start, i) => Of(source, segments, start, i + 2 < letterheads.Count ? letterheads[i + 2] : segments.Count))],
            HasAnnex = body.Where(p => p.Zone == BodyZone.Annex).Sum(p => p.Text.Length) >= ShortestAnnex,
            AnnexTitles = AnnexTitles.Of(body),
            HasTable = body.Any(p => p.Cell is not null),
        };
        var normative = NormativeScoring.Of(document, heading.Notation, body);
        document = document with
        {
            Normative = normative,
            IsNormative = normative.Score >= NormativeScore.Normative,
            TextKey = TextKey.Of(document, body),
            WordsKey = TextKey.OfWords(document, body),
            KeyTerms = KeyTermReader.Of(document, body),
        };
        return new DocumentParts(document with { ProposedRole = RoleProposals.Of(document, body) }, body);
    }

    // A document bundled with the first is taken apart like any other, from its own lines.
    private static AdministrativeDocument Of(SourceText source, IReadOnlyList<Segment> segments, int start, int end)
    {
        var lines = segments.Skip(start).Take(end - start).SelectMany(s => s.Lines).Distinct(ReferenceEqualityComparer.Instance).Cast<SourceLine>().ToList();
        var own = source with { Lines = lines, Hidden = [], Active = [] };
        return Of(own, SegmentedText.Of(own), [0]).Document;
    }

    private static List<BodyParagraph> Body(SourceText source, IReadOnlyList<Segment> segments, Heading heading, Closing closing)
    {
        var footnotes = source.Lines.Where(l => l.Zone == LineZone.Footnote && !string.IsNullOrWhiteSpace(l.Text)).ToList();
        return
        [
            .. BodyReader.Read(segments, heading.BodyStart, closing.TextEnd, BodyZone.Text),
            .. BodyReader.Read(footnotes, BodyZone.Text),
            .. BodyReader.Read(segments, Math.Max(closing.AnnexStart, heading.BodyStart), segments.Count, BodyZone.Annex),
        ];
    }
}

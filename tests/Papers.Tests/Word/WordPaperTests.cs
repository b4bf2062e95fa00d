using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static TaskTracking.Papers.Tests.Made;

namespace TaskTracking.Papers.Tests.Word;

public sealed class WordPaperTests
{
    private const string Hostile = "\u202E{ HYPERLINK \"http://evil\" }</w:t></w:r><w:altChunk r:id=\"x\"/>{code}\u0001\uFFFE]]>&lt;{{7*7}}";

    public static TheoryData<PaperKind> Kinds => [.. Enum.GetValues<PaperKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_EveryKind_IsAValidWordFile(PaperKind kind)
    {
        using var memory = new MemoryStream(Content(kind));
        using var package = WordprocessingDocument.Open(memory, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(package).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_Twice_GivesTheSameBytes(PaperKind kind)
    {
        var content = Content(kind);

        Assert.Equal(content, Content(kind));
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        Assert.All(archive.Entries, e => Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), e.LastWriteTime.DateTime));
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_HostileNamesAndQuotes_StayText(PaperKind kind)
    {
        var (parts, fields) = Parts(Content(kind, Hostile));
        var (innocent, _) = Parts(Content(kind, "a"));

        // The same parts, relationships and elements as with an innocent name: nothing of it became markup.
        Assert.Equal(innocent.Keys, parts.Keys);
        Assert.Equal(["PAGE"], fields);
        Assert.All(parts, part => Assert.Equal(Elements(innocent[part.Key]), Elements(part.Value)));
        Assert.All(parts.Values, xml => Assert.DoesNotContain('\u202E', xml));
        Assert.Contains("{ HYPERLINK", WordText.All(new Paper("a", Content(kind, Hostile))), StringComparison.Ordinal);
        Assert.DoesNotContain("HS-2026-000123\uFFFD", WordText.All(new Paper("a", Content(kind, Hostile))), StringComparison.Ordinal);
    }

    private static byte[] Content(PaperKind kind, string name = "a.pdf")
    {
        var point = Blocking("draft.present", "3.d") with { Message = name, Remedy = name, Found = [new FoundAt(name, 1, null, name, false)], Searched = [new SearchedIn(name, [1], name)] };
        var outcome = kind switch { PaperKind.Accept => PaperOutcome.Accept, PaperKind.Forward => PaperOutcome.Forward, _ => PaperOutcome.Return };
        var dossier = Dossier(outcome, point, point with { Rule = "form.notation", Weight = PointWeight.Advice }, point with { Rule = "authority.competent-body" }) with
        {
            Agency = name,
            ForwardTo = name,
            Reference = name,
            Files = [Letter with { Path = name, Subject = name, Number = name, TypeName = name, LegalBases = [name] }],
            Heard = [new HeardAgency { Name = name, File = name, Letter = name, Stand = OpinionStand.Agrees, StandAt = new FoundAt(name, null, 3, name, true) }],
            Options = [new FoundAt(name, 1, null, name, false)],
        };
        return Write(kind, dossier)!.Content.ToArray();
    }

    private static (SortedDictionary<string, string> Parts, IReadOnlyList<string> Fields) Parts(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            parts[entry.FullName] = reader.ReadToEnd();
        }

        var fields = parts.Values.SelectMany(xml => System.Xml.Linq.XDocument.Parse(xml).Descendants().Where(e => e.Name.LocalName is "instrText" or "fldSimple").Select(e => e.Value));
        return (parts, [.. fields]);
    }

    private static string Elements(string xml) => string.Join(' ', System.Xml.Linq.XDocument.Parse(xml).Descendants().Select(e => e.Name.LocalName));
}

using System.Globalization;
using System.Text.Json.Nodes;
using TaskTracking.SampleMaker;
using YamlDotNet.RepresentationModel;

namespace TaskTracking.DossierBench.Reading;

/// <summary>Reads one file of a set: a dossier and its pairs.</summary>
internal static class DossierReader
{
    private static readonly string[] Decisions = ["accept", "return", "forward", "review"];
    private static readonly string[] Roles = ["submission", "draft", "opinion", "appraisal", "delegation", "attachment"];
    private static readonly string[] DeclarationKeys = ["agency", "reference", "title", "addressee", "assignments", "unexpected"];

    public static IReadOnlyList<BenchDossier> Read(string path, string set)
    {
        var top = new Entries(path, Entries.Root(path), "about", "received", "declared", "files", "expect", "pairs");
        var dossier = new BenchDossier(
            set,
            Path.GetFileNameWithoutExtension(path),
            top.Needed("about"),
            Received(top),
            Declared(top, "declared"),
            [.. top.List("files").Select(node => File(path, node))],
            Expectation(path, top.NeededNode("expect")));
        if (dossier.Files.Count == 0 || dossier.Files.DistinctBy(file => file.Path).Count() < dossier.Files.Count)
        {
            throw top.Fault("files", "files are missing or two have one name");
        }

        var pairs = top.List("pairs").Select(node => PairReader.Read(path, node, dossier)).ToList();
        return pairs.DistinctBy(pair => pair.Id).Count() == pairs.Count ? [dossier, .. pairs] : throw top.Fault("pairs", "two pairs have one name");
    }

    public static BenchFile File(string path, YamlNode node)
    {
        var entries = new Entries(path, node, "file", "role", "agency", "paper", "signed", "broken", "text");
        var name = entries.Needed("file");
        if (Path.GetExtension(name) is not (".pdf" or ".docx"))
        {
            throw entries.Fault("file", ".pdf or .docx is expected");
        }

        var role = entries.Text("role");
        return role is null || Roles.Contains(role, StringComparer.Ordinal)
            ? new BenchFile(name, role, entries.Text("agency"), entries.Flag("paper"), Signatures(entries), entries.Flag("broken"), entries.Needed("text"))
            : throw entries.Fault("role", $"unknown role '{role}'");
    }

    public static JsonObject? Declared(Entries top, string key)
    {
        if (top[key] is null)
        {
            return null;
        }

        _ = top.Inner(key, DeclarationKeys);
        return (JsonObject)Json(top[key]!)!;
    }

    public static Expected Expectation(string path, YamlNode node)
    {
        var entries = new Entries(path, node, "decision", "forwardTo", "findings", "eitherWay");
        var decision = entries.Needed("decision");
        if (!Decisions.Contains(decision, StringComparer.Ordinal) || (decision == "forward") != (entries.Text("forwardTo") is not null))
        {
            throw entries.Fault("decision", "accept, return, review, or forward with forwardTo");
        }

        var findings = entries.Inner("findings");
        var answers = (findings?.Keys ?? []).ToDictionary(rule => rule, rule => findings!.Needed(rule), StringComparer.Ordinal);
        return answers.Values.All(answer => answer is "notMet" or "cannotTell")
            ? new Expected(decision, entries.Text("forwardTo"), answers, entries.Texts("eitherWay").ToHashSet(StringComparer.Ordinal))
            : throw entries.Fault("findings", "notMet or cannotTell");
    }

    public static SignedBy Signer(Entries entries, YamlNode node)
    {
        var words = entries.Scalar(node).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var state = words.Length > 0 && Enum.TryParse<CertificateState>(words[0], ignoreCase: true, out var found) ? found : CertificateState.Good;
        var rest = state == CertificateState.Good ? words : words[1..];
        return rest is ["person" or "organisation", _, ..]
            ? new SignedBy(rest[0] == "person", string.Join(' ', rest[1..]), state)
            : throw entries.Fault(node, "a signature reads: [revoked|expired|unknown] person|organisation NAME");
    }

    private static Signed? Signatures(Entries entries)
    {
        if (entries.Inner("signed", "on", "by") is not { } signed)
        {
            return null;
        }

        return DateOnly.TryParseExact(signed.Needed("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? new Signed(on, [.. signed.List("by").Select(node => Signer(signed, node))])
            : throw signed.Fault("on", "a day reads 2026-11-18");
    }

    private static DateTimeOffset Received(Entries top)
    {
        try
        {
            return VietnamClock.At(top.Needed("received"));
        }
        catch (FormatException)
        {
            throw top.Fault("received", "a time reads 2026-11-20T09:00");
        }
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(each => KeyValuePair.Create(((YamlScalarNode)each.Key).Value!, Json(each.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Value: "true" } => JsonValue.Create(true),
        YamlScalarNode { Value: "false" } => JsonValue.Create(false),
        YamlScalarNode { Value: "null" or "" or "~", Style: YamlDotNet.Core.ScalarStyle.Plain } => null,
        var scalar => JsonValue.Create(((YamlScalarNode)scalar).Value),
    };
}

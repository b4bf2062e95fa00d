using System.Globalization;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace TaskTracking.DossierBench.Reading;

/// <summary>Dossiers that the program does not answer as expected yet (shortfalls.yaml beside the sets), each with its reason.</summary>
/// <param name="Known">By id: what is answered instead, and why.</param>
internal sealed record Shortfalls(IReadOnlyDictionary<string, Shortfall> Known)
{
    public const string FileName = "shortfalls.yaml";

    /// <summary>The key of a dossier whose copies get other findings.</summary>
    public static string CopiesOf(string id) => $"copies of {id}";

    /// <summary>The key of a reason whose findings lack message, remedy or evidence.</summary>
    public static string Finding(string rule, string reason) => $"finding {rule} {reason}";

    /// <summary>The list beside the sets; empty where there is none.</summary>
    public static Shortfalls Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path) || Entries.Root(path) is YamlScalarNode)
        {
            return new Shortfalls(new Dictionary<string, Shortfall>(StringComparer.Ordinal));
        }

        var entries = new Entries(path, Entries.Root(path));
        return new Shortfalls(entries.Keys.ToDictionary(id => id, id => One(entries.Inner(id, "answered", "why")!), StringComparer.Ordinal));
    }

    /// <summary>The list of what is wrong now; a reason already known stays.</summary>
    public string Renewed(IEnumerable<(string Id, string Answered)> wrong)
    {
        var text = new StringBuilder("# What the program does not answer as expected yet: asserted both ways, so a mended one must be taken off.\n# Written anew by bench/DossierBench --shortfalls; the reasons are written by hand.\n");
        foreach (var (id, answered) in wrong)
        {
            text.Append(CultureInfo.InvariantCulture, $"{id}:\n  answered: {Quoted(answered)}\n  why: {Quoted(Known.GetValueOrDefault(id)?.Why ?? "")}\n");
        }

        return text.ToString();
    }

    private static Shortfall One(Entries entries) => new(entries.Needed("answered"), entries.Text("why") ?? "");

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

/// <summary>One of them.</summary>
/// <param name="Answered">As <c>Compared.Shortfall</c> writes it.</param>
internal sealed record Shortfall(string Answered, string Why);

using System.Text.Json;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>
/// Gathers the service's options: defaults, then one JSON file, then the environment, then the command line. A name that is unknown,
/// in whichever of them, is refused: a setting that is silently ignored is worse than none.
/// </summary>
internal static class ServiceConfiguration
{
    /// <summary>The file looked for beside the data folder where none is named.</summary>
    public const string FileName = "dossier.config.json";

    private const string Prefix = "DOSSIER_";
    private const int LargestFile = 256 * 1024;
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <param name="file">The file named; null where none was.</param>
    /// <param name="command">Settings given on the command line, by name.</param>
    public static Outcome<ServiceOptions> Read(string? file, IEnumerable<KeyValuePair<string, string>> environment, IReadOnlyDictionary<string, string> command)
    {
        var variables = environment.Where(v => v.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            .Select(v => (Label: v.Key, Name: v.Key[Prefix.Length..], v.Value)).OrderBy(v => v.Name, StringComparer.Ordinal).ToList();
        var data = command.GetValueOrDefault("data") ?? variables.FirstOrDefault(v => v.Name.Equals("data", StringComparison.OrdinalIgnoreCase)).Value ?? new ServiceOptions().Data;
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(data).TrimEnd('/')) ?? "/", FileName);
        var written = (file ?? (File.Exists(beside) ? beside : null)) is { } path ? FromFile(path) : Outcome<List<(string Label, string Name, string Value)>>.Of([]);
        if (written.Problem is not null)
        {
            return written.As<ServiceOptions>();
        }

        var options = new ServiceOptions();
        foreach (var (label, name, value) in written.Value!.Concat(variables).Concat(command.Select(c => (Label: "--" + c.Key, Name: c.Key, c.Value))))
        {
            if (ServiceSettings.Apply(options, name, value) is not { } applied)
            {
                return Outcome<ServiceOptions>.Refused(new Problem("option-invalid", label));
            }

            options = applied;
        }

        return new ServiceOptionsRules().Validate(options).Errors is [var wrong, ..]
            ? Outcome<ServiceOptions>.Refused(new Problem(wrong.ErrorCode, wrong.CustomState as string[] ?? []))
            : Outcome<ServiceOptions>.Of(options);
    }

    private static Outcome<List<(string Label, string Name, string Value)>> FromFile(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return Outcome<List<(string, string, string)>>.Refused(new Problem("path-not-found", path));
            }

            if (new FileInfo(path).Length > LargestFile)
            {
                return Invalid(path);
            }

            using var json = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return Invalid(path);
            }

            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            return Outcome<List<(string, string, string)>>.Of([.. json.RootElement.EnumerateObject().Select(p => (Path.GetFileName(path) + ": " + p.Name, p.Name, ValueOf(p, folder)))]);
        }
        catch (JsonException)
        {
            return Invalid(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Outcome<List<(string, string, string)>>.Refused(new Problem("path-unreadable", path));
        }
    }

    // What is neither text nor a number becomes the empty text, which no setting takes.
    private static string ValueOf(JsonProperty property, string folder) => property.Value.ValueKind switch
    {
        JsonValueKind.String when ServiceSettings.IsPath(property.Name) && property.Value.GetString() is { Length: > 0 } path => Path.Combine(folder, path),
        JsonValueKind.String => property.Value.GetString()!,
        JsonValueKind.Number => property.Value.GetRawText(),
        _ => string.Empty,
    };

    private static Outcome<List<(string, string, string)>> Invalid(string path) =>
        Outcome<List<(string, string, string)>>.Refused(new Problem("option-invalid", Path.GetFileName(path)));
}

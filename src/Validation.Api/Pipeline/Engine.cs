using System.Reflection;
using TaskTracking.Tools;

namespace TaskTracking.Validation.Api.Pipeline;

/// <summary>What judged: the program's version and its tools', so that a decision can be explained years later.</summary>
internal sealed class Engine(IToolRunner tools)
{
    private static readonly string[] Tools = ["qpdf", "pdftohtml"];

    private readonly Lazy<string> _description = new(() => Describe(tools));

    /// <summary>"dossier 0.2.0; qpdf version 11.3.0; pdftohtml version 22.12.0".</summary>
    public string Description => _description.Value;

    private static string Describe(IToolRunner tools)
    {
        var version = typeof(Engine).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
        return string.Join("; ", Tools.Select(t => tools.VersionOf(t) ?? $"{t} missing").Prepend($"dossier {version}"));
    }
}

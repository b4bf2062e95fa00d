namespace TaskTracking.Architecture.Tests;

/// <summary>Which room may know which: house.md, "Arrows", with the rooms Language and Facts below all (ADR 3, ADR 4); packages that none may know serve tests and samples only (ADR 7); Papers writes Word files and knows no rule (ADR 17).</summary>
internal static class Arrows
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Language"] = [],
        ["Facts"] = [],
        ["Tools"] = [],
        ["Archives"] = [],
        ["Documents"] = ["Language", "Facts", "Archives", "Tools"],
        ["Signatures"] = ["Language", "Facts", "Archives"],
        ["Rules"] = ["Language", "Facts"],
        ["Papers"] = ["Language"],
        ["Validation.Api"] = ["Language", "Facts", "Archives", "Tools", "Documents", "Signatures", "Rules", "Papers"],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["MediatR"] = ["Validation.Api"],
        ["FluentValidation"] = ["Validation.Api"],
        ["System.CommandLine"] = ["Validation.Api"],
        ["Microsoft.AspNetCore"] = ["Validation.Api"],
        ["Microsoft.EntityFrameworkCore"] = ["Validation.Api"],
        ["Microsoft.Extensions.DependencyInjection"] = ["Validation.Api"],
        ["BouncyCastle"] = ["Signatures"],
        ["DocumentFormat.OpenXml"] = ["Papers"],
        ["System.IO.Packaging"] = [],
        ["System.Security.Cryptography.Xml"] = [],
        ["YamlDotNet"] = ["Rules"],
        ["MailKit"] = ["Validation.Api"],
        ["MimeKit"] = ["Validation.Api"],
        ["SmtpServer"] = [],
    };

    /// <summary>What is wrong with a room's references, a line each.</summary>
    public static IEnumerable<string> Offences(string room, IEnumerable<string> referenced)
    {
        foreach (var reference in referenced)
        {
            if (reference.StartsWith("TaskTracking.", StringComparison.Ordinal)
                && !Allowed[room].Contains(reference["TaskTracking.".Length..], StringComparer.Ordinal))
            {
                yield return $"{room} -> {reference}";
            }

            foreach (var (package, rooms) in Packages)
            {
                if (reference.StartsWith(package, StringComparison.Ordinal) && !rooms.Contains(room, StringComparer.Ordinal))
                {
                    yield return $"{room} -> {reference}";
                }
            }
        }
    }
}

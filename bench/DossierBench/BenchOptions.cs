namespace TaskTracking.DossierBench;

/// <summary>The command line.</summary>
/// <param name="Folder">tests/Dossiers.</param>
/// <param name="Keep">Where made dossiers stay; null: they are deleted.</param>
/// <param name="Page">Where the page of figures goes; null: to the terminal.</param>
/// <param name="Figures">Where rule-figures.yaml goes.</param>
/// <param name="Shortfalls">Where the list of known shortfalls goes.</param>
internal sealed record BenchOptions(string Folder, string? Set, string? Only, string? Keep, string? Page, string? Figures, string? Shortfalls, bool Failures, bool Copies)
{
    public const string Usage =
        """
        DossierBench SETS [--set NAME] [--only SUBSTRING] [--keep FOLDER] [--failures] [--copies] [--page FILE] [--figures FILE] [--shortfalls FILE]
          SETS        tests/Dossiers
          --set       one set; --only: dossiers whose name holds it
          --keep      leaves the made dossiers there (each with dossier/, trust/)
          --failures  prints only what is wrong, with reasons, messages, quotes and what was read
          --copies    runs every dossier also as NFD, re-flowed, PDF as Word and Word as PDF, and Word saved again
          --page      writes the figures there; --figures: writes rule-figures.yaml
          --shortfalls  writes the list of what is wrong, keeping the reasons of the list beside the sets
        """;

    /// <summary>Null where they cannot be understood.</summary>
    public static BenchOptions? Parse(string[] arguments)
    {
        if (arguments is not [var folder, .. var rest] || !Directory.Exists(folder))
        {
            return null;
        }

        var options = new BenchOptions(folder, null, null, null, null, null, null, false, false);
        for (var at = 0; at < rest.Length; at++)
        {
            var value = at + 1 < rest.Length ? rest[at + 1] : null;
            (BenchOptions? next, bool taken) = rest[at] switch
            {
                "--failures" => (options with { Failures = true }, false),
                "--copies" => (options with { Copies = true }, false),
                "--set" when value is not null => (options with { Set = value }, true),
                "--only" when value is not null => (options with { Only = value }, true),
                "--keep" when value is not null => (options with { Keep = value }, true),
                "--page" when value is not null => (options with { Page = value }, true),
                "--shortfalls" when value is not null => (options with { Shortfalls = value }, true),
                "--figures" when value is not null => (options with { Figures = value }, true),
                _ => ((BenchOptions?)null, false),
            };
            if (next is null)
            {
                return null;
            }

            options = next;
            at += taken ? 1 : 0;
        }

        return options;
    }
}

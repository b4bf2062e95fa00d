using System.Globalization;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.WorkingTime;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.Papers;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>Loads the policies from disk: the files named, else those that ship beside the program. A faulty file is refused whole, with its line.</summary>
internal static class PolicyFiles
{
    private const int LargestFile = 2 * 1024 * 1024;

    /// <summary>Book, directory, calendar, words of the papers and trust; the first fault ends it.</summary>
    public static Outcome<Policies> Load(PolicyPaths paths)
    {
        if (!TryRead(paths.Rules, "rules.yaml", RuleBookReader.InvalidCode, out var rules, out var problem)
            || !TryRead(paths.Agencies, "agencies.yaml", AgencyDirectoryReader.InvalidCode, out var agencies, out problem)
            || !TryRead(paths.Calendar, "calendar.yaml", WorkingCalendarReader.InvalidCode, out var calendar, out problem)
            || !TryRead(paths.Papers, "papers.yaml", PaperWordsReader.InvalidCode, out var papers, out problem))
        {
            return Outcome<Policies>.Refused(problem!);
        }

        var book = RuleBookReader.Read(rules.Bytes, rules.Name);
        var directory = AgencyDirectoryReader.Read(agencies.Bytes, agencies.Name);
        var days = WorkingCalendarReader.Read(calendar.Bytes, calendar.Name);
        var words = PaperWordsReader.Read(papers.Bytes, papers.Name, [.. (book.Book?.Rules ?? []).Select(r => r.Id)]);
        var figures = Figures();
        if (book.Errors.Concat(directory.Errors).Concat(days.Errors).Concat(words.Errors).Concat(figures.Errors).FirstOrDefault() is { } fault)
        {
            return Outcome<Policies>.Refused(ProblemOf(fault));
        }

        var trust = LoadTrust(paths.Trust);
        return trust.Problem is null
            ? Outcome<Policies>.Of(new Policies(book.Book!, directory.Directory!, days.Calendar!, TrustStore.Empty)
            {
                Papers = words.Words!,
                Figures = figures.Figures!,
                Sources = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
                {
                    [book.Book!.Sha256] = rules.Bytes,
                    [directory.Directory!.Sha256] = agencies.Bytes,
                    [days.Calendar!.Sha256] = calendar.Bytes,
                },
            }.With(trust.Value!))
            : trust.As<Policies>();
    }

    /// <summary>What signatures alone are judged by: the book's policy for the day, and trust.</summary>
    public static Outcome<InspectionOptions> LoadForSignatures(PolicyPaths paths, DateTimeOffset moment)
    {
        if (!TryRead(paths.Rules, "rules.yaml", RuleBookReader.InvalidCode, out var rules, out var problem))
        {
            return Outcome<InspectionOptions>.Refused(problem!);
        }

        var book = RuleBookReader.Read(rules.Bytes, rules.Name);
        if (book.Errors.Count > 0)
        {
            return Outcome<InspectionOptions>.Refused(ProblemOf(book.Errors[0]));
        }

        var trust = LoadTrust(paths.Trust);
        return trust.Problem is null
            ? Outcome<InspectionOptions>.Of(Policies.InspectionAt(moment, book.Book!, trust.Value!))
            : trust.As<InspectionOptions>();
    }

    /// <summary>The trust folder, subfolders included; none named: an empty store, in which nothing is trusted.</summary>
    public static Outcome<TrustStore> LoadTrust(string? folder) =>
        folder is null ? Outcome<TrustStore>.Of(TrustStore.Empty) : TrustFolder.Load(folder);

    // They ship beside the program or not at all; nothing is judged by them.
    private static FiguresResult Figures()
    {
        const string Shipped = "rule-figures.yaml";
        var path = Path.Combine(AppContext.BaseDirectory, Shipped);
        return File.Exists(path) && TryRead(path, Shipped, RuleFigures.InvalidCode, out var file, out _)
            ? RuleFigures.Read(file.Bytes, file.Name)
            : new FiguresResult(RuleFigures.None, []);
    }

    private static Problem ProblemOf(BookError fault) =>
        new(fault.Code, fault.File, fault.Line.ToString(CultureInfo.InvariantCulture)) { Detail = fault.Message };

    private static bool TryRead(string? path, string shipped, string code, out (string Name, byte[] Bytes) file, out Problem? problem)
    {
        path ??= Path.Combine(AppContext.BaseDirectory, shipped);
        var name = Path.GetFileName(path);
        file = (name, []);
        problem = null;
        try
        {
            if (!File.Exists(path))
            {
                problem = new Problem("path-not-found", path);
            }
            else if (new FileInfo(path).Length > LargestFile)
            {
                problem = new Problem(code, name, "1");
            }
            else
            {
                file = (name, File.ReadAllBytes(path));
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problem = new Problem("path-unreadable", path);
        }

        return problem is null;
    }
}

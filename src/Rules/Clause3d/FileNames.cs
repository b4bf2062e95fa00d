using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Files as the values of a message and as evidence.</summary>
internal static class FileNames
{
    private const int MostNamed = 5;

    /// <summary>The paths, the first five where there are more.</summary>
    public static string Of(IEnumerable<DossierFile> files) => Join(files.Select(f => f.Path));

    /// <summary>Names, each once, the first five where there are more.</summary>
    public static string Join(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToList();
        return string.Join("; ", all.Take(MostNamed)) + (all.Count > MostNamed ? "; …" : string.Empty);
    }

    /// <summary>Where a part stands in each of the files that have it.</summary>
    public static IEnumerable<Evidence> Evidence(IEnumerable<DossierFile> files, string part) =>
        from file in files
        let place = file.Document?.Evidence.GetValueOrDefault(part)
        where place is not null
        select new Evidence(file.Path, place);
}

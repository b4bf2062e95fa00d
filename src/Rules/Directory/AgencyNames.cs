using System.Runtime.CompilerServices;
using TaskTracking.Language;

namespace TaskTracking.Rules.Directory;

/// <summary>The names of a directory's agencies in comparison form, made once for each directory.</summary>
internal sealed class AgencyNames
{
    private static readonly ConditionalWeakTable<AgencyDirectory, AgencyNames> Known = [];

    private readonly ILookup<string, Agency> _byKey;
    private readonly List<(Agency Agency, string[] Words)> _words;

    private AgencyNames(AgencyDirectory directory)
    {
        var names = (from agency in directory.Agencies
                     from name in agency.ShortNames.Append(agency.Name).Append(agency.Code)
                     select (Agency: agency, Key: directory.KeyOf(name))).Distinct().ToList();
        _byKey = names.ToLookup(n => n.Key, n => n.Agency, StringComparer.Ordinal);

        // An abbreviation of the directory stands for itself: "VP" is no name of every "văn phòng".
        _words = [.. names.Select(n => (n.Agency, AbbreviatedName.Words(n.Key))).Where(n => n.Item2.Length > 1)];
    }

    public static AgencyNames Of(AgencyDirectory directory) => Known.GetValue(directory, d => new AgencyNames(d));

    /// <summary>The agencies that bear a name, in the directory's order.</summary>
    public IEnumerable<Agency> Called(string key) => _byKey[key];

    /// <summary>The agencies one of whose names shortens words of this one, or the other way round.</summary>
    public IEnumerable<Agency> Shortened(string key)
    {
        var words = AbbreviatedName.Words(key);
        return _words.Where(n => AbbreviatedName.Same(words, n.Words)).Select(n => n.Agency).Distinct();
    }
}

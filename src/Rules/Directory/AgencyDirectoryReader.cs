using System.Security.Cryptography;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Directory;

/// <summary>A directory, or why there is none. Exactly one of the two.</summary>
public sealed record DirectoryResult(AgencyDirectory? Directory, IReadOnlyList<BookError> Errors);

/// <summary>Reads agencies.yaml (contract.md, "The directory of agencies"), strictly.</summary>
public static class AgencyDirectoryReader
{
    /// <summary>The code of every error of a directory.</summary>
    public const string InvalidCode = "agencies-invalid";

    /// <summary>Reads a directory.</summary>
    /// <param name="content">The file's bytes: UTF-8, at most 2 MB.</param>
    /// <param name="file">The file's name for error messages.</param>
    public static DirectoryResult Read(ReadOnlySpan<byte> content, string file)
    {
        var faults = new Faults(file, InvalidCode);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var directory = YamlTree.Read(content, faults) is { } root ? DirectoryOf(new MapReader(root, faults), hash, faults) : null;
        return faults.Any ? new DirectoryResult(null, faults.Errors) : new DirectoryResult(directory, []);
    }

    private static AgencyDirectory? DirectoryOf(MapReader root, string hash, Faults faults)
    {
        var province = root.Node("province", required: true) is { } node && MapReader.Over(node, faults) is { } reader ? ProvinceOf(reader) : null;
        var agencies = new List<Agency>();
        foreach (var item in root.Items("agencies", required: true))
        {
            if (MapReader.Over(item, faults) is { } row && AgencyReader.Read(row, faults) is { } agency)
            {
                if (agencies.Any(a => string.Equals(a.Code, agency.Code, StringComparison.OrdinalIgnoreCase)))
                {
                    faults.Add(row.Line, $"Mã cơ quan \"{agency.Code}\" lặp lại.", $"The code \"{agency.Code}\" stands twice.");
                }

                agencies.Add(agency);
            }
        }

        root.Close();
        KnownSuccessors(agencies, root.Line, faults);
        return province is null || faults.Any ? null : new AgencyDirectory { Province = province, Agencies = agencies, Sha256 = hash };
    }

    private static Province? ProvinceOf(MapReader reader)
    {
        var name = reader.Text("name");
        var committee = reader.Text("committee");
        var place = reader.Text("place");
        var code = reader.Text("code", required: false);
        reader.Close();
        return name is null || committee is null || place is null ? null : new Province(name, committee, place, code);
    }

    private static void KnownSuccessors(List<Agency> agencies, int line, Faults faults)
    {
        foreach (var agency in agencies.Where(a => a.Successor is not null && !agencies.Exists(b => string.Equals(b.Code, a.Successor, StringComparison.Ordinal))))
        {
            faults.Add(line, $"\"{agency.Code}\": không có cơ quan kế tục \"{agency.Successor}\".", $"\"{agency.Code}\": there is no successor \"{agency.Successor}\".");
        }
    }
}

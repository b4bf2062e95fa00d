using TaskTracking.Facts.Dossiers;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Correcting;

/// <summary>
/// Stored facts with what the Office says in their place. Pure: the values in force alone tell the result, in whatever order they
/// were said; without any the facts are what they were. What hangs on a role is derived anew, no file is looked at.
/// </summary>
internal static class CorrectedFacts
{
    public static Dossier Of(Dossier facts, IReadOnlyCollection<CorrectedValue> values)
    {
        if (values.Count == 0)
        {
            return facts;
        }

        var said = values.ToDictionary(v => (v.File, v.Field), v => v.Value);
        var files = facts.Files.Select(f => CorrectableFields.All.Aggregate(f, (file, field) => said.TryGetValue((file.Path, field.Name), out var value) ? field.Put(file, value) : file)).ToList();
        var roles = values.Where(v => v is { Field: CorrectableFields.Role, Value: not null }).ToDictionary(v => v.File, v => ManifestWords.Roles[v.Value!], StringComparer.Ordinal);
        return facts with { Files = roles.Count == 0 ? files : RoleAssignment.Again(files, roles, facts.Declared.Agency) };
    }
}

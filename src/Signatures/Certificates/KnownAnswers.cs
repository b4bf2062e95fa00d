using System.Collections.Concurrent;

namespace TaskTracking.Signatures.Certificates;

/// <summary>
/// Which of the operator's own certificates, lists and responses are signed by which of the operator's certificates: found out once for
/// all inspections. A folder with a year of weekly lists would otherwise be verified again for every file.
/// </summary>
internal sealed class KnownAnswers(IEnumerable<object> statements, IEnumerable<Certificate> issuers)
{
    private readonly HashSet<object> statements = [.. statements];
    private readonly HashSet<Certificate> issuers = [.. issuers];
    private readonly ConcurrentDictionary<(object Statement, Certificate Issuer), bool> known = new();

    /// <summary>Both are the operator's: such a question needs no budget, and its answer holds for ever.</summary>
    public bool Cover(object statement, Certificate issuer) => issuers.Contains(issuer) && statements.Contains(statement);

    public bool Answer(object statement, Certificate issuer, Func<bool> ask) => known.GetOrAdd((statement, issuer), _ => ask());
}

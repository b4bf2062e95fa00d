namespace TaskTracking.Signatures.Certificates;

/// <summary>
/// Certificate policies along a path (RFC 5280 §6.1, as the policy sets of RFC 9618: a tree would grow without bound with hostile
/// mappings). Policies matter where an authority requires an explicit one, or where the operator accepts only some.
/// </summary>
internal sealed class PathPolicies
{
    private const string AnyPolicy = "2.5.29.32.0";

    private HashSet<string> valid = new(StringComparer.Ordinal) { AnyPolicy };
    private int explicitPolicy;
    private int inhibitAny;
    private int inhibitMapping;

    private PathPolicies(int length, bool requireExplicit)
    {
        explicitPolicy = requireExplicit ? 0 : length + 1;
        inhibitAny = inhibitMapping = length + 1;
    }

    /// <summary>Whether the path's policies allow its use.</summary>
    /// <param name="path">An anchored path, the end certificate first.</param>
    /// <param name="accepted">The policies accepted of the end certificate, by object identifier; empty: any.</param>
    public static bool Allow(CertificatePath path, IReadOnlyList<string> accepted)
    {
        var below = path.Certificates.SkipLast(1).Reverse().ToList();
        var state = new PathPolicies(below.Count, accepted.Count > 0);
        for (var index = 0; index < below.Count; index++)
        {
            var isEnd = index == below.Count - 1;
            if (!state.Process(below[index], isEnd) || (!isEnd && !state.Prepare(below[index])))
            {
                return false;
            }
        }

        return below.Count == 0 || state.Conclude(below[^1], accepted);
    }

    /// <summary>§6.1.3 (d) to (f).</summary>
    private bool Process(Certificate certificate, bool isEnd)
    {
        if (certificate.Extensions.Policies.Identifiers is not { } own)
        {
            valid.Clear();
        }
        else
        {
            var hadAny = valid.Contains(AnyPolicy);
            var passesAny = own.Contains(AnyPolicy, StringComparer.Ordinal) && (inhibitAny > 0 || (!isEnd && certificate.IsSelfIssued));
            valid =
            [
                .. valid.Where(policy => passesAny || (policy != AnyPolicy && own.Contains(policy, StringComparer.Ordinal))),
                .. own.Where(policy => hadAny && policy != AnyPolicy),
            ];
        }

        return explicitPolicy > 0 || valid.Count > 0;
    }

    /// <summary>§6.1.4 (a), (b) and (h) to (j).</summary>
    private bool Prepare(Certificate certificate)
    {
        var policies = certificate.Extensions.Policies;
        if (policies.Mappings.Any(mapping => mapping.Issuer == AnyPolicy || mapping.Subject == AnyPolicy))
        {
            return false;
        }

        Map(policies);
        if (!certificate.IsSelfIssued)
        {
            explicitPolicy = Math.Max(explicitPolicy - 1, 0);
            inhibitAny = Math.Max(inhibitAny - 1, 0);
            inhibitMapping = Math.Max(inhibitMapping - 1, 0);
        }

        explicitPolicy = Math.Min(explicitPolicy, policies.RequireExplicit ?? int.MaxValue);
        inhibitMapping = Math.Min(inhibitMapping, policies.InhibitMapping ?? int.MaxValue);
        inhibitAny = Math.Min(inhibitAny, policies.InhibitAny ?? int.MaxValue);
        return true;
    }

    private void Map(CertificatePolicies policies)
    {
        var mapped = policies.Mappings.Where(mapping => valid.Contains(mapping.Issuer) || valid.Contains(AnyPolicy)).ToList();
        valid.ExceptWith(mapped.Select(mapping => mapping.Issuer));
        if (inhibitMapping > 0)
        {
            valid.UnionWith(mapped.Select(mapping => mapping.Subject));
        }
    }

    /// <summary>§6.1.5 (a), (b) and (g).</summary>
    private bool Conclude(Certificate end, IReadOnlyList<string> accepted)
    {
        var required = Math.Max(explicitPolicy - 1, 0) == 0 || end.Extensions.Policies.RequireExplicit == 0;
        return !required || (valid.Count > 0 && (accepted.Count == 0 || valid.Contains(AnyPolicy) || accepted.Any(valid.Contains)));
    }
}

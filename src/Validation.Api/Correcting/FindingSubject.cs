using System.Security.Cryptography;
using System.Text;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Correcting;

/// <summary>
/// Whether a finding of corrected facts says the same about the same thing as the one kept at filing: answer, weight, words and
/// evidence. What it did to the decision hangs on the others, and where it looked in vain is how it searched, not what it says.
/// </summary>
internal static class FindingSubject
{
    /// <summary>Null where both say the same; else SHA-256 of what the new one says.</summary>
    public static string? Of(FindingAnswer now, FindingAnswer kept) =>
        Said(now) is var said && said == Said(kept) ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));

    private static string Said(FindingAnswer finding) => ContractJson.Line(finding with { Effect = string.Empty, Searched = [] });
}

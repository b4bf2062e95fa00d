using System.Text.RegularExpressions;

namespace TaskTracking.Validation.Api.Mailing;

/// <summary>What is taken for an address: what every server knows, and nothing that could end a header or name a second recipient.</summary>
internal static partial class MailAddress
{
    private const int Longest = 254;

    public static bool IsSound(string? address) => address is { Length: <= Longest } && Plain().IsMatch(address);

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}

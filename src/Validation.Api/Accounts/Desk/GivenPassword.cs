using System.Security.Cryptography;

namespace TaskTracking.Validation.Api.Accounts.Desk;

/// <summary>A password that the program gives once: 96 bits, in letters that cannot be taken for one another.</summary>
internal static class GivenPassword
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 4;
    private const int Letters = 5;

    public static string New() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, Letters)));
}

using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Signatures.Recognition;

/// <summary>
/// A mail message whose header says that it is signed (S/MIME, RFC 8551 §3.5): multipart/signed, or application/pkcs7-mime around a message.
/// What is signed there is text in the form it was sent in, which is not validated here; it is never called unsigned.
/// </summary>
internal static partial class MailMessage
{
    private const int MostHeader = 16 * 1024;

    public static bool IsSigned(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(file.Length, MostHeader)];
        if (start.IsEmpty || !(char.IsAsciiLetter((char)start[0]) || start[0] is (byte)'\r' or (byte)'\n'))
        {
            return false;
        }

        var text = System.Text.Encoding.Latin1.GetString(start).TrimStart('\r', '\n').ReplaceLineEndings("\n");
        var header = text.Split("\n\n", 2)[0];
        return Headers().IsMatch(header) && SignedType().IsMatch(header);
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]*:", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Headers();

    [GeneratedRegex(@"^content-type:\s*(multipart/signed|application/(x-)?pkcs7-(mime|signature))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, MatchTimeout.Milliseconds)]
    private static partial Regex SignedType();
}

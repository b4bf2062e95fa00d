using TaskTracking.Language;

namespace TaskTracking.Validation.Api.Accounts.Passwords;

/// <summary>
/// Passwords of twelve characters and more that are guessed first. No list of leaked passwords is shipped: the words below were
/// written for this program, and a rule makes the rest of them: what stays of a password when its digits, signs and usual
/// substitutions ("@" for "a") are taken away must not be made of these words alone.
/// </summary>
internal static class CommonPasswords
{
    private const int FewestCharacters = 5;
    private const int ShortestRun = 4;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "password", "passwort", "passw", "pass", "word", "mat", "khau", "matkhau", "mk", "secret", "bimat", "admin", "administrator", "quantri", "quan", "tri", "vien", "root", "user", "login",
        "dangnhap", "welcome", "xinchao", "chao", "hello", "iloveyou", "love", "you", "anhyeuem", "yeu", "em", "anh", "toi", "letmein", "let", "me", "in", "master", "dragon", "monkey",
        "football", "bongda", "baseball", "sunshine", "princess", "shadow", "superman", "batman", "trustno", "changeme", "change", "doimatkhau", "default", "macdinh", "test", "kiemtra", "demo",
        "guest", "khach", "abc", "abcd", "qwerty", "qwertyuiop", "asdf", "asdfgh", "asdfghjkl", "zxcv", "zxcvbnm", "azerty", "vietnam", "viet", "nam", "hanoi", "saigon", "kontum", "kon", "tum",
        "hochiminh", "danang", "ubnd", "uyban", "vanphong", "so", "hoso", "ho", "trinh", "thamdinh", "tham", "dinh", "dossier", "tinh", "congvan", "chinhphu", "nguyen", "tran", "the", "my", "is",
        "a", "i", "o", "x", "s", "computer", "maytinh", "internet", "google", "facebook", "zalo", "gmail", "windows", "microsoft", "samsung", "iphone", "thang", "ngay",
    };

    private static readonly string[] Runs =
    [
        "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "qazwsxedcrfvtgbyhnujmikolp",
    ];

    private static readonly int Longest = Words.Max(w => w.Length);

    /// <summary>Whether a password is among them.</summary>
    /// <param name="own">Words that this person's password must not be made of: the name signed in with.</param>
    public static bool Holds(string password, params string[] own)
    {
        var bare = VietnameseText.Bare(password).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (bare.Distinct().Count() < FewestCharacters || IsRepeated(bare))
        {
            return true;
        }

        var mine = own.Select(o => new string([.. VietnameseText.Bare(o).Where(char.IsLetter)])).Where(o => o.Length > 2).ToHashSet(StringComparer.Ordinal);
        return new[] { bare, Unmasked(bare) }.Select(WithoutRuns).Any(text => IsMadeOf(new string([.. text.Where(char.IsLetter)]), mine));
    }

    private static bool IsRepeated(string text) =>
        Enumerable.Range(1, text.Length / 2).Any(length => text.Length % length == 0 && text == string.Concat(Enumerable.Repeat(text[..length], text.Length / length)));

    private static string Unmasked(string text) => new([.. text.Select(c => c switch
    {
        '@' or '4' => 'a', '0' => 'o', '1' or '!' => 'i', '3' => 'e', '$' or '5' => 's', '7' => 't', _ => c,
    })]);

    // "1234", "qwert", "9876": the longest stretches along the alphabet or the keyboard, either way.
    private static string WithoutRuns(string text)
    {
        var rest = text;
        foreach (var run in Runs.Concat(Runs.Select(r => new string([.. r.Reverse()]))))
        {
            for (var length = Math.Min(run.Length, rest.Length); length >= ShortestRun; length--)
            {
                for (var start = 0; start + length <= run.Length; start++)
                {
                    rest = rest.Replace(run.Substring(start, length), string.Empty, StringComparison.Ordinal);
                }
            }
        }

        return rest;
    }

    // Whether the letters can be cut into words of the list; no letters at all are none to guess either.
    private static bool IsMadeOf(string letters, HashSet<string> own)
    {
        var reached = new bool[letters.Length + 1];
        reached[0] = true;
        for (var end = 1; end <= letters.Length; end++)
        {
            for (var start = 0; start < end && !reached[end]; start++)
            {
                reached[end] = reached[start] && (own.Contains(letters[start..end]) || (end - start <= Longest && Words.Contains(letters[start..end])));
            }
        }

        return reached[letters.Length];
    }
}

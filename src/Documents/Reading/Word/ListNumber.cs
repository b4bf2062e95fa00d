using System.Globalization;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>A list's number written out in its format (17.18.59).</summary>
internal static class ListNumber
{
    private static readonly (int Value, string Digits)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Writes a number; formats unknown here come out as Arabic digits.</summary>
    public static string Write(int number, string format) => format switch
    {
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => string.Empty,
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // a … z, then aa, bb, as Word does; nobody reads beyond.
    private static string Letters(int number) =>
        number is < 1 or > 26 * 8 ? number.ToString(CultureInfo.InvariantCulture) : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = string.Empty;
        foreach (var (value, digits) in Romans)
        {
            while (number >= value)
            {
                text += digits;
                number -= value;
            }
        }

        return text;
    }
}

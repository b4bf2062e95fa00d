using System.Text.RegularExpressions;

namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>Edits XML as text: elements dropped, doubled, moved, wrapped, taken from another file; attribute values exchanged; identifiers made alike; a DTD put in front.</summary>
internal static partial class TextMutations
{
    public static string Edit(string text, string donor, Random random)
    {
        var elements = Element().Matches(text);
        var values = Value().Matches(text);
        if (elements.Count == 0 || values.Count == 0)
        {
            return text;
        }

        var (one, other) = (elements[random.Next(elements.Count)], elements[random.Next(elements.Count)]);
        var (value, second) = (values[random.Next(values.Count)], values[random.Next(values.Count)]);
        switch (random.Next(9))
        {
            case 0:
                return text.Remove(one.Index, one.Length);
            case 1:
                return text.Insert(other.Index, one.Value);
            case 2:
                return text.Remove(one.Index, one.Length).Insert(Math.Min(other.Index, text.Length - one.Length), one.Value);
            case 3:
                return text.Remove(value.Index, value.Length).Insert(value.Index, second.Value);
            case 4:
                return text.Remove(one.Index, one.Length).Insert(one.Index, $"<Object xmlns=\"http://www.w3.org/2000/09/xmldsig#\" Id=\"x\">{one.Value}</Object>");
            case 5:
                var foreign = Element().Matches(donor);
                return foreign.Count == 0 ? text : text.Insert(other.Index, foreign[random.Next(foreign.Count)].Value);
            case 6:
                return "<!DOCTYPE d [<!ENTITY e \"khác\"><!ATTLIST p Id ID #IMPLIED>]>" + text;
            case 7:
                return text.Insert(other.Index, random.Next(2) == 0 ? "<!-- khác -->" : "<?khac khac?>");
            default:
                var at = random.Next(text.Length);
                return text.Remove(at, 1).Insert(at, ((char)random.Next(32, 127)).ToString());
        }
    }

    [GeneratedRegex(@"<([A-Za-z:]+)(?:\s[^<>]*)?(?:/>|>[^<>]*</\1>)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Element();

    [GeneratedRegex("\"[^\"<>]{0,200}\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Value();
}

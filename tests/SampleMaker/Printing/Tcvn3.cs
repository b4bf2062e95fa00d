using System.Text;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>Vietnamese letters as the bytes of TCVN 5712 (TCVN3), shown as the Latin-1 letters that a program without its fonts displays (domain.md §8.1).</summary>
internal static class Tcvn3
{
    private const string Letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";
    private const string Bytes = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§";

    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var at = Letters.IndexOf(letter, StringComparison.Ordinal);
            at = at < 0 ? Letters.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) : at;
            encoded.Append(at < 0 ? letter : Bytes[at]);
        }

        return encoded.ToString();
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using System.Net;
using TaskTracking.SampleMaker.Printing;

namespace TaskTracking.SampleMaker.Pdf;

/// <summary>The words of a printed file with their boxes, by pdftotext: where signatures have to stand.</summary>
internal sealed partial class PageWords
{
    private readonly List<Word> words = [];

    public PageWords(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            var page = -1;
            foreach (var line in Tool.Run("pdftotext", ["-bbox", file, "-"]).Split('\n'))
            {
                var start = PageLine().Match(line);
                if (start.Success)
                {
                    page++;
                    Height = Number(start.Groups["height"]);
                    Width = Number(start.Groups["width"]);
                }
                else if (WordLine().Match(line) is { Success: true } word)
                {
                    words.Add(new Word(page, WebUtility.HtmlDecode(word.Groups["text"].Value), Number(word.Groups["x0"]),
                        Height - Number(word.Groups["y1"]), Number(word.Groups["x1"]), Height - Number(word.Groups["y0"])));
                }
            }

            Pages = page + 1;
        }
        finally
        {
            File.Delete(file);
        }
    }

    public int Pages { get; }

    public double Width { get; private set; }

    public double Height { get; private set; }

    /// <summary>The last place where these words follow one another right of a page's middle; null where they do not.</summary>
    public Word? LastOnTheRight(string text)
    {
        var wanted = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = words.Count - wanted.Length; at >= 0 && wanted.Length > 0; at--)
        {
            var run = words.Skip(at).Take(wanted.Length).ToList();
            if (run.Select(each => each.Text).SequenceEqual(wanted, StringComparer.Ordinal) && run[^1].Right > Width / 2 && run.All(each => each.Page == run[0].Page))
            {
                return run[0] with { Right = run[^1].Right };
            }
        }

        return null;
    }

    /// <summary>The first word of the first page with this text.</summary>
    public Word? First(string text) => words.FirstOrDefault(each => each.Page == 0 && each.Text == text);

    /// <summary>The last word of the file that ends so.</summary>
    public Word? LastEnding(string end) => words.LastOrDefault(each => each.Text.EndsWith(end, StringComparison.Ordinal));

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<page width=""(?<width>[\d.]+)"" height=""(?<height>[\d.]+)"">", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageLine();

    [GeneratedRegex(@"<word xMin=""(?<x0>[\d.-]+)"" yMin=""(?<y0>[\d.-]+)"" xMax=""(?<x1>[\d.-]+)"" yMax=""(?<y1>[\d.-]+)"">(?<text>.*)</word>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordLine();

    /// <summary>A word or run of words. PDF points from the page's bottom left.</summary>
    /// <param name="Page">From 0.</param>
    internal sealed record Word(int Page, string Text, double Left, double Bottom, double Right, double Top);
}

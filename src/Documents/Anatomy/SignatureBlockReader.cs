using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>A signature block as found, with the segments it stands in.</summary>
/// <param name="First">Index of its first segment.</param>
/// <param name="Last">Index of its last segment, the name where there is one.</param>
internal sealed record FoundBlock(SignatureBlock Block, int First, int Last);

/// <summary>Reads the signature block that begins at a segment: capital lines of prefix and post, then the name below them.</summary>
internal static class SignatureBlockReader
{
    private const int MostLines = 8;

    // Lines of the other column may stand between post and name: a list of recipients.
    private const int FarthestLine = 150;

    /// <summary>Null where no block begins there.</summary>
    public static FoundBlock? Read(IReadOnlyList<Segment> segments, int index, int end)
    {
        var first = segments[index];
        if (!Begins(first))
        {
            return null;
        }

        var lines = new List<Segment> { first };
        var last = index;
        string? name = null;
        for (var i = index + 1; i < end && i <= index + FarthestLine; i++)
        {
            var segment = segments[i];
            if (!Columns.Same(first, segment) || !UnderPost(first, segment))
            {
                if (Columns.Unknown(first) && Columns.Unknown(segment))
                {
                    break;
                }

                continue;
            }

            if (SignerName.IsRemark(segment.Text) || segment.IsRule)
            {
                continue;
            }

            if (TryName(segments, i, end, out name, out var nameEnd))
            {
                last = nameEnd;
                break;
            }

            if (!IsPostLine(segment, lines))
            {
                break;
            }

            lines.Add(segment);
            last = i;
        }

        return name is null && IsPlainPost(first) ? null : Make(lines, name, index, last);
    }

    // On a page the name is centred under the post; a long recipient may reach under it from the left.
    private static bool UnderPost(Segment post, Segment below) =>
        post.Line.Box is not { } box || below.Line.Box is not { } under || Math.Abs(box.MiddleX() - under.MiddleX()) < 90;

    private static FoundBlock? Make(List<Segment> lines, string? name, int first, int last)
    {
        var right = SigningRight.Read([.. lines.Select(l => l.Text)]);
        if (right is null)
        {
            return null;
        }

        var quote = string.Join(" / ", lines.Select(l => l.Text.Trim()));
        var place = lines[0].ToPlace() with { Quote = quote.Length <= 300 ? quote : quote[..300], Box = Boxes.Around(lines.Select(l => l.Line.Box)) };
        var block = new SignatureBlock
        {
            Kind = right.Kind,
            Prefixes = right.Prefixes,
            Position = right.Position?.ToUpperInvariant(),
            OnBehalfOf = right.OnBehalfOf?.ToUpperInvariant(),
            HomePost = right.HomePost?.ToUpperInvariant(),
            Name = name,
            Place = place,
        };
        return new FoundBlock(block, first, last);
    }

    /// <summary>Whether a block can begin with this line: capitals that open with a prefix or a post.</summary>
    public static bool Begins(Segment segment)
    {
        if (segment.Text.Length > 110 || segment.Text.EndsWith(':') || !segment.Text.Any(char.IsUpper))
        {
            return false;
        }

        var units = SigningUnits.Of(VietnameseText.Compose(segment.Text));
        if (units.Count == 0)
        {
            return false;
        }

        if (segment.IsCapitals)
        {
            return units[0].Prefix is not null || units[0].IsPost;
        }

        if (IsPlainPost(segment))
        {
            return true;
        }

        // "KT. Giám đốc" in small letters: only with its prefix, and with nothing but posts.
        return units[0] is { Prefix: not null and not "Q" } && segment.Text.Length <= 60 && char.IsUpper(segment.Text[0]) && char.IsUpper(segment.Text[1])
            && segment.Text.Contains('.', StringComparison.Ordinal) && (units[0].Words.Length == 0 || units.Any(u => u.IsPost));
    }

    /// <summary>"Giám đốc" in small letters, alone on its line: a block only where a name stands under it.</summary>
    public static bool IsPlainPost(Segment segment)
    {
        var squeezed = new SqueezedText(segment.Text);
        return !segment.IsCapitals && char.IsUpper(segment.Text[0]) && squeezed.Text.Length > 0 && Posts.LengthAt(squeezed, 0) == squeezed.Text.Length;
    }

    private static bool IsPostLine(Segment segment, List<Segment> lines) =>
        lines.Count < MostLines && segment.Text.Length <= 110 && HeadingLines.KindOf(segment) == HeadingLine.Other
        && TitleReader.KnownType(segment) is null && !AnnexHeading.Is(segment)
        && (segment.IsCapitals || (!lines[0].IsCapitals && Posts.LengthAt(new SqueezedText(segment.Text), 0) > 0));

    private static bool TryName(IReadOnlyList<Segment> segments, int index, int end, out string? name, out int last)
    {
        last = index;
        var segment = segments[index];
        name = SignerName.Read(segment.Text);
        if (segment.IsCapitals && name is not null && Posts.LengthAt(new SqueezedText(segment.Text), 0) > 0)
        {
            name = null;
            return false;
        }

        if (segment.IsCapitals)
        {
            return name is not null;
        }

        // "Nguyễn" over "Thị Thu": a part that the next line of the column completes.
        if (index + 1 < end && segment.Text.Split(' ').Length <= 2 && SignerName.IsPart(segment.Text)
            && Columns.Same(segment, segments[index + 1]) && SignerName.IsPart(segments[index + 1].Text)
            && SignerName.Read(segment.Text + " " + segments[index + 1].Text) is { } whole)
        {
            name = whole;
            last = index + 1;
        }

        return name is not null;
    }
}

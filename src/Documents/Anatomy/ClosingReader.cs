namespace TaskTracking.Documents.Anatomy;

/// <summary>The end of a document: signature blocks and recipients, and where the running text stops before them.</summary>
/// <param name="Signer">The block of the one who signs; null where none was found.</param>
/// <param name="Others">Blocks beside or after it that sign the same document.</param>
/// <param name="TextEnd">The first segment that is no running text any more.</param>
/// <param name="AnnexStart">The first segment after the closing.</param>
internal sealed record Closing(FoundBlock? Signer, IReadOnlyList<FoundBlock> Others, RecipientList? Recipients, int TextEnd, int AnnexStart)
{
    /// <summary>Whether the blocks after the first were added by the one who made a copy.</summary>
    public bool HasCopyBlock { get; init; }
}

/// <summary>Finds the closing of a document: the block nearest to "Nơi nhận", or the first after the end mark "./.".</summary>
internal static class ClosingReader
{
    private const int Neighbourhood = 30;

    public static Closing Read(IReadOnlyList<Segment> segments, int start, int end)
    {
        var recipients = RecipientsReader.Read(segments, start, end);
        var blocks = Blocks(segments, start, end);
        var signer = Choose(segments, blocks, recipients, start);
        var others = signer is null ? [] : Others(segments, blocks, signer);
        if (recipients is not null && signer is not null && recipients.First > signer.Last + Neighbourhood)
        {
            recipients = null;
        }

        var textEnd = Math.Min(signer?.First ?? end, recipients?.First ?? end);
        var annex = Math.Max(textEnd, 1 + Math.Max(Math.Max(signer?.Last ?? -1, recipients?.Last ?? -1), others.Select(o => o.Last).DefaultIfEmpty(-1).Max()));
        return new Closing(signer, others, recipients, textEnd, Math.Min(annex, end))
        {
            HasCopyBlock = signer is not null && others.Any(o => CopyBetween(segments, signer.Last, o.First)),
        };
    }

    private static List<FoundBlock> Blocks(IReadOnlyList<Segment> segments, int start, int end)
    {
        var blocks = new List<FoundBlock>();
        for (var i = start; i < end; i++)
        {
            // A line that an earlier block of the same column has taken in begins none of its own.
            if (blocks.Any(b => i > b.First && i <= b.Last && Columns.Same(segments[b.First], segments[i])))
            {
                continue;
            }

            if (SignatureBlockReader.Read(segments, i, end) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks;
    }

    private static FoundBlock? Choose(IReadOnlyList<Segment> segments, List<FoundBlock> blocks, RecipientList? recipients, int start)
    {
        var able = blocks.Where(b => b.Block.Position is null || !Posts.IsClerk(b.Block.Position)).ToList();
        if (recipients is not null)
        {
            var near = able.Where(b => b.First <= recipients.Last + Neighbourhood && b.Last >= recipients.First - Neighbourhood).ToList();
            if ((near.Find(b => b.Block.Name is not null && b.First >= recipients.First - 8) ?? near.Find(b => b.First >= recipients.First - 8) ?? near.LastOrDefault()) is { } beside)
            {
                return beside;
            }
        }

        var mark = EndMark(segments, start);
        return able.Find(b => b.Block.Name is not null && mark >= 0 && b.First > mark)
            ?? able.Find(b => b.Block.Name is not null)
            ?? able.Find(b => mark >= 0 && b.First > mark)
            ?? able.LastOrDefault(b => b.Block.Prefixes.Count > 0)
            ?? able.LastOrDefault(b => segments.Count - b.Last < 12);
    }

    private static int EndMark(IReadOnlyList<Segment> segments, int start)
    {
        for (var i = start; i < segments.Count; i++)
        {
            if (segments[i].Text.TrimEnd().EndsWith("./.", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static List<FoundBlock> Others(IReadOnlyList<Segment> segments, List<FoundBlock> blocks, FoundBlock signer)
    {
        var others = new List<FoundBlock>();
        var last = signer.Last;
        foreach (var block in blocks.Where(b => b != signer && b.First > signer.First))
        {
            if (block.Block.Name is null || SignatureBlockReader.IsPlainPost(segments[block.First]) || (block.Block.Position is { } post && Posts.IsClerk(post)))
            {
                continue;
            }

            if (block.First > last + 10 || Separated(segments, last, block.First))
            {
                break;
            }

            others.Add(block);
            last = Math.Max(last, block.Last);
        }

        return others;
    }

    private static bool Separated(IReadOnlyList<Segment> segments, int last, int first)
    {
        for (var i = last + 1; i < first; i++)
        {
            if (AnnexHeading.Is(segments[i]) || HeadingLines.KindOf(segments[i]) == HeadingLine.NationalName || segments[i].Text.Length > 200)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CopyBetween(IReadOnlyList<Segment> segments, int last, int first)
    {
        for (var i = last + 1; i < first; i++)
        {
            if (Marks.IsCopyMark(segments[i]) || segments[i].Key.Contains("/sl-", StringComparison.Ordinal) || segments[i].Key.Contains("/sy-", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

namespace TaskTracking.SampleMaker.Signing;

/// <summary>
/// One signature to make, written in a source as <c>seal sxd 2026-11-16T16:05 etsi</c>: what it shows, whose it is, when, and options.
/// </summary>
/// <param name="Look">What its widget shows.</param>
/// <param name="Who">An id of pki.yaml.</param>
/// <param name="At">When it is made; the timestamp follows four seconds later.</param>
internal sealed record SignatureOrder(SignatureLook Look, string Who, DateTimeOffset At)
{
    /// <summary>SubFilter ETSI.CAdES.detached in place of adbe.pkcs7.detached.</summary>
    public bool Etsi { get; private init; }

    public bool Timestamp { get; private init; } = true;

    /// <summary>May certify the document (DocMDP P=2) where it is the first.</summary>
    public bool Certify { get; private init; } = true;

    /// <summary>signingTime holds local time as if it were UTC, a habit of some state tools (domain.md §2.7).</summary>
    public bool LocalTimeAsUtc { get; private init; }

    public bool Sha1 { get; private init; }

    /// <summary>Embeds the issuers' certificates too.</summary>
    public bool FullChain { get; private init; }

    /// <summary>Spoils the digest: the signature verifies over other bytes than the file's.</summary>
    public bool Broken { get; private init; }

    public static SignatureOrder Parse(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !Enum.TryParse<SignatureLook>(words[0], ignoreCase: true, out var look))
        {
            throw new InvalidDataException($"Not a signature: '{written}'. Write: look who time options…");
        }

        var order = new SignatureOrder(look, words[1], VietnamClock.At(words[2]));
        return words.Skip(3).Aggregate(order, (sofar, option) => option switch
        {
            "etsi" => sofar with { Etsi = true },
            "no-timestamp" => sofar with { Timestamp = false },
            "no-certify" => sofar with { Certify = false },
            "local-as-utc" => sofar with { LocalTimeAsUtc = true },
            "sha1" => sofar with { Sha1 = true },
            "full-chain" => sofar with { FullChain = true },
            "broken" => sofar with { Broken = true },
            _ => throw new InvalidDataException($"Unknown option '{option}' in '{written}'."),
        });
    }
}

/// <summary>What the widget of a signature shows, and so where it stands (domain.md §1.3, §1.5).</summary>
internal enum SignatureLook
{
    /// <summary>Blue handwriting over the gap between post and name.</summary>
    Head,

    /// <summary>Small handwriting after the last word of the text (ký nháy).</summary>
    Initials,

    /// <summary>The number, drawn over the blank of the heading.</summary>
    Number,

    Day,

    Month,

    /// <summary>Red seal over the left third of the handwriting.</summary>
    Seal,

    /// <summary>Number and time in the top right corner of a separate attachment or a draft, without a picture.</summary>
    Attachment,

    /// <summary>The line of a certified copy: form of copy, agency, time.</summary>
    Copy,

    /// <summary>No widget area at all.</summary>
    Invisible,
}

namespace TaskTracking.Papers.Layout;

/// <summary>A paper before it is a file: its parts by Decree 30/2020/NĐ-CP, Appendix I, in the order of the page.</summary>
internal sealed record Sheet
{
    public required Letterhead Head { get; init; }

    /// <summary>Type and subject of a paper that is no letter; null of a letter.</summary>
    public Title? Title { get; init; }

    /// <summary>"Kính gửi:"; empty where the paper has none.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>The words "Kính gửi:".</summary>
    public string ToWord { get; init; } = string.Empty;

    public required IReadOnlyList<Block> Body { get; init; }

    public required Foot Foot { get; init; }
}

/// <summary>The two columns at the top of page 1.</summary>
/// <param name="Number">"Số: … /VP-…"; null where the paper is not numbered.</param>
/// <param name="About">"V/v …" of a letter; null of others.</param>
internal sealed record Letterhead(string Parent, string Issuer, string? Number, string? About, string PlaceAndDate);

/// <summary>The name of the paper's type, and what it is about.</summary>
internal sealed record Title(string Type, string About);

/// <summary>The end of a paper: who gets it on the left, who signs on the right.</summary>
/// <param name="Recipients">The head line and the lines of "Nơi nhận"; empty where somebody signs in that column.</param>
/// <param name="LeftSigner">Signs in the left column; null where the recipients stand there.</param>
internal sealed record Foot(IReadOnlyList<string> Recipients, Signer? LeftSigner, Signer RightSigner);

/// <summary>Somebody's place to sign.</summary>
/// <param name="Day">A line of its own for the day; null where the paper's day is enough.</param>
/// <param name="Name">Null where it is written by hand or by the clerk.</param>
internal sealed record Signer(IReadOnlyList<string> Lines, string? Day, string? Name);

namespace TaskTracking.Documents.Statements.Citations;

/// <summary>A document that a sentence names by number or date. Offsets are those of the sentence.</summary>
/// <param name="Start">Where its kind begins, or its number where no kind is named.</param>
/// <param name="Length">Up to the end of number, date and issuer.</param>
/// <param name="Kind">Folded: "công văn", "luật" …; null where only a number stands.</param>
/// <param name="Number">As written, spaces around "/" and "-" taken out; null for laws cited by date.</param>
/// <param name="Issuer">As written after "của"; null where none is named.</param>
internal sealed record InstrumentMention(int Start, int Length, string? Kind, string? Number, DateOnly? Date, string? Issuer)
{
    public int End => Start + Length;

    /// <summary>The number's last part, folded, where it names an issuer: "456/STC-NS" → "stc-ns".</summary>
    public string Notation { get; } = Number is { } number && number.LastIndexOf('/') is var slash and >= 0
        ? number[(slash + 1)..].ToLowerInvariant()
        : string.Empty;
}

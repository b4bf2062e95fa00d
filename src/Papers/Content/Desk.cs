using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>What every paper is written from: the dossier as it stands decided, the Office, its words; and the parts that all have.</summary>
internal sealed class Desk(Decided decided, IssuingOffice office, PaperWords words)
{
    public Decided Decided => decided;

    public JudgedDossier Dossier => decided.Dossier;

    /// <summary>"Ủy ban nhân dân tỉnh Kon Tum".</summary>
    public string Committee => office.Committee;

    /// <summary>"Văn phòng Ủy ban nhân dân tỉnh Kon Tum".</summary>
    public string Office => words.Say(Phrases.Office, ("committee", office.Committee));

    public PaperWords Words => words;

    public Naming Names { get; } = new(words);

    /// <summary>The filing agency, or that nobody knows it.</summary>
    public string Agency => Dossier.Agency ?? words.Say(Phrases.UnknownAgency);

    /// <summary>The submission letter in short: "Tờ trình số 123/TTr-SXD"; without one, the dossier's code.</summary>
    public string LetterInShort => Dossier.Letter is { } letter ? Names.Short(letter) : Dossier.Code;

    public string Say(Phrase phrase, params (string Slot, string? Value)[] values) => words.Say(phrase, values);

    /// <summary>How letters begin: what came in and when.</summary>
    public Line Received()
    {
        var day = Names.Day(DateOnly.FromDateTime(Dossier.ReceivedAt.DateTime));
        return Line.Of(Look.Body, Dossier.Letter is { } letter
            ? Say(Phrases.ReceivedLetter, ("day", day), ("office", Office), ("letter", Names.Full(letter, Dossier.Agency)), ("code", Dossier.Code))
            : Say(Phrases.ReceivedDossier, ("day", day), ("office", Office), ("agency", Agency), ("code", Dossier.Code)));
    }

    /// <param name="about">Of a letter, which bears it under its number; null of other papers.</param>
    public Letterhead Head(string? about, bool numbered = true) => new(
        Say(Phrases.Parent, ("province", office.Province.ToUpperInvariant())),
        Say(Phrases.Issuer),
        numbered ? Say(Phrases.Number) : null,
        about,
        Say(Phrases.PlaceAndDate, ("place", office.Place)));

    /// <summary>Recipients on the left, the Office's signer on the right.</summary>
    /// <param name="addressed">The paper says "Kính gửi".</param>
    /// <param name="lines">Over the signature; null: those of letters.</param>
    public Foot Foot(bool addressed, IReadOnlyList<string>? lines = null, IReadOnlyList<string>? others = null)
    {
        var recipients = new List<string> { Say(Phrases.Recipients) };
        recipients.AddRange((addressed ? [Say(Phrases.AsAbove)] : others ?? []).Select(r => $"- {r};"));
        recipients.Add($"- {Say(Phrases.Archive)}");
        return new Foot(recipients, null, new Signer(lines ?? words.Signer, null, lines is null ? SignerName() : null));
    }

    /// <summary>The files that came in, as a table.</summary>
    public Grid Files() => FileList.Of(this);

    // The head is named where he signs himself: one line, no "KT.". Of anybody else the clerk knows who.
    private string? SignerName() => words.SignerName ?? (words.Signer is [var post] && !post.Contains("KT.", StringComparison.Ordinal) && !post.Contains("TL.", StringComparison.Ordinal) ? office.Head : null);
}

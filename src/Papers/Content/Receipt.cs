using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>The receipt: what came in, when, with the fingerprint of every file, and that receiving is not yet accepting.</summary>
internal static class Receipt
{
    public static Sheet Write(Desk desk) => new()
    {
        Head = desk.Head(about: null, numbered: false),
        Title = new Title(desk.Say(Phrases.ReceiptTitle), desk.Say(Phrases.ReceiptAbout, ("code", desk.Dossier.Code))),
        Body =
        [
            Line.Of(Look.Emphasis, desk.Say(Phrases.ReceiptStanding)),
            .. SlipLines.Of(desk),
            Line.Of(Look.Body, desk.Say(Phrases.ReceiptMeaning, ("office", desk.Office), ("directive", desk.Dossier.Directive))),
            Line.Of(Look.Heading, desk.Say(Phrases.SlipFiles, ("count", ReturnLetter.Count(desk.Dossier.Files.Count)))),
            FileList.WithHashes(desk),
            Line.Of(Look.Body, desk.Say(Phrases.ReceiptHashes)),
        ],
        Foot = desk.Foot(addressed: false, desk.Words.ReceiptSigner, [desk.Agency]),
    };
}

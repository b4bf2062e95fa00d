using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>The slip that says a dossier was accepted, and that this is not yet the Committee's decision on the matter.</summary>
internal static class AcceptanceSlip
{
    public static Sheet Write(Desk desk) => new()
    {
        Head = desk.Head(about: null),
        Title = new Title(desk.Say(Phrases.AcceptTitle), desk.Say(Phrases.AcceptAbout, ("code", desk.Dossier.Code))),
        Body =
        [
            .. SlipLines.Of(desk),
            Line.Of(Look.Body, desk.Say(Phrases.AcceptResult, ("office", desk.Office), ("committee", desk.Committee), ("directive", desk.Dossier.Directive))),
            Line.Of(Look.Heading, desk.Say(Phrases.SlipFiles, ("count", ReturnLetter.Count(desk.Dossier.Files.Count)))),
            desk.Files(),
            Line.Of(Look.Body, desk.Say(Phrases.AcceptLimits, ("committee", desk.Committee)) + desk.Say(Phrases.End)),
        ],
        Foot = desk.Foot(addressed: false, others: [desk.Agency]),
    };
}

/// <summary>Who filed what, when it came in, and until when it is answered.</summary>
internal static class SlipLines
{
    public static IEnumerable<Block> Of(Desk desk)
    {
        var dossier = desk.Dossier;
        yield return Line.Of(Look.Body, desk.Say(Phrases.SlipCode, ("code", dossier.Code)));
        yield return Line.Of(Look.Body, desk.Say(Phrases.SlipAgency, ("agency", dossier.Agency ?? desk.Say(Phrases.Blank))));
        if (dossier.Reference is { Length: > 0 } reference)
        {
            yield return Line.Of(Look.Body, desk.Say(Phrases.SlipReference, ("reference", reference)));
        }

        yield return Line.Of(Look.Body, desk.Say(Phrases.SlipLetter, ("letter", dossier.Letter is { } letter ? desk.Names.Full(letter, dossier.Agency) : desk.Say(Phrases.Blank))));
        yield return Line.Of(Look.Body, desk.Say(Phrases.SlipReceived, ("instant", desk.Names.Instant(dossier.ReceivedAt))));
        yield return Line.Of(Look.Body, desk.Say(Phrases.SlipDue, ("day", desk.Names.Day(dossier.DueOn))));
    }
}

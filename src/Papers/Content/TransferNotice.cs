using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>The letter that hands a dossier to the competent body and tells the agency so (clause 6.a): why, by what source, and which files.</summary>
internal static class TransferNotice
{
    public static Sheet Write(Desk desk)
    {
        var body = desk.Decided.CompetentName!;
        var blocks = new List<Block> { desk.Received(), Line.Of(Look.Body, desk.Say(Phrases.ForwardWhy, ("office", desk.Office), ("body", body))) };

        // Where a person names another body than the rules did, the rules' reason is not the reason.
        if (desk.Decided.Point(Decided.CompetentBody) is { Answer: PointAnswer.NotMet } point && string.Equals(body, desk.Dossier.ForwardTo, StringComparison.Ordinal))
        {
            blocks.Add(Line.Of(Look.Reason, point.Message));
            blocks.AddRange(FindingLines.Grounds(desk, point));
        }
        else
        {
            blocks.Add(Line.Of(Look.Detail, desk.Decided.Person?.Why ?? desk.Say(Phrases.Blank)));
        }

        blocks.Add(Line.Of(Look.Body, desk.Say(Phrases.ForwardHands, ("office", desk.Office), ("body", body), ("agency", desk.Agency), ("directive", desk.Dossier.Directive))));
        blocks.Add(Line.Of(Look.Heading, desk.Say(Phrases.ForwardFiles, ("count", ReturnLetter.Count(desk.Dossier.Files.Count)))));
        blocks.Add(desk.Files());
        blocks.Add(Line.Of(Look.Body, desk.Say(Phrases.ForwardAsks, ("body", body), ("agency", desk.Agency), ("code", desk.Dossier.Code)) + desk.Say(Phrases.End)));
        return new Sheet
        {
            Head = desk.Head(desk.Say(Phrases.ForwardAbout, ("letter", desk.LetterInShort))),
            ToWord = desk.Say(Phrases.To),
            To = [body, desk.Dossier.Agency ?? desk.Say(Phrases.Blank)],
            Body = blocks,
            Foot = desk.Foot(addressed: true),
        };
    }
}

using System.Globalization;
using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>The letter that returns a dossier (clause 6.a): every reason, what else was noticed, what came in, that it may be filed again.</summary>
internal static class ReturnLetter
{
    public static Sheet Write(Desk desk)
    {
        var decided = desk.Decided;
        var advice = decided.Advice.Where(p => !desk.Words.InternalAdvice.Contains(p.Rule, StringComparer.Ordinal)).ToList();
        var own = decided.Person?.Why;
        var body = new List<Block>
        {
            desk.Received(),
            Line.Of(Look.Body, desk.Say(Phrases.ReturnReasons, ("office", desk.Office), ("directive", desk.Dossier.Directive), ("count", Count(decided.Reasons.Count + (own is null ? 0 : 1))))),
        };
        body.AddRange(decided.Reasons.SelectMany((point, i) => FindingLines.Reason(desk, point, i + 1)));
        if (own is not null)
        {
            body.Add(Line.Of(Look.Reason, string.Create(CultureInfo.InvariantCulture, $"{decided.Reasons.Count + 1}. {own}")));
        }

        if (advice.Count > 0)
        {
            body.Add(Line.Of(Look.Heading, desk.Say(Phrases.ReturnAdvice, ("office", desk.Office))));
            body.AddRange(advice.Select(p => FindingLines.Advice(desk, p)));
        }

        body.Add(Line.Of(Look.Heading, desk.Say(Phrases.ReturnFiles, ("count", Count(desk.Dossier.Files.Count)))));
        body.Add(desk.Files());
        body.Add(Line.Of(Look.Body, desk.Say(Phrases.ReturnAgain, ("agency", desk.Agency), ("code", desk.Dossier.Code)) + desk.Say(Phrases.End)));
        return new Sheet
        {
            Head = desk.Head(desk.Say(Phrases.ReturnAbout, ("letter", desk.LetterInShort))),
            ToWord = desk.Say(Phrases.To),
            To = [desk.Dossier.Agency ?? desk.Say(Phrases.Blank)],
            Body = body,
            Foot = desk.Foot(addressed: true),
        };
    }

    // "02 lý do": numbers under ten are written with a zero.
    internal static string Count(int count) => count.ToString("00", CultureInfo.InvariantCulture);
}

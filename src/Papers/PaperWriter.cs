using TaskTracking.Papers.Content;
using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Packages;
using TaskTracking.Papers.Word;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers;

/// <summary>
/// The public door: a judged dossier in, a Word file out that a clerk edits and signs (Decree 30/2020/NĐ-CP, Appendix I). Pure: the
/// same input gives the same bytes.
/// </summary>
public static class PaperWriter
{
    /// <summary>Whether a dossier has such a paper as things stand: a receipt and a note always, the others by the decision.</summary>
    public static bool Fits(PaperKind kind, JudgedDossier dossier, PersonDecision? person) => Decided.Of(dossier, person).Has(kind);

    /// <summary>Writes a paper; null where it does not fit the decision.</summary>
    public static Paper? Write(PaperKind kind, JudgedDossier dossier, PersonDecision? person, IssuingOffice office, PaperWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var decided = Decided.Of(dossier, person);
        if (!decided.Has(kind))
        {
            return null;
        }

        var desk = new Desk(decided, office, words);
        var (sheet, name) = kind switch
        {
            PaperKind.Return => (ReturnLetter.Write(desk), Phrases.ReturnName),
            PaperKind.Forward => (TransferNotice.Write(desk), Phrases.ForwardName),
            PaperKind.Accept => (AcceptanceSlip.Write(desk), Phrases.AcceptName),
            PaperKind.Receipt => (Receipt.Write(desk), Phrases.ReceiptName),
            _ => (WorkNote.Write(desk), Phrases.NoteName),
        };
        var title = words.Say(name, ("code", dossier.Code));
        return new Paper(Inserted.Clean(title) + ".docx", WordPaper.Make(sheet, title));
    }
}

using System.Text;
using TaskTracking.SignatureCorpus.Peers;

namespace TaskTracking.SignatureCorpus.Pages;

/// <summary>What does not come out as owed, file by file, and where the number of signatures differs from the one stated.</summary>
internal static class Remainders
{
    public static void Misses(StringBuilder page, IReadOnlyList<Measured> measured, string peer)
    {
        foreach (var item in measured.Where(item => item.Of(peer) is Outcome.FalseAccept or Outcome.FalseReject))
        {
            page.Append($"- `{item.Case.File}`: owed “{item.Duty.Name}”, {peer} says {$"{item.Answers[peer].Verdict}".ToLowerInvariant()} ({item.Answers[peer].Note})\n");
        }
    }

    public static void Counts(StringBuilder page, IReadOnlyList<Measured> measured)
    {
        var stated = measured.Where(item => item.Case.Signatures is not null).ToList();
        var wrong = stated.Where(item => item.Case.Signatures != item.Answers["ours"].Signatures && item.Report.Error is null).ToList();
        page.Append($"Of {ClassTable.Text(stated.Count)} files of which it is stated how many signatures they have, ours lists another number in {ClassTable.Text(wrong.Count)}{(wrong.Count == 0 ? ".\n" : ":\n\n")}");
        foreach (var item in wrong)
        {
            page.Append($"- `{item.Case.File}`: stated {ClassTable.Text(item.Case.Signatures!.Value)}, ours {ClassTable.Text(item.Answers["ours"].Signatures)}\n");
        }
    }

    /// <summary>How often pdfsig says "Not total document signed" of what must be stopped and of what is honest.</summary>
    public static void NotTotal(StringBuilder page, IReadOnlyList<Measured> measured)
    {
        var said = measured.Where(item => item.Answers.TryGetValue("pdfsig", out var answer) && answer.Verdict == FileVerdict.Accepted && answer.Note.Contains("not total", StringComparison.Ordinal)).ToList();
        page.Append($"pdfsig prints “Not total document signed” beside “Signature is Valid.” on {ClassTable.Text(said.Count(ClassTable.MustStop))} of the files that must be stopped and on {ClassTable.Text(said.Count(item => !ClassTable.MustStop(item)))} honest ones: it tells nothing apart, and counts as accepted.\n");
    }
}

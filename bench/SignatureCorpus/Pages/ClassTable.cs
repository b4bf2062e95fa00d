using System.Text;
using TaskTracking.SignatureCorpus.Peers;

namespace TaskTracking.SignatureCorpus.Pages;

/// <summary>Per class of attack and of honest file: what ours says of the files, and beside it what the peers of the format say.</summary>
internal static class ClassTable
{
    private static readonly FileVerdict[] Verdicts = [FileVerdict.Accepted, FileVerdict.Rejected, FileVerdict.Indeterminate, FileVerdict.Unsigned];

    public static void Write(StringBuilder page, IReadOnlyList<Measured> measured)
    {
        var peers = Peers(measured);
        page.Append("| class | owed | files |");
        foreach (var peer in peers)
        {
            page.Append($" {peer}: accepted | rejected | indeterminate | unsigned | wrong |");
        }

        page.Append("\n| --- | --- | --- |").Append(string.Concat(Enumerable.Repeat(" --- |", peers.Count * 5))).Append('\n');
        var classes = measured.GroupBy(item => (item.Duty.Name, item.Class)).OrderBy(group => Rank(group.Key.Name)).ThenBy(group => group.Key.Class, StringComparer.Ordinal);
        foreach (var group in classes)
        {
            Row(page, $"{group.Key.Class} | {group.Key.Name}", [.. group], peers);
        }

        Row(page, "**all** |", measured, peers);
    }

    public static void Totals(StringBuilder page, IReadOnlyList<Measured> measured)
    {
        page.Append("| | must be stopped | not stopped | must not be called broken | called broken, or not seen |\n| --- | --- | --- | --- | --- |\n");
        foreach (var peer in Peers(measured))
        {
            var (stop, keep) = (measured.Where(MustStop).ToList(), measured.Where(item => !MustStop(item) && item.Duty.Name != "end in time").ToList());
            page.Append($"| {peer} | {Text(stop.Count)} | {Text(stop.Count(item => item.Of(peer) == Outcome.FalseAccept))} | {Text(keep.Count)} | {Text(keep.Count(item => item.Of(peer) == Outcome.FalseReject))} |\n");
        }
    }

    public static bool MustStop(Measured item) => item.Duty.Name is "reject" or "reject or warn" or "do not pass";

    public static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Peers(IEnumerable<Measured> measured) => [.. measured.SelectMany(item => item.Answers.Keys).Distinct(StringComparer.Ordinal)];

    private static void Row(StringBuilder page, string head, IReadOnlyList<Measured> files, List<string> peers)
    {
        page.Append($"| {head} | {Text(files.Count)} |");
        foreach (var peer in peers)
        {
            foreach (var verdict in Verdicts)
            {
                page.Append($" {Blank(files.Count(item => item.Answers.TryGetValue(peer, out var answer) && answer.Verdict == verdict))} |");
            }

            page.Append($" {Blank(files.Count(item => item.Of(peer) is Outcome.FalseAccept or Outcome.FalseReject))} |");
        }

        page.Append('\n');
    }

    private static string Blank(int count) => count == 0 ? "" : Text(count);

    private static int Rank(string duty) => duty switch { "reject" => 0, "reject or warn" => 1, "do not pass" => 2, "accept" => 3, "unsigned" => 4, _ => 5 };
}

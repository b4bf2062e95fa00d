using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Validation.Api.Commands;

/// <summary>Exit codes: contract.md, first table.</summary>
internal static class ExitCodes
{
    public const int Good = 0;
    public const int NothingJudged = 2;
    public const int Failed = 10;
    public const int Indeterminate = 12;
    public const int Unsigned = 13;

    // With several files the worst code wins, in this order.
    private static readonly int[] Worst = [NothingJudged, Failed, Indeterminate, Unsigned, Good];

    public static int Of(Decision decision) => decision switch
    {
        Decision.Accept => Good,
        Decision.Return => 10,
        Decision.Forward => 11,
        _ => 12,
    };

    public static int Of(SignatureReport report)
    {
        if (report.Error is not null)
        {
            return NothingJudged;
        }

        if (report.Signatures.Count == 0)
        {
            return Unsigned;
        }

        return report.Signatures.Any(s => s.Indication == Indication.TotalFailed) ? Failed
            : report.Signatures.Any(s => s.Indication == Indication.Indeterminate) ? Indeterminate
            : Good;
    }

    public static int WorstOf(IEnumerable<int> codes) => Worst.First(codes.Append(Good).Contains);
}

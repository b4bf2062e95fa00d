namespace TaskTracking.SignatureCorpus;

/// <summary>The class of attack or of honest file that a case belongs to, from what the manifest says of it: new files of the same kinds fall into the same rows.</summary>
internal static class AttackClass
{
    // The first that fits; words of the manifest's column "attack", lower case.
    private static readonly (string Word, string Name)[] Known =
    [
        ("shadow-prepared, not signed", "shadow: prepared, not signed"),
        ("shadow-prepared then signed", "shadow: prepared, then signed"),
        ("hide-and-replace", "shadow: hide and replace"),
        ("replace:", "shadow: replace"),
        ("shadow: replace", "shadow: replace"),
        ("hide:", "shadow: hide"),
        ("shadow: hide", "shadow: hide"),
        ("usf", "universal forgery (USF)"),
        ("isa", "incremental saving (ISA)"),
        ("swa", "signature wrapping (SWA)"),
        ("loop", "cross-reference loop"),
        ("annotation", "annotation drawn after signing"),
        ("pages", "pages added or removed"),
        ("overridden", "signature redefined later"),
        ("appearance", "appearance replaced by a form update"),
        ("between two signatures", "unsigned update between two signatures"),
        ("byterange", "ranges: overlap, anomaly"),
        ("content changed", "signed content changed"),
    ];

    public static string Of(Case item)
    {
        var attack = item.Attack.ToLowerInvariant();
        foreach (var (word, name) in Known)
        {
            if (attack.Contains(word, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return attack.Length > 0 ? attack : Honest(item);
    }

    private static string Honest(Case item) => (item.Integrity, item.Coverage) switch
    {
        ("broken", _) => "broken: digest or value does not fit",
        ("unsigned", _) => "honest: not signed",
        ("undeterminable", _) => "certificate not in the file",
        ("malformed" or "unknown", _) => "damaged or odd",
        (_, "later-allowed-changes") => "honest: later signatures, form entries, validation data",
        (_, "no-suspicious-change" or "whole-document") => "honest: nothing after it, or validation data",
        _ => "honest: no word about later changes",
    };
}

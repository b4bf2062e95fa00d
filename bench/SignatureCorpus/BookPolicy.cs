using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Book;

namespace TaskTracking.SignatureCorpus;

/// <summary>The algorithm policy of the rule book, which stands in the folder that the commands of docs/measurements.md are run in.</summary>
internal static class BookPolicy
{
    private static readonly Lazy<SignaturePolicy> Read = new(() =>
        RuleBookReader.Read(File.ReadAllBytes("rules.yaml"), "rules.yaml").Book!.SignaturePolicyOn(DateOnly.MaxValue));

    public static SignaturePolicy Value => Read.Value;
}

using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Pdf;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>A signature that is TOTAL-PASSED, by what makes it that signature: where its signed bytes stand, what they are, and its value.</summary>
/// <param name="Identity">Ranges, SHA-256 of the signed bytes, SHA-256 of the signature value.</param>
/// <param name="Fact">What is reported of it.</param>
/// <param name="End">Where its signed bytes end in the file.</param>
internal sealed record PassedSignature(string Identity, SignatureFact Fact, long End)
{
    /// <summary>The passed signatures of a file, out of its report.</summary>
    public static IReadOnlyList<PassedSignature> Of(byte[] file, SignatureReport report, string? password)
    {
        if (report.Signatures.All(signature => signature.Indication != Indication.TotalPassed))
        {
            return [];
        }

        var found = PdfSignatures.Find(file, password, PdfLimits.Default).Signatures;
        var hasSigner = found.Any(signature => !signature.IsDocumentTimestamp);
        var facts = report.Signatures.Where(fact => !hasSigner || fact.Warnings.All(warning => warning.Code != "document-timestamp"));
        return [.. found.Where(signature => !hasSigner || !signature.IsDocumentTimestamp).Zip(facts)
            .Where(pair => pair.Second.Indication == Indication.TotalPassed)
            .Select(pair => new PassedSignature(IdentityOf(file, pair.First), pair.Second, pair.First.SignedRanges.Max(range => range.Offset + range.Length)))];
    }

    private static string IdentityOf(byte[] file, FoundSignature signature)
    {
        using var content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (offset, length) in signature.SignedRanges)
        {
            content.AppendData(file, (int)offset, (int)length);
        }

        var value = CmsReader.Read(signature.Cms)!.Signers[0].Signature.Span;
        var ranges = string.Join(' ', signature.SignedRanges.Select(range => FormattableString.Invariant($"{range.Offset}+{range.Length}")));
        return $"{ranges} {Convert.ToHexStringLower(content.GetHashAndReset())} {Convert.ToHexStringLower(SHA256.HashData(value))}";
    }
}

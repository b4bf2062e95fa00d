using System.Formats.Asn1;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;

namespace TaskTracking.Signatures.Reports;

/// <summary>The signatures of one CMS message, each with its archive timestamps and followed by its counter-signatures.</summary>
internal sealed class CmsSignatures
{
    private const int Deepest = 4;
    private const int MostCountersignatures = 50;

    private readonly CmsMessage message;
    private readonly SignatureAssessment assessment;
    private readonly ArchiveTimestamps archives;
    private int counted;

    public CmsSignatures(CmsMessage message, InspectionOptions options)
    {
        this.message = message;
        var context = new ValidationContext(options, [], [message]);
        assessment = new SignatureAssessment(context, DocumentTimestamps.None);
        archives = new ArchiveTimestamps(new TimestampVerifier(context));
        Verifier = new CmsVerifier(context.Candidates, context.Keys);
    }

    public CmsVerifier Verifier { get; }

    /// <summary>The entries of a signature and of what counter-signs it.</summary>
    /// <param name="found">What it covers.</param>
    /// <param name="signer">The SignerInfo.</param>
    /// <param name="verified">What verifying it gave.</param>
    /// <param name="content">What it signs; null where that is not at hand.</param>
    public IReadOnlyList<SignatureFact> Write(FoundSignature found, CmsSigner signer, CmsVerification verified, SignedContent? content)
    {
        var archive = verified.Integrity == Integrity.Broken ? ArchiveEvidence.None : archives.Of(message, signer, content, verified.Certificate);
        var fact = SignatureFactWriter.Write(assessment.Gather(found, verified with { Archive = archive }), DocumentTimestamps.None);
        return [fact, .. Countersignatures(found, signer, fact, 0)];
    }

    private IEnumerable<SignatureFact> Countersignatures(FoundSignature found, CmsSigner signed, SignatureFact above, int depth)
    {
        var values = signed.UnsignedAttributes.Where(attribute => attribute.Oid == Oids.CounterSignature).SelectMany(attribute => attribute.Values);
        foreach (var value in depth == Deepest ? [] : values)
        {
            if (++counted > MostCountersignatures)
            {
                yield break;
            }

            var signer = Read(value);
            var verified = signer is null
                ? CmsVerification.Fail(SubIndications.FormatFailure, "cms-unreadable")
                : Verifier.Verify(signer, null, new SignedContent([signed.Signature]));
            var fact = SignatureFactWriter.Write(assessment.Gather(found, Countersigning.Of(verified, above)), DocumentTimestamps.None);
            yield return fact;
            foreach (var next in signer is null ? [] : Countersignatures(found, signer, fact, depth + 1))
            {
                yield return next;
            }
        }
    }

    private static CmsSigner? Read(ReadOnlyMemory<byte> value)
    {
        try
        {
            var reader = new AsnReader(value, AsnEncodingRules.BER);
            return SignerInfoReader.Read(reader.ReadSequence());
        }
        catch (Exception exception) when (exception is AsnContentException or OverflowException or ArgumentException)
        {
            return null;
        }
    }
}

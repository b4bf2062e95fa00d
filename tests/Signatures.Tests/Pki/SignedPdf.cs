using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Reports;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>
/// A file with signatures as Pdf/ hands them over, built without a PDF around it: the seam of FoundSignature. Each signature covers all
/// that stands before it.
/// </summary>
internal sealed class SignedPdf
{
    private readonly List<byte> file = [.. "%PDF-1.7 Tờ trình mẫu"u8];
    private readonly List<FoundSignature> found = [];

    /// <summary>The bytes the next signature covers.</summary>
    public byte[] Covered => [.. file];

    /// <summary>Adds a signature over everything so far.</summary>
    public SignedPdf Add(string subFilter, Func<byte[], byte[]> sign, Func<FoundSignature, FoundSignature>? change = null)
    {
        var cms = sign(Covered);
        var signature = new FoundSignature
        {
            SubFilter = subFilter,
            SignedRanges = [(0, file.Count)],
            Cms = cms,
            Coverage = Coverage.WholeRevision,
            Changes = ChangesAfterSigning.Allowed,
            IsDocumentTimestamp = subFilter == "ETSI.RFC3161",
        };
        found.Add(change is null ? signature : change(signature));
        file.AddRange(cms);
        return this;
    }

    /// <summary>Adds an ordinary detached signature.</summary>
    public SignedPdf Sign(CmsPlan? plan = null, Func<FoundSignature, FoundSignature>? change = null) =>
        Add("ETSI.CAdES.detached", covered => CmsMaker.Make((plan ?? new CmsPlan()) with { Content = covered, Carried = null }), change);

    /// <summary>Adds a document timestamp.</summary>
    public SignedPdf Stamp(DateTimeOffset time, Identity? authority = null, Func<FoundSignature, FoundSignature>? change = null) =>
        Add("ETSI.RFC3161", covered => TimestampMaker.Over(covered, time, authority), change);

    public IReadOnlyList<SignatureFact> Judge(TrustStore? trust = null, Action<byte[]>? tamper = null)
    {
        var bytes = Covered;
        tamper?.Invoke(bytes);
        var options = new InspectionOptions { ValidationTime = TestPki.Now, Trust = trust ?? Judging.Trust(), Policy = Judging.Policy };
        return SignatureReportWriter.Write(bytes, found, options).Signatures;
    }
}

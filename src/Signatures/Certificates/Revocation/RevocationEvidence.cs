namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>CRLs and OCSP answers at hand, read once; what cannot be read is left out.</summary>
internal sealed class RevocationEvidence
{
    public RevocationEvidence(IEnumerable<ReadOnlyMemory<byte>> crls, IEnumerable<ReadOnlyMemory<byte>> ocspResponses)
    {
        Crls = [.. crls.Select(CrlReader.Read).OfType<Crl>()];
        OcspAnswers = [.. ocspResponses.SelectMany(OcspReader.Read)];
    }

    public IReadOnlyList<Crl> Crls { get; }

    public IReadOnlyList<OcspAnswer> OcspAnswers { get; }
}

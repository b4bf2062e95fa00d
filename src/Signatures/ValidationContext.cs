using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Certificates.Revocation;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures;

/// <summary>Everything one file's signatures are judged with: the operator's trust, what the file itself carries, and the moment.</summary>
internal sealed class ValidationContext
{
    private readonly Lazy<RevocationEvidence> fileEvidence;

    public ValidationContext(InspectionOptions options, IEnumerable<EmbeddedEvidence> evidences, IReadOnlyList<CmsMessage?> messages)
    {
        Trust = options.Trust;
        Policy = options.Policy;
        ValidationTime = options.ValidationTime;
        Embedded = new CertificatePool();
        var crls = new List<ReadOnlyMemory<byte>>();
        var ocspResponses = new List<ReadOnlyMemory<byte>>();
        foreach (var evidence in evidences.Distinct())
        {
            Embedded.AddEncoded(evidence.Certificates);
            crls.AddRange(evidence.Crls);
            ocspResponses.AddRange(evidence.OcspResponses);
        }

        foreach (var message in messages.OfType<CmsMessage>())
        {
            AddMessage(message, crls, ocspResponses);
        }

        fileEvidence = new Lazy<RevocationEvidence>(() => new RevocationEvidence(crls, ocspResponses));
        Keys = new KeyOperations(Trust.Answers);
        Paths = new PathBuilder(Trust, Embedded, Keys);
        Revocation = new RevocationCheck(Keys, () => Candidates);
    }

    public TrustStore Trust { get; }

    public SignaturePolicy Policy { get; }

    public DateTimeOffset ValidationTime { get; }

    /// <summary>Certificates that came with the file: known, never trusted.</summary>
    public CertificatePool Embedded { get; }

    /// <summary>CRLs and OCSP responses that came with the file; read when first asked for.</summary>
    public RevocationEvidence FileEvidence => fileEvidence.Value;

    public KeyOperations Keys { get; }

    public PathBuilder Paths { get; }

    public RevocationCheck Revocation { get; }

    /// <summary>Where a signer's certificate may be found: in the file first, else in the trust folder.</summary>
    public IReadOnlyCollection<Certificate> Candidates => [.. Embedded.All, .. Trust.Certificates.All];

    private void AddMessage(CmsMessage message, List<ReadOnlyMemory<byte>> crls, List<ReadOnlyMemory<byte>> ocspResponses)
    {
        Embedded.AddEncoded(message.Certificates);
        var values = new RevocationValues();
        foreach (var signer in message.Signers)
        {
            values.AddAttributes(signer);
        }

        crls.AddRange(message.Crls.Concat(values.Crls));
        ocspResponses.AddRange(message.OcspResponses.Concat(values.OcspResponses));
    }
}

using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Certificates.Revocation;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures.Timestamps;

/// <summary>
/// Verifies an RFC 3161 token: imprint, signature, the authority's certificate (id-kp-timeStamping) and its chain at genTime.
/// Times of several tokens are never compared: the state's servers differ by minutes (domain.md §2.7).
/// </summary>
internal sealed class TimestampVerifier(ValidationContext context)
{
    /// <summary>Verifies a token over <paramref name="stamped"/>.</summary>
    public TimestampFinding Verify(ReadOnlyMemory<byte> token, SignedContent stamped) =>
        CmsReader.Read(token) is { } message ? Verify(message, stamped) : Problem("timestamp-unreadable");

    /// <summary>Verifies a token that was read already (a document timestamp) over <paramref name="stamped"/>.</summary>
    public TimestampFinding Verify(CmsMessage message, SignedContent stamped)
    {
        if (message.ContentType != Oids.TimestampInfo
            || message.Content is not { } content
            || message.Signers.Count != 1
            || TimestampInfo.Read(content) is not { } info)
        {
            return Problem("timestamp-unreadable");
        }

        context.Embedded.AddEncoded(message.Certificates);
        var token = new CmsVerifier(context.Candidates, context.Keys).Verify(message.Signers[0], message.ContentType, new SignedContent([content]));
        var finding = new TimestampFinding { Time = info.Time, Authority = token.Certificate, Token = token, ImprintDigest = info.Digest };
        if (info.Digest is null or { Name: "MD5" })
        {
            return finding with { Problems = [new SignatureRemark("timestamp-algorithm")] };
        }

        if (!CryptographicOperations.FixedTimeEquals(info.Imprint.Span, stamped.Hash(info.Digest)))
        {
            return finding with { Problems = [new SignatureRemark("timestamp-imprint-mismatch")] };
        }

        if (token.Integrity != Integrity.Intact || token.Failed || token.Undetermined)
        {
            return finding with { Problems = [new SignatureRemark(token.Undetermined ? "timestamp-unverified" : "timestamp-signature-invalid")] };
        }

        return JudgeAuthority(finding, token.Certificate!, info);
    }

    private TimestampFinding JudgeAuthority(TimestampFinding finding, Certificate authority, TimestampInfo info)
    {
        if (authority.Extensions.ExtendedKeyUsage?.Contains(ExtendedKeyUsages.TimeStamping, StringComparer.Ordinal) is not true)
        {
            return finding with { Problems = [new SignatureRemark("timestamp-authority-usage")] };
        }

        var problems = new List<SignatureRemark>();
        if (context.Policy.LastDayOf(info.Digest!.Name) is not null)
        {
            problems.Add(new SignatureRemark("timestamp-digest-weak", [info.Digest!.Name]));
        }

        var chain = ChainFinding.Of(authority, info.Time, context.Paths, []);
        var used = new List<UsedEvidence>(chain.Path.Used(EvidenceRole.TimestampAuthority, EvidenceRole.TimestampIssuer, EvidenceRole.TimestampAnchor));
        if (chain.Status != ChainStatus.Trusted)
        {
            problems.Add(new SignatureRemark("timestamp-authority-untrusted"));
        }
        else if (!authority.IsValidAt(info.Time) || IsRevoked(authority, chain, info.Time, used))
        {
            problems.Add(new SignatureRemark("timestamp-authority-not-valid"));
            return finding with { IsIntact = true, Chain = ChainStatus.Invalid, Problems = problems, Evidence = used };
        }

        return finding with { IsIntact = true, Chain = chain.Status, Problems = problems, Evidence = used };
    }

    private bool IsRevoked(Certificate authority, ChainFinding chain, DateTimeOffset time, List<UsedEvidence> used)
    {
        if (chain.Path.IssuerOf(0) is not { } issuer)
        {
            return false;
        }

        var findings = new[] { context.Trust.Evidence, context.FileEvidence }.Select(evidence => context.Revocation.Ask(authority, issuer, time, evidence)).ToList();
        used.AddRange(findings.Select(finding => finding.Source).OfType<RevocationSource>().Select(source => source.As(EvidenceRole.TimestampRevocation)));
        return findings
            .Select(finding => finding.Revocation)
            .OfType<RevocationEntry>()
            .Any(revocation => revocation.At <= time || revocation.IsCompromise);
    }

    private static TimestampFinding Problem(string code) => new() { Problems = [new SignatureRemark(code)] };
}

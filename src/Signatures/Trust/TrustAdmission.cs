using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Trust;

/// <summary>
/// Decides what of some files may join a trust folder. A self-signed certificate becomes an anchor only where an operator names its
/// fingerprint; any other only where it leads to an anchor; evidence only where a known authority signed it. So nothing but a named
/// fingerprint ever widens what is trusted.
/// </summary>
public static class TrustAdmission
{
    /// <summary>Judges everything in the files together, whatever their order: anchors, then authorities, then evidence.</summary>
    /// <param name="present">What is trusted already.</param>
    /// <param name="files">Names and bytes, as for <see cref="TrustStore.Load"/>.</param>
    /// <param name="anchors">SHA-256 fingerprints that the operator has compared with what the issuer publishes, lower-case hex.</param>
    /// <returns>One line for each thing in the files, in their order, then for each file that could not be read.</returns>
    public static IReadOnlyList<TrustCandidate> Judge(TrustStore present, IReadOnlyList<(string Name, byte[] Bytes)> files, IReadOnlyCollection<string> anchors)
    {
        ArgumentNullException.ThrowIfNull(present);
        ArgumentNullException.ThrowIfNull(files);
        var reader = new TrustFileReader();
        foreach (var (name, bytes) in files)
        {
            reader.Add(name, bytes);
        }

        var known = present.Items.Select(item => item.Sha256).ToHashSet(StringComparer.Ordinal);
        var items = reader.Items.DistinctBy(item => item.Sha256, StringComparer.Ordinal).ToList();
        var fresh = items.Where(item => !known.Contains(item.Sha256)).ToList();
        var judged = new Dictionary<TrustItem, TrustCandidate>(ReferenceEqualityComparer.Instance);
        var store = present;
        var keys = new KeyOperations();
        foreach (var item in fresh.Where(item => item.Certificate is { } certificate && TrustStore.IsSelfSigned(certificate, keys)))
        {
            var confirmed = anchors.Contains(item.Sha256, StringComparer.Ordinal);
            judged[item] = OfCertificate(item, isAnchor: true, confirmed ? Admission.Added : Admission.AnchorUnconfirmed);
            store = confirmed ? store.With([item]) : store;
        }

        store = AddAuthorities(store, [.. fresh.Where(item => item.Certificate is not null && !judged.ContainsKey(item))], judged);
        foreach (var item in items.Where(item => !judged.ContainsKey(item)))
        {
            var candidate = item.Certificate is null ? OfEvidence(item, store.Certificates) : OfCertificate(item, present.IsAnchor(item.Certificate), Admission.Present);
            judged[item] = known.Contains(item.Sha256) ? candidate with { Admission = Admission.Present } : candidate;
        }

        return
        [
            .. items.Select(item => judged[item]),
            .. reader.Problems.Select(problem => new TrustCandidate { File = problem.File, Admission = problem.Code == "too-large" ? Admission.TooLarge : Admission.NotReadable }),
        ];
    }

    /// <summary>Round by round: an authority may lead to its anchor over another one of the same files.</summary>
    private static TrustStore AddAuthorities(TrustStore store, List<TrustItem> waiting, Dictionary<TrustItem, TrustCandidate> judged)
    {
        while (waiting.Count > 0)
        {
            var paths = new PathBuilder(store, new CertificatePool(), new KeyOperations());
            foreach (var item in waiting)
            {
                judged[item] = Judge(item, item.Certificate!, paths);
            }

            var added = waiting.Where(item => judged[item].Admission == Admission.Added).ToList();
            if (added.Count == 0)
            {
                break;
            }

            store = store.With(added);
            waiting = [.. waiting.Except(added)];
        }

        return store;
    }

    private static TrustCandidate Judge(TrustItem item, Certificate certificate, PathBuilder paths)
    {
        if (TrustRoles.Of(certificate, isAnchor: false) == TrustRole.Other)
        {
            return OfCertificate(item, isAnchor: false, Admission.NoAuthority);
        }

        // Issuers must have been valid when they issued it; whether they are today, each signature asks for its own time.
        var chain = ChainFinding.Of(certificate, certificate.NotBefore, paths, []);
        return OfCertificate(item, isAnchor: false, chain.Status == Facts.Signatures.ChainStatus.Trusted ? Admission.Added : Admission.NoPath) with { Reasons = chain.Reasons };
    }

    private static TrustCandidate OfCertificate(TrustItem item, bool isAnchor, Admission admission) => new()
    {
        File = item.File,
        Kind = item.Kind,
        Encoded = item.Encoded,
        Sha256 = item.Sha256,
        Subject = item.Certificate!.Subject.ToString(),
        CommonName = item.Certificate.Subject.Value(DistinguishedName.CommonNameOid),
        Role = TrustRoles.Of(item.Certificate, isAnchor),
        Admission = admission,
    };

    private static TrustCandidate OfEvidence(TrustItem item, CertificatePool pool)
    {
        var origin = EvidenceOrigin.Of(item, pool);
        return new TrustCandidate
        {
            File = item.File,
            Kind = item.Kind,
            Encoded = item.Encoded,
            Sha256 = item.Sha256,
            Subject = origin.Name ?? string.Empty,
            CommonName = origin.CommonName,
            ThisUpdate = origin.ThisUpdate,
            Admission = origin switch
            {
                { IsUsable: false } => Admission.EvidenceUnusable,
                { Issuer: not null } => Admission.Added,
                { IsKnown: true } => Admission.EvidenceNotSigned,
                _ => Admission.EvidenceIssuerUnknown,
            },
        };
    }
}

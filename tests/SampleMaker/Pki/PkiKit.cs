using System.Collections.Concurrent;
using System.Text;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.X509;
using static TaskTracking.SampleMaker.Pki.CertificateMaker;

namespace TaskTracking.SampleMaker.Pki;

/// <summary>Every key and certificate of a <see cref="PkiPlan"/>, by id.</summary>
internal sealed class PkiKit
{
    private readonly PkiPlan plan;
    private readonly Func<string, int, AsymmetricCipherKeyPair> keys;
    private readonly ConcurrentDictionary<string, Credential> credentials = new(StringComparer.Ordinal);

    /// <param name="keys">The key pair of an id, with so many bits.</param>
    public PkiKit(PkiPlan plan, Func<string, int, AsymmetricCipherKeyPair> keys)
    {
        this.plan = plan;
        this.keys = keys;
        foreach (var authority in plan.Authorities)
        {
            Add(authority, authority.Issuer is null ? Profile.Root : Profile.Intermediate);
        }

        Add(plan.Timestamping, Profile.Timestamping);
        foreach (var holder in plan.Persons.Concat(plan.Organisations))
        {
            Add(holder);
        }
    }

    public Credential this[string id] => credentials.TryGetValue(id, out var found)
        ? found
        : throw new InvalidDataException($"pki.yaml declares no '{id}'.");

    public Credential Timestamping => this[plan.Timestamping.Id];

    public string TimestampPolicy => plan.Timestamping.Policy;

    /// <summary>Writes trust/: roots, intermediates, the time-stamping certificate as PEM, the lists of revoked certificates as DER.</summary>
    public void WriteTrust(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var authority in plan.Authorities.Append(plan.Timestamping).Where(each => each.Trusted))
        {
            File.WriteAllText(Path.Combine(folder, authority.Id + ".pem"), Pem(this[authority.Id].Certificate));
            if (authority.Crl is not null)
            {
                File.WriteAllBytes(Path.Combine(folder, authority.Crl), RevocationList.Make(this[authority.Id], plan, RevokedBy(authority.Id)));
            }
        }
    }

    private IEnumerable<(X509Certificate, DateTime)> RevokedBy(string authority) =>
        from holder in plan.Persons.Concat(plan.Organisations)
        where holder.RevokedAt is not null && (holder.Issuer ?? plan.Defaults.Issuer) == authority
        select (this[holder.Id].Certificate, VietnamClock.Utc(holder.RevokedAt!));

    private void Add(AuthorityPlan authority, Profile profile)
    {
        var subject = Name([(X509Name.C, "VN"), (X509Name.O, authority.Organization), (X509Name.CN, authority.CommonName)]);
        Issue(authority.Id, authority.CommonName, subject, authority.Bits, profile, authority.From, authority.Until, authority.Issuer);
    }

    /// <summary>Issues a holder's certificate, under an id that has none yet.</summary>
    public void Add(HolderPlan holder)
    {
        var parts = new List<(DerObjectIdentifier, string)> { (X509Name.C, "VN"), (X509Name.L, plan.Defaults.Place), (X509Name.O, holder.Agency ?? holder.Name) };
        if (holder.Uid is not null)
        {
            parts.Add((X509Name.UID, holder.Uid));
        }

        parts.Add((X509Name.CN, holder.Name));
        var issuer = holder.Issuer ?? plan.Defaults.Issuer;
        Issue(holder.Id, holder.Name, Name(parts), holder.Bits ?? plan.Defaults.Bits, Profile.Holder,
            holder.From ?? plan.Defaults.From, holder.Until ?? plan.Defaults.Until, issuer == "self" ? null : issuer);
    }

    private void Issue(string id, string name, X509Name subject, int bits, Profile profile, string from, string until, string? issuerId)
    {
        AsymmetricCipherKeyPair pair = keys(id, bits);
        var issuer = issuerId is null ? null : this[issuerId];
        var certificate = Make(id, subject, pair, profile, from, until, issuer);
        IReadOnlyList<X509Certificate> issuers = issuer is null ? [] : [issuer.Certificate, .. issuer.Issuers];
        if (!credentials.TryAdd(id, new Credential(id, certificate, pair.Private, issuers) { Name = name }))
        {
            throw new InvalidDataException($"Two certificates are called '{id}'.");
        }
    }

    private static X509Name Name(IReadOnlyList<(DerObjectIdentifier Kind, string Value)> parts) =>
        new(parts.Select(part => part.Kind).ToList(), parts.Select(part => part.Value).ToList(), new LongNames());

    /// <summary>A certificate as PEM.</summary>
    public static string Pem(X509Certificate certificate)
    {
        var text = new StringBuilder("-----BEGIN CERTIFICATE-----\n");
        foreach (var line in Convert.ToBase64String(certificate.GetEncoded()).Chunk(64))
        {
            text.Append(line).Append('\n');
        }

        return text.Append("-----END CERTIFICATE-----\n").ToString();
    }

    /// <summary>Names of agencies run longer than the 64 characters of RFC 5280's upper bound, and the state's certificates hold them whole.</summary>
    private sealed class LongNames : X509DefaultEntryConverter
    {
        public override Asn1Object GetConvertedValue(DerObjectIdentifier oid, string value) =>
            value.Length > 64 ? new DerUtf8String(value) : base.GetConvertedValue(oid, value);
    }
}

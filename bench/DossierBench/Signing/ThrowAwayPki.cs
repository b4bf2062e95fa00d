using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto;
using TaskTracking.DossierBench.Reading;
using TaskTracking.SampleMaker;
using TaskTracking.SampleMaker.Pki;

namespace TaskTracking.DossierBench.Signing;

/// <summary>
/// An infrastructure shaped like the state's, forgotten when the program ends: root, state authority, time-stamping server and an
/// authority that nobody knows. Holders get their certificate when first asked for, all on one key, so that it is fast.
/// </summary>
internal sealed class ThrowAwayPki
{
    private const string From = "2012-01-01T00:00";
    private const string Until = "2048-01-01T00:00";

    private static readonly PkiPlan Plan = new()
    {
        Authorities =
        [
            new AuthorityPlan { Id = "root", CommonName = "RootCA của bộ hồ sơ thử", Organization = "Bộ hồ sơ thử", From = From, Until = Until, Crl = "root.crl" },
            new AuthorityPlan { Id = "state", Issuer = "root", CommonName = "CA phục vụ các cơ quan Nhà nước (bộ hồ sơ thử)", Organization = "Bộ hồ sơ thử", From = From, Until = Until, Crl = "state.crl" },
            new AuthorityPlan { Id = "unknown", CommonName = "Rạng Đông Root CA (bộ hồ sơ thử)", Organization = "Rạng Đông", From = From, Until = Until, Trusted = false },
        ],
        Timestamping = new TimestampingPlan { Id = "tsa", Issuer = "root", CommonName = "Máy chủ cấp dấu thời gian (bộ hồ sơ thử)", Organization = "Bộ hồ sơ thử", From = From, Until = Until, Policy = "2.16.704.1.1.1.2" },
        Defaults = new HolderDefaults { Issuer = "state", From = "2016-01-01T00:00", Until = "2036-01-01T00:00", Place = "Việt Nam" },
    };

    private readonly ConcurrentDictionary<string, Lazy<string>> holders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTime> revoked = new(StringComparer.Ordinal);
    private readonly KeyFolder keys = new(null);
    private readonly ConcurrentDictionary<string, Lazy<AsymmetricCipherKeyPair>> pairs = new(StringComparer.Ordinal);

    public ThrowAwayPki() => Kit = new PkiKit(Plan, Pair);

    public PkiKit Kit { get; }

    /// <summary>The id of a signer's certificate in <see cref="Kit"/>.</summary>
    /// <param name="agency">The agency in a person's certificate.</param>
    public string Holder(SignedBy signer, string agency, DateOnly on)
    {
        var dated = signer.State is CertificateState.Revoked or CertificateState.Expired ? on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        var id = "h" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{signer.Person}|{signer.Name}|{(signer.Person ? agency : "")}|{signer.State}|{dated}")))[..20];
        return holders.GetOrAdd(id, _ => new Lazy<string>(() => Issue(id, signer, agency, on))).Value;
    }

    /// <summary>Writes what is trusted, with lists of revoked certificates made shortly before a moment.</summary>
    public void WriteTrust(string folder, DateTimeOffset moment)
    {
        Directory.CreateDirectory(folder);
        var dated = new PkiPlan { Revocation = new RevocationPlan { IssuedAt = Written(moment.AddHours(-1)), NextUpdate = Written(moment.AddDays(7)) } };
        foreach (var authority in Plan.Authorities.Append(Plan.Timestamping).Where(each => each.Trusted))
        {
            File.WriteAllText(Path.Combine(folder, authority.Id + ".pem"), PkiKit.Pem(Kit[authority.Id].Certificate));
            if (authority.Crl is { } list)
            {
                var entries = authority.Id == "state" ? revoked.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => (Kit[each.Key].Certificate, each.Value)) : [];
                File.WriteAllBytes(Path.Combine(folder, list), RevocationList.Make(Kit[authority.Id], dated, entries));
            }
        }
    }

    private string Issue(string id, SignedBy signer, string agency, DateOnly on)
    {
        var plan = new HolderPlan { Id = id, Name = signer.Name, Issuer = signer.State == CertificateState.Unknown ? "unknown" : null };
        if (signer.Person)
        {
            plan.Agency = agency;
        }
        else
        {
            plan.Uid = "MST:" + (6_100_000_000 + (SHA256.HashData(Encoding.UTF8.GetBytes(signer.Name))[0] * 7919)).ToString(CultureInfo.InvariantCulture);
        }

        if (signer.State == CertificateState.Expired)
        {
            plan.Until = on.AddDays(-30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00";
        }

        Kit.Add(plan);
        if (signer.State == CertificateState.Revoked)
        {
            revoked[id] = on.AddDays(-10).ToDateTime(default, DateTimeKind.Utc);
        }

        return id;
    }

    private AsymmetricCipherKeyPair Pair(string id, int bits) =>
        pairs.GetOrAdd(id.StartsWith('h') ? "holders" : id, name => new Lazy<AsymmetricCipherKeyPair>(() => keys.Pair(name, bits))).Value;

    private static string Written(DateTimeOffset moment) => moment.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}

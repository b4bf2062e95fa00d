namespace TaskTracking.SampleMaker.Pki;

/// <summary><c>pki.yaml</c>: the whole throw-away infrastructure. Times are Vietnamese (+07:00), written <c>2026-11-19T22:00</c>.</summary>
internal sealed class PkiPlan
{
    public List<AuthorityPlan> Authorities { get; set; } = [];

    public TimestampingPlan Timestamping { get; set; } = new();

    public RevocationPlan Revocation { get; set; } = new();

    public HolderDefaults Defaults { get; set; } = new();

    public List<HolderPlan> Persons { get; set; } = [];

    public List<HolderPlan> Organisations { get; set; } = [];
}

/// <summary>A certification authority; a root where <see cref="Issuer"/> is absent.</summary>
internal class AuthorityPlan
{
    public string Id { get; set; } = "";

    public string? Issuer { get; set; }

    public string CommonName { get; set; } = "";

    public string Organization { get; set; } = "";

    /// <summary>Length of the RSA modulus.</summary>
    public int Bits { get; set; } = 2048;

    public string From { get; set; } = "";

    public string Until { get; set; } = "";

    /// <summary>File name of its list of revoked certificates in trust/; absent: it publishes none.</summary>
    public string? Crl { get; set; }

    /// <summary>False keeps it out of trust/.</summary>
    public bool Trusted { get; set; } = true;
}

/// <summary>The time-stamping server; issued directly by a root, as in the state's own infrastructure.</summary>
internal sealed class TimestampingPlan : AuthorityPlan
{
    public string Policy { get; set; } = "";
}

/// <summary>When all lists of revoked certificates are made, and when the next ones would be.</summary>
internal sealed class RevocationPlan
{
    public string IssuedAt { get; set; } = "";

    public string NextUpdate { get; set; } = "";
}

/// <summary>What a person's or organisation's certificate has unless it says otherwise.</summary>
internal sealed class HolderDefaults
{
    public string Issuer { get; set; } = "";

    public int Bits { get; set; } = 2048;

    public string From { get; set; } = "";

    public string Until { get; set; } = "";

    public string Place { get; set; } = "";
}

/// <summary>A person (with <see cref="Agency"/>) or an organisation (with <see cref="Uid"/>).</summary>
internal sealed class HolderPlan
{
    public string Id { get; set; } = "";

    /// <summary>Common name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The person's organisation (O=).</summary>
    public string? Agency { get; set; }

    /// <summary>The organisation's tax or budget code: <c>MST:…</c>, <c>MNS:…</c>.</summary>
    public string? Uid { get; set; }

    /// <summary>An authority's id, or <c>self</c>.</summary>
    public string? Issuer { get; set; }

    public int? Bits { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    /// <summary>When its authority took it back.</summary>
    public string? RevokedAt { get; set; }
}

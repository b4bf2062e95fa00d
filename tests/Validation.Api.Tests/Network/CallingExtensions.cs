using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace TaskTracking.Validation.Api.Tests.Network;

/// <summary>Extensions of certificates that ask whoever validates them to call somewhere: one a way, twenty ways.</summary>
internal static class CallingExtensions
{
    private const string IssuersOid = "1.3.6.1.5.5.7.48.2";
    private const string OcspOid = "1.3.6.1.5.5.7.48.1";
    private static readonly Asn1Tag Uri = new(TagClass.ContextSpecific, 6);
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0, isConstructed: true);

    /// <summary>The ways, by name.</summary>
    public static IReadOnlyList<(string Name, X509Extension Extension)> All(int port)
    {
        var http = FormattableString.Invariant($"http://127.0.0.1:{port}/");
        var host = FormattableString.Invariant($"127.0.0.1:{port}");
        return
        [
            ("issuer over HTTP", Access("1.3.6.1.5.5.7.1.1", (IssuersOid, http + "ca.cer"))),
            ("issuer as PKCS 7", Access("1.3.6.1.5.5.7.1.1", (IssuersOid, http + "ca.p7c"))),
            ("issuer that redirects", Access("1.3.6.1.5.5.7.1.1", (IssuersOid, http + "redirect"))),
            ("issuer on localhost", Access("1.3.6.1.5.5.7.1.1", (IssuersOid, FormattableString.Invariant($"http://localhost:{port}/ca.cer")))),
            ("issuer by LDAP", Access("1.3.6.1.5.5.7.1.1", (IssuersOid, $"ldap://{host}/cn=ca?cACertificate"))),
            ("issuer as file", Access("1.3.6.1.5.5.7.1.1", (IssuersOid, "file:///dev/zero"))),
            ("issuer on a share", Access("1.3.6.1.5.5.7.1.1", (IssuersOid, $@"\\{host}\share\ca.cer"))),
            ("issuer by FTP", Access("1.3.6.1.5.5.7.1.1", (IssuersOid, $"ftp://{host}/ca.cer"))),
            ("OCSP", Access("1.3.6.1.5.5.7.1.1", (OcspOid, http + "ocsp"))),
            ("issuer and OCSP, fifty each", Access("1.3.6.1.5.5.7.1.1", [.. Enumerable.Range(0, 50).SelectMany(_ => new[] { (IssuersOid, http), (OcspOid, http) })])),
            ("CRL over HTTP", Points("2.5.29.31", http + "ca.crl")),
            ("CRL by LDAP", Points("2.5.29.31", $"ldap://{host}/cn=ca?certificateRevocationList")),
            ("CRL as file and on a share", Points("2.5.29.31", "file:///dev/zero", $@"\\{host}\share\ca.crl")),
            ("freshest CRL", Points("2.5.29.46", http + "delta.crl")),
            ("policy with a practice statement", Policy(http + "cps")),
            ("subject's own services", Access("1.3.6.1.5.5.7.1.11", ("1.3.6.1.5.5.7.48.5", http + "repository"), ("1.3.6.1.5.5.7.48.3", http + "tsa"))),
            ("logotype", Value("1.3.6.1.5.5.7.1.12", writer => Text(writer, http + "logo.svg"))),
            ("alternative name", Value("2.5.29.17", writer => Names(writer, http + "who"))),
            ("statements of a qualified certificate", Value("1.3.6.1.5.5.7.1.3", writer => Statement(writer, http + "pds"))),
            ("revocation address of old browsers", Value("2.16.840.1.113730.1.3", writer => writer.WriteCharacterString(UniversalTagNumber.IA5String, http + "revoked?"))),
        ];
    }

    private static X509Extension Value(string oid, Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return new X509Extension(oid, writer.Encode(), critical: false);
    }

    private static X509Extension Access(string oid, params (string Method, string Place)[] descriptions) => Value(oid, writer =>
    {
        using (writer.PushSequence())
        {
            foreach (var (method, place) in descriptions)
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(method);
                    writer.WriteCharacterString(UniversalTagNumber.IA5String, place, Uri);
                }
            }
        }
    });

    private static X509Extension Points(string oid, params string[] places) => Value(oid, writer =>
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence(Context0))
        using (writer.PushSequence(Context0))
        {
            foreach (var place in places)
            {
                writer.WriteCharacterString(UniversalTagNumber.IA5String, place, Uri);
            }
        }
    });

    private static X509Extension Policy(string place) => Value("2.5.29.32", writer =>
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("2.16.704.1.1.1.3");
            using (writer.PushSequence())
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.3.6.1.5.5.7.2.1");
                writer.WriteCharacterString(UniversalTagNumber.IA5String, place);
            }
        }
    });

    private static void Names(AsnWriter writer, string place)
    {
        using (writer.PushSequence())
        {
            writer.WriteCharacterString(UniversalTagNumber.IA5String, place, Uri);
        }
    }

    private static void Text(AsnWriter writer, string place)
    {
        using (writer.PushSequence())
        using (writer.PushSequence(Context0))
        {
            writer.WriteCharacterString(UniversalTagNumber.IA5String, place);
        }
    }

    private static void Statement(AsnWriter writer, string place)
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("0.4.0.1862.1.5");
            using (writer.PushSequence())
            using (writer.PushSequence())
            {
                writer.WriteCharacterString(UniversalTagNumber.IA5String, place);
                writer.WriteCharacterString(UniversalTagNumber.PrintableString, "en");
            }
        }
    }
}

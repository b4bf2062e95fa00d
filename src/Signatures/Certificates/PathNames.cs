using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Pkix;

namespace TaskTracking.Signatures.Certificates;

/// <summary>Name constraints along a path (RFC 5280 §4.2.1.10 and §6.1.3 (b), (c)): which names the authorities may certify, by BouncyCastle.</summary>
internal static class PathNames
{
    private const string EmailOid = "1.2.840.113549.1.9.1";
    private const int MaximumNames = 200;

    /// <summary>The first certificate below a constraint whose names it forbids, or whose constraint cannot be read; null where all are allowed.</summary>
    public static Certificate? FirstForbidden(CertificatePath path)
    {
        if (!path.Certificates.Any(certificate => certificate.Extensions.NameConstraints is not null))
        {
            return null;
        }

        var validator = new PkixNameConstraintValidator();
        for (var index = path.Certificates.Count - 1; index >= 0; index--)
        {
            var certificate = path.Certificates[index];
            try
            {
                if (index < path.Certificates.Count - 1 && (index == 0 || !certificate.IsSelfIssued))
                {
                    Check(certificate, validator);
                }

                Add(certificate, validator);
            }
            catch (Exception exception) when (exception is PkixNameConstraintValidatorException or ArgumentException or IOException or InvalidOperationException or FormatException or IndexOutOfRangeException)
            {
                return certificate;
            }
        }

        return null;
    }

    private static void Check(Certificate certificate, PkixNameConstraintValidator validator)
    {
        if (certificate.Subject.Attributes.Count > 0)
        {
            var subject = X509Name.GetInstance(Asn1Object.FromByteArray(certificate.Subject.Encoded.ToArray()));
            validator.CheckPermittedName(new GeneralName(subject));
            validator.CheckExcludedName(new GeneralName(subject));
        }

        var emails = certificate.Subject.Values(EmailOid).Select(email => new GeneralName(GeneralName.Rfc822Name, email));
        var names = certificate.Extensions.AlternativeNames is { } encoded
            ? GeneralNames.GetInstance(Asn1Object.FromByteArray(encoded.ToArray())).GetNames()
            : [];
        if (names.Length > MaximumNames)
        {
            throw new ArgumentException("too many names");
        }

        foreach (var name in emails.Concat(names))
        {
            validator.CheckPermittedName(name);
            validator.CheckExcludedName(name);
        }
    }

    private static void Add(Certificate certificate, PkixNameConstraintValidator validator)
    {
        if (certificate.Extensions.NameConstraints is not { } encoded)
        {
            return;
        }

        var constraints = NameConstraints.GetInstance(Asn1Object.FromByteArray(encoded.ToArray()));
        if (constraints.PermittedSubtreesValue is { Elements.Count: > 0 } permitted)
        {
            validator.IntersectPermittedSubtree(permitted.Elements);
        }

        foreach (var excluded in constraints.ExcludedSubtreesValue?.GetElements() ?? [])
        {
            validator.AddExcludedSubtree(excluded);
        }
    }
}

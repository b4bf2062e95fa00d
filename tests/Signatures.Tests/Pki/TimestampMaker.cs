using System.Formats.Asn1;
using System.Security.Cryptography;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>Makes RFC 3161 tokens.</summary>
internal static class TimestampMaker
{
    /// <summary>A token over <paramref name="data"/> at a time, by the test authority or another.</summary>
    public static byte[] Over(byte[] data, DateTimeOffset time, Identity? authority = null, HashAlgorithmName? digest = null)
    {
        var signer = authority ?? TestPki.TimestampAuthority;
        var info = Info(CryptographicOperations.HashData(digest ?? HashAlgorithmName.SHA256, data), digest ?? HashAlgorithmName.SHA256, time);
        return CmsMaker.Make(new CmsPlan { Content = info, Carried = info, ContentType = "1.2.840.113549.1.9.16.1.4", SigningTime = null }.By(signer));
    }

    private static byte[] Info(byte[] hash, HashAlgorithmName digest, DateTimeOffset time) => CmsMaker.Value(writer =>
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteObjectIdentifier("2.16.704.1.1.1.2");
            using (writer.PushSequence())
            {
                CmsMaker.Algorithm(writer, CmsMaker.DigestOid(digest));
                writer.WriteOctetString(hash);
            }

            writer.WriteInteger(7);
            writer.WriteGeneralizedTime(time, omitFractionalSeconds: true);
        }
    });
}

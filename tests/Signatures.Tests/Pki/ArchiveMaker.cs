using System.Formats.Asn1;
using System.Security.Cryptography;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>Adds unsigned attributes to a message made here: archive timestamps (EN 319 122-1 §5.5.3) and counter-signatures (RFC 5652 §11.4).</summary>
internal static class ArchiveMaker
{
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0, isConstructed: true);
    private static readonly Asn1Tag Context1 = new(TagClass.ContextSpecific, 1, isConstructed: true);

    /// <summary>The message with an archive timestamp over its first signer.</summary>
    public static byte[] Archive(byte[] message, byte[] content, ArchivePlan? plan = null)
    {
        plan ??= new ArchivePlan();
        var parts = Parts(message);
        var unsigned = parts.Unsigned.Where(attribute => !plan.LeavesOut(attribute)).ToList();
        var index = CmsMaker.Value(writer =>
        {
            using (writer.PushSequence())
            {
                CmsMaker.Algorithm(writer, CmsMaker.DigestOid(HashAlgorithmName.SHA256));
                Hashes(writer, plan.WithCertificates ? parts.Certificates : []);
                Hashes(writer, parts.Revocations);
                Hashes(writer, plan.IsOld ? unsigned : unsigned.SelectMany(Values));
            }
        });
        byte[] stamped = [.. parts.ContentType, .. SHA256.HashData(content), .. parts.Fields.SelectMany(field => field), .. index];
        var token = TimestampMaker.Over(stamped, plan.Time);
        token = WithUnsigned(token, CmsMaker.Attribute(plan.IsOld ? "0.4.0.1733.2.5" : "0.4.0.19122.1.5", index));
        return WithUnsigned(message, CmsMaker.Attribute("0.4.0.1733.2.4", token));
    }

    /// <summary>The first SignerInfo of a message, as a counter-signature carries it.</summary>
    public static byte[] SignerInfo(byte[] message) => Parts(message).SignerInfo;

    /// <summary>The signature value of a message's first signer.</summary>
    public static byte[] Value(byte[] message) => new AsnReader(Parts(message).Fields[^1], AsnEncodingRules.BER).ReadOctetString();

    /// <summary>A SignerInfo over a signature value: attributes without a content type, as RFC 5652 asks.</summary>
    public static byte[] Countersignature(byte[] value, Identity? signer = null) =>
        SignerInfo(CmsMaker.Make(new CmsPlan { Content = value, Carried = null, WithContentType = false }.By(signer ?? TestPki.Person)));

    /// <summary>The message whose first signer has one unsigned attribute more.</summary>
    public static byte[] WithUnsigned(byte[] message, params byte[][] more)
    {
        var parts = Parts(message);
        return Build(parts, [.. parts.Unsigned, .. more]);
    }

    /// <summary>The message with these unsigned attributes instead of its own.</summary>
    public static byte[] Build(MessageParts parts, IEnumerable<byte[]> unsigned) => CmsMaker.Value(writer =>
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("1.2.840.113549.1.7.2");
            using (writer.PushSequence(Context0))
            using (writer.PushSequence())
            {
                foreach (var field in parts.Head)
                {
                    writer.WriteEncodedValue(field);
                }

                using (writer.PushSetOf())
                using (writer.PushSequence())
                {
                    foreach (var field in parts.Fields)
                    {
                        writer.WriteEncodedValue(field);
                    }

                    using (writer.PushSetOf(Context1))
                    {
                        foreach (var attribute in unsigned)
                        {
                            writer.WriteEncodedValue(attribute);
                        }
                    }
                }
            }
        }
    });

    public static MessageParts Parts(byte[] message)
    {
        var info = new AsnReader(message, AsnEncodingRules.BER).ReadSequence();
        info.ReadObjectIdentifier();
        var head = All(info.ReadSequence(Context0).ReadSequence());
        var signers = new AsnReader(head[^1], AsnEncodingRules.BER).ReadSetOf(skipSortOrderValidation: true);
        var signer = signers.PeekEncodedValue().ToArray();
        var fields = All(new AsnReader(signer, AsnEncodingRules.BER).ReadSequence());
        List<byte[]> unsigned = fields[^1][0] == 0xA1 ? All(new AsnReader(fields[^1], AsnEncodingRules.BER).ReadSetOf(skipSortOrderValidation: true, Context1)) : [];
        return new MessageParts(
            head[..^1],
            new AsnReader(head[2], AsnEncodingRules.BER).ReadSequence().PeekEncodedValue().ToArray(),
            InSet(head, 0xA0, Context0),
            InSet(head, 0xA1, Context1),
            signer,
            fields[^1][0] == 0xA1 ? fields[..^1] : fields,
            unsigned);
    }

    private static List<byte[]> InSet(List<byte[]> head, byte tag, Asn1Tag asn) =>
        head.Find(field => field[0] == tag) is { } set ? All(new AsnReader(set, AsnEncodingRules.BER).ReadSetOf(skipSortOrderValidation: true, asn)) : [];

    private static List<byte[]> All(AsnReader reader)
    {
        var values = new List<byte[]>();
        while (reader.HasData)
        {
            values.Add(reader.ReadEncodedValue().ToArray());
        }

        return values;
    }

    private static IEnumerable<byte[]> Values(byte[] attribute)
    {
        var reader = new AsnReader(attribute, AsnEncodingRules.BER).ReadSequence();
        var type = reader.ReadEncodedValue().ToArray();
        return All(reader.ReadSetOf(skipSortOrderValidation: true)).Select(value => (byte[])[.. type, .. value]);
    }

    private static void Hashes(AsnWriter writer, IEnumerable<byte[]> values)
    {
        using (writer.PushSequence())
        {
            foreach (var value in values)
            {
                writer.WriteOctetString(SHA256.HashData(value));
            }
        }
    }
}

/// <summary>A message taken apart; every part is encoded.</summary>
internal sealed record MessageParts(
    List<byte[]> Head, byte[] ContentType, List<byte[]> Certificates, List<byte[]> Revocations, byte[] SignerInfo, List<byte[]> Fields, List<byte[]> Unsigned);

/// <summary>What an archive timestamp shall be; the defaults make a good one.</summary>
internal sealed record ArchivePlan
{
    public DateTimeOffset Time { get; init; } = TestPki.Now.AddHours(-1);

    /// <summary>The index of TS 101 733, by whole attribute.</summary>
    public bool IsOld { get; init; }

    public bool WithCertificates { get; init; } = true;

    /// <summary>Which unsigned attributes its index leaves out.</summary>
    public Func<byte[], bool> LeavesOut { get; init; } = _ => false;
}

using System.Formats.Asn1;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// Collects the CRLs and OCSP responses a signature carries itself: the crls of SignedData (RFC 5652 §10.2.1, RFC 5940),
/// the revocation-values attribute (EN 319 122-1 §A.1.2) and Adobe's revocationInfoArchival (ISO 32000-2 §12.8.3.3.3).
/// Nothing is verified here; OCSP values are OCSPResponse or BasicOCSPResponse, as they stood.
/// </summary>
internal sealed class RevocationValues
{
    private const int Maximum = 100;

    private readonly List<ReadOnlyMemory<byte>> crls = [];
    private readonly List<ReadOnlyMemory<byte>> ocspResponses = [];

    public IReadOnlyList<ReadOnlyMemory<byte>> Crls => crls;

    public IReadOnlyList<ReadOnlyMemory<byte>> OcspResponses => ocspResponses;

    public void AddRevocationInfoChoices(AsnReader choices)
    {
        while (choices.HasData)
        {
            if (choices.NextIs(Asn1Tag.Sequence))
            {
                Add(crls, choices.ReadEncodedValue());
            }
            else if (choices.NextIs(Tags.Context1))
            {
                var other = choices.ReadSequence(Tags.Context1);
                if (other.ReadObjectIdentifier() == Oids.OcspResponseFormat)
                {
                    Add(ocspResponses, other.ReadEncodedValue());
                }
            }
            else
            {
                choices.ReadEncodedValue();
            }
        }
    }

    /// <summary>Adds what the attributes of a signer carry; an attribute that cannot be read adds nothing.</summary>
    public void AddAttributes(CmsSigner signer)
    {
        foreach (var attribute in signer.SignedAttributes.Concat(signer.UnsignedAttributes))
        {
            if (attribute.Oid is not (Oids.RevocationValues or Oids.AdobeRevocation))
            {
                continue;
            }

            foreach (var value in attribute.Values)
            {
                AddTagged(value);
            }
        }
    }

    /// <summary>Both attributes are SEQUENCE { [0] SEQUENCE OF CRL, [1] SEQUENCE OF OCSP, [2] other }.</summary>
    private void AddTagged(ReadOnlyMemory<byte> value)
    {
        try
        {
            var sequence = new AsnReader(value, AsnEncodingRules.BER).ReadSequence();
            while (sequence.HasData)
            {
                var list = sequence.NextIs(Tags.Context0) ? crls : sequence.NextIs(Tags.Context1) ? ocspResponses : null;
                if (list is null)
                {
                    sequence.ReadEncodedValue();
                    continue;
                }

                var entries = sequence.ReadSequence(sequence.PeekTag()).ReadSequence();
                while (entries.HasData)
                {
                    Add(list, entries.ReadEncodedValue());
                }
            }
        }
        catch (AsnContentException)
        {
            // What cannot be read is no evidence; revocation stays unknown.
        }
    }

    private static void Add(List<ReadOnlyMemory<byte>> list, ReadOnlyMemory<byte> value)
    {
        if (list.Count < Maximum)
        {
            list.Add(value);
        }
    }
}

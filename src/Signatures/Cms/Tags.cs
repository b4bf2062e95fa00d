using System.Formats.Asn1;

namespace TaskTracking.Signatures.Cms;

/// <summary>Context-specific tags as ASN.1 modules write them: [0], [1] …</summary>
internal static class Tags
{
    public static Asn1Tag Context0 { get; } = new(TagClass.ContextSpecific, 0);

    public static Asn1Tag Context1 { get; } = new(TagClass.ContextSpecific, 1);

    public static Asn1Tag Context2 { get; } = new(TagClass.ContextSpecific, 2);

    public static Asn1Tag Context3 { get; } = new(TagClass.ContextSpecific, 3);

    /// <summary>Whether the next value of <paramref name="reader"/> carries this tag, primitive or constructed.</summary>
    public static bool NextIs(this AsnReader reader, Asn1Tag tag) => reader.HasData && reader.PeekTag().HasSameClassAndValue(tag);
}

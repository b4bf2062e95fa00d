using System.Xml;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Xml;

/// <summary>What a reference leads to: the octets to hash, or why there are none.</summary>
/// <param name="Content">The octets; null where there is a problem.</param>
/// <param name="Node">The node they were made of; null for a file or part.</param>
/// <param name="Problem">Why there are none.</param>
/// <param name="Failure">What the problem makes of the signature.</param>
internal sealed record Dereferenced(SignedContent? Content, XmlNode? Node, SignatureRemark? Problem, ReferenceFailure Failure)
{
    /// <summary>The transforms are done already.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Octets and nodes that were gone through for it.</summary>
    public long Cost { get; init; }

    public static Dereferenced To(ReadOnlyMemory<byte> octets, XmlNode? node = null) => new(new SignedContent([octets]), node, null, default) { Cost = octets.Length };

    public static Dereferenced Broken(string code, params string[] arguments) => new(null, null, new SignatureRemark(code, arguments), ReferenceFailure.Format);

    public static Dereferenced Unknown(string code, params string[] arguments) => new(null, null, new SignatureRemark(code, arguments), ReferenceFailure.Unsupported);

    public static Dereferenced NotFound(string uri) => new(null, null, new SignatureRemark("xml-reference-not-at-hand", [uri]), ReferenceFailure.NotAtHand);
}

/// <summary>What a reference that cannot be followed means.</summary>
internal enum ReferenceFailure
{
    /// <summary>It names nothing, or two things: TOTAL-FAILED, FORMAT_FAILURE.</summary>
    Format,

    /// <summary>It asks for something not done here: INDETERMINATE.</summary>
    Unsupported,

    /// <summary>It names a file that is not here: INDETERMINATE, SIGNED_DATA_NOT_FOUND.</summary>
    NotAtHand,
}

using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>Codes of what Pdf/ has to say of a signature. Their words stand in the message table; a code is never reused.</summary>
internal static class PdfRemarks
{
    // The value cannot be used: TOTAL-FAILED, FORMAT_FAILURE.
    public static SignatureRemark ValueNotDictionary { get; } = new("pdf-value-not-dictionary");

    public static SignatureRemark ValueAmbiguous { get; } = new("pdf-value-ambiguous");

    public static SignatureRemark ContentsMissing { get; } = new("pdf-contents-missing");

    public static SignatureRemark ContentsEmpty { get; } = new("pdf-contents-empty");

    public static SignatureRemark ContentsNotInFile { get; } = new("pdf-contents-not-in-file");

    public static SignatureRemark ByteRangeMalformed { get; } = new("pdf-byte-range-malformed");

    public static SignatureRemark ByteRangeBeyondFile { get; } = new("pdf-byte-range-beyond-file");

    // Coverage is partial.
    public static SignatureRemark RangeNotFromStart { get; } = new("pdf-range-not-from-start");

    public static SignatureRemark GapNotContents { get; } = new("pdf-gap-not-contents");

    public static SignatureRemark EndNotRevision { get; } = new("pdf-end-not-revision");

    // Changes are suspicious.
    public static SignatureRemark ReconstructedAfterSigning { get; } = new("pdf-reconstructed-after-signing");

    public static SignatureRemark IrregularUpdate { get; } = new("pdf-irregular-update");

    public static SignatureRemark HiddenObject(int number) => new("pdf-hidden-object", [Text(number)]);

    public static SignatureRemark UnreadableObject { get; } = new("pdf-unreadable-object");

    public static SignatureRemark HiddenBytesAfterEnd { get; } = new("pdf-hidden-bytes-after-end");

    public static SignatureRemark SignatureRemoved { get; } = new("pdf-signature-removed");

    public static SignatureRemark SignatureRedefined { get; } = new("pdf-signature-redefined");

    // Worth knowing, fails nothing.
    public static SignatureRemark BytesAfterEnd(int count) => new("pdf-bytes-after-end", [Text(count)]);

    public static SignatureRemark DuplicateObject(int number) => new("pdf-duplicate-object", [Text(number)]);

    public static SignatureRemark Reconstructed { get; } = new("pdf-reconstructed");

    public static SignatureRemark CertificationNotFirst { get; } = new("pdf-certification-not-first");

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

namespace TaskTracking.Signatures.Pdf;

/// <summary>
/// Why reading had to stop, with the code of contract.md it becomes. It never leaves <see cref="PdfSignatures"/>: there it is
/// turned into a value.
/// </summary>
internal sealed class PdfFault : Exception
{
    private PdfFault(string code) => Code = code;

    /// <summary><c>file-corrupt</c>, <c>file-locked</c> or <c>file-too-complex</c>.</summary>
    public string Code { get; }

    public static PdfFault Corrupt() => new("file-corrupt");

    public static PdfFault Locked() => new("file-locked");

    public static PdfFault TooComplex() => new("file-too-complex");
}

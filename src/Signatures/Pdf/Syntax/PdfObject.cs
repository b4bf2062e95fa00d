namespace TaskTracking.Signatures.Pdf.Syntax;

/// <summary>An object of ISO 32000-2 §7.3. Immutable once read.</summary>
internal abstract class PdfObject;

internal sealed class PdfNull : PdfObject
{
    private PdfNull()
    {
    }

    public static PdfNull Instance { get; } = new();
}

internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value => value;
}

internal sealed class PdfInteger(long value) : PdfObject
{
    public long Value => value;
}

internal sealed class PdfReal(double value) : PdfObject
{
    public double Value => value;
}

/// <summary>A name without its slash, one char a byte (Latin-1): real files hold names that are not UTF-8, so bytes are kept.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value => value;
}

/// <summary>A string with escapes undone, and where its token stands.</summary>
/// <param name="bytes">The bytes it means; decrypted where the file is encrypted.</param>
/// <param name="start">Offset of its opening bracket in the source that was parsed.</param>
/// <param name="end">Offset after its closing bracket.</param>
/// <param name="isHex">Written as <c>&lt;…&gt;</c>.</param>
internal sealed class PdfString(ReadOnlyMemory<byte> bytes, int start, int end, bool isHex) : PdfObject
{
    public ReadOnlyMemory<byte> Bytes => bytes;

    public int Start => start;

    public int End => end;

    public bool IsHex => isHex;
}

internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    public IReadOnlyList<PdfObject> Items => items;
}

/// <summary>A word that is no object of the standard ("nan", "--5"); kept as written so that two of them never compare equal by chance.</summary>
internal sealed class PdfStrayWord(string value) : PdfObject
{
    public string Value => value;
}

internal sealed class PdfReference(int number, int generation) : PdfObject
{
    public int Number => number;

    public int Generation => generation;
}

/// <summary>A stream: its dictionary, and where its raw bytes stand in the file (streams never stand in object streams).</summary>
internal sealed class PdfStream(int number, int generation, PdfDictionary dictionary, int dataStart, int dataLength) : PdfObject
{
    /// <summary>Number of the object it is; with <see cref="Generation"/> what its bytes are encrypted by.</summary>
    public int Number => number;

    public int Generation => generation;

    public PdfDictionary Dictionary => dictionary;

    public int DataStart => dataStart;

    public int DataLength => dataLength;
}

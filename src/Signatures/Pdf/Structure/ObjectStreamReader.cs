using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>Reads the objects of an object stream (ISO 32000-2 §7.5.7).</summary>
internal static class ObjectStreamReader
{
    /// <summary>Its members in order; null where one cannot be read. An unreadable stream has none.</summary>
    public static IReadOnlyList<(int Number, PdfObject? Value)> Read(ObjectStore store, PdfStream stream, int revision)
    {
        var view = new DocumentView(store, revision);
        if (view.Resolve(stream.Dictionary["N"]) is not PdfInteger { Value: >= 0 and <= 1_000_000 } count
            || view.Resolve(stream.Dictionary["First"]) is not PdfInteger { Value: >= 0 and <= int.MaxValue } first)
        {
            return [];
        }

        try
        {
            return ReadMembers(store.Decode(stream, view), (int)count.Value, (int)first.Value, store.Budget);
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return [];
        }
    }

    private static List<(int Number, PdfObject? Value)> ReadMembers(ReadOnlySpan<byte> data, int count, int first, PdfBudget budget)
    {
        var members = new List<(int Number, PdfObject? Value)>();
        var head = new PdfParser(data, 0, budget);
        for (var index = 0; index < count; index++)
        {
            var number = head.NextToken();
            var offset = head.NextToken();
            if (number is not { Kind: PdfTokenKind.Integer, Number: >= 0 and <= int.MaxValue }
                || offset is not { Kind: PdfTokenKind.Integer, Number: >= 0 and <= int.MaxValue })
            {
                break;
            }

            members.Add(((int)number.Number, ReadMember(data, first + (long)offset.Number, budget)));
        }

        return members;
    }

    private static PdfObject? ReadMember(ReadOnlySpan<byte> data, long offset, PdfBudget budget)
    {
        if (offset >= data.Length)
        {
            return null;
        }

        try
        {
            return new PdfParser(data, (int)offset, budget).ReadObject();
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return null;
        }
    }
}

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>A DER value as a tree that can be edited and written again, rightly or wrongly.</summary>
internal sealed class DerTree
{
    private DerTree(byte tag, byte[] content, List<DerTree> children)
    {
        Tag = tag;
        Content = content;
        Children = children;
    }

    public byte Tag { get; set; }

    /// <summary>Of a primitive value, or of one that could not be taken apart.</summary>
    public byte[] Content { get; set; }

    public List<DerTree> Children { get; }

    /// <summary>Added to the length as written: a lie where it is not 0.</summary>
    public int Lie { get; set; }

    /// <summary>Written with the indefinite form of BER.</summary>
    public bool Indefinite { get; set; }

    public static DerTree? Read(ReadOnlySpan<byte> bytes) => ReadAll(bytes, 0) is [var first, ..] ? first : null;

    public IEnumerable<DerTree> All() => Children.SelectMany(child => child.All()).Prepend(this);

    public DerTree Copy() => new(Tag, Content, Children.ConvertAll(child => child.Copy()));

    public byte[] Write()
    {
        var content = Children.Count > 0 ? [.. Children.SelectMany(child => child.Write())] : Content;
        return Indefinite && Children.Count > 0
            ? [Tag, 0x80, .. content, 0, 0]
            : [Tag, .. Length(Math.Max(0, content.Length + Lie)), .. content];
    }

    private static List<DerTree>? ReadAll(ReadOnlySpan<byte> bytes, int depth)
    {
        var found = new List<DerTree>();
        while (bytes.Length > 1)
        {
            if (Header(bytes) is not var (head, length) || head + length > bytes.Length)
            {
                return depth == 0 && found.Count > 0 ? found : null;
            }

            var content = bytes.Slice(head, length);
            var children = (bytes[0] & 0x20) != 0 && depth < 40 ? ReadAll(content, depth + 1) : null;
            found.Add(new DerTree(bytes[0], content.ToArray(), children ?? []));
            bytes = bytes[(head + length)..];
            if (depth == 0)
            {
                return found;
            }
        }

        return bytes.IsEmpty ? found : null;
    }

    private static (int Head, int Length)? Header(ReadOnlySpan<byte> bytes)
    {
        if (bytes[1] < 0x80)
        {
            return (2, bytes[1]);
        }

        var count = bytes[1] & 0x7F;
        if (count is 0 or > 3 || bytes.Length < 2 + count)
        {
            return null;
        }

        var length = 0;
        foreach (var value in bytes.Slice(2, count))
        {
            length = (length << 8) | value;
        }

        return (2 + count, length);
    }

    private static byte[] Length(int length) => length switch
    {
        < 0x80 => [(byte)length],
        < 0x100 => [0x81, (byte)length],
        < 0x10000 => [0x82, (byte)(length >> 8), (byte)length],
        _ => [0x83, (byte)(length >> 16), (byte)(length >> 8), (byte)length],
    };
}

using System.Security.Cryptography;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Xml;

/// <summary>The files beside a signature that a reference may mean: the digest decides which one, the name only where none fits.</summary>
internal sealed class DetachedFiles(string path, IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files)
{
    private readonly List<(string Path, SignedContent Content)> _files =
        [.. files.Where(file => file.Path != path).Select(file => (file.Path, new SignedContent([file.Bytes])))];

    /// <summary>The file of a reference, its digest right or not; null where none could be meant.</summary>
    public Dereferenced? Find(XmlReference reference)
    {
        var digest = XmlAlgorithms.DigestOf(reference.DigestMethod);
        var fitting = digest is null
            ? null
            : _files.Find(file => CryptographicOperations.FixedTimeEquals(file.Content.Hash(digest), reference.DigestValue.Span)).Content;
        var name = Uri.UnescapeDataString(reference.Uri ?? string.Empty);
        var named = _files.Find(file => file.Path == name || System.IO.Path.GetFileName(file.Path) == System.IO.Path.GetFileName(name)).Content;
        return (fitting ?? named) is { } content ? new Dereferenced(content, null, null, default) : null;
    }
}

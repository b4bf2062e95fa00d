using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TaskTracking.SampleMaker.Printing;
using TaskTracking.SampleMaker.Signing;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Making;

/// <summary>Makes the file of a document source. The same source gives the same bytes within a run, and across runs where keys are kept.</summary>
internal sealed class FileMaker(PrintShop shop, PdfSigner signer, WordSigner wordSigner)
{
    private readonly Dictionary<string, byte[]> made = new(StringComparer.Ordinal);

    public byte[] Make(DocumentSource source)
    {
        var key = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(source)));
        if (!made.TryGetValue(key, out var bytes))
        {
            bytes = Fresh(source);
            made[key] = bytes;
        }

        return bytes;
    }

    private byte[] Fresh(DocumentSource source)
    {
        var file = source.Raw is not null ? Encoding.UTF8.GetBytes(source.Raw) : Content(source);
        file = source.Alter.Aggregate(file, (bytes, name) => Alteration.Apply(name, bytes));
        if (source.Sign.Count > 0)
        {
            file = Path.GetExtension(source.File) == ".docx" ? wordSigner.Sign(file, source.Sign) : signer.Sign(file, source, source.Sign);
        }

        return source.Spoil.Aggregate(file, (bytes, name) => Alteration.Apply(name, bytes));
    }

    private byte[] Content(DocumentSource source) => Path.GetExtension(source.File) switch
    {
        ".pdf" => shop.Page(source),
        ".docx" or ".docm" => WordFile.Make(source),
        ".xlsx" or ".xlsm" => Workbook.Make(source),
        var other => throw new InvalidDataException($"{source.File}: no maker for '{other}'; give its text as raw."),
    };
}

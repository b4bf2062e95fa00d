using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using TaskTracking.DossierBench.Pdf;
using TaskTracking.DossierBench.Reading;
using TaskTracking.DossierBench.Signing;
using TaskTracking.DossierBench.Text;
using TaskTracking.DossierBench.Word;

namespace TaskTracking.DossierBench.Making;

/// <summary>Makes files of a dossier; one that a pair shares with its base is made once.</summary>
internal sealed class FileMaker(FileSigner signer)
{
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> made = new(StringComparer.Ordinal);

    /// <param name="owner">The set and the base dossier: whose habit it is.</param>
    public byte[] Make(string owner, BenchFile file, Copy copy, DateTimeOffset received)
    {
        var key = string.Join('\n', owner, copy, received.ToString("O", System.Globalization.CultureInfo.InvariantCulture), file with { Signed = null }, Signatures(file));
        return made.GetOrAdd(key, _ => new Lazy<byte[]>(() => Fresh($"{owner}/{file.Path}", file, copy, received))).Value;
    }

    /// <summary>The path of a file in a copy.</summary>
    public static string PathIn(Copy copy, string path) => copy != Copy.Swapped ? path
        : Path.ChangeExtension(path, Path.GetExtension(path) == ".pdf" ? ".docx" : ".pdf");

    private byte[] Fresh(string name, BenchFile file, Copy copy, DateTimeOffset received)
    {
        var blocks = BlockReader.Read(file.Text);
        var habit = Habit.Of(name, copy);
        var target = file with { Path = PathIn(copy, file.Path) };
        var content = Path.GetExtension(target.Path) == ".docx" ? WordMaker.Make(blocks, habit) : PdfMaker.Make(blocks, habit);
        if (copy == Copy.Resaved && Path.GetExtension(target.Path) == ".docx")
        {
            content = WordResaver.Resave(content, BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
        }

        return signer.Sign(target, blocks, content, received);
    }

    private static string Signatures(BenchFile file) => file.Signed is { } signed ? $"{signed.On:O} {string.Join(';', signed.By)}" : "";
}

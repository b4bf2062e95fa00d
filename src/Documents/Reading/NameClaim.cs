using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading;

/// <summary>What a file's name claims it to be, and whether that misleads.</summary>
internal static class NameClaim
{
    private static readonly FileFormat[] Word = [FileFormat.Docx, FileFormat.Doc, FileFormat.Rtf];
    private static readonly FileFormat[] Sheets = [FileFormat.Xlsx, FileFormat.Xls, FileFormat.Csv, FileFormat.PlainText];
    private static readonly FileFormat[] Slides = [FileFormat.Pptx, FileFormat.Ppt];
    private static readonly FileFormat[] Pictures = [FileFormat.Png, FileFormat.Jpeg, FileFormat.Tiff];

    private static readonly Dictionary<string, FileFormat[]> Claims = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = [FileFormat.Pdf],
        [".docx"] = Word,
        [".docm"] = Word,
        [".dotx"] = Word,
        [".doc"] = Word,
        [".rtf"] = Word,
        [".xlsx"] = Sheets,
        [".xlsm"] = Sheets,
        [".xls"] = Sheets,
        [".csv"] = [FileFormat.Csv, FileFormat.PlainText],
        [".pptx"] = Slides,
        [".ppt"] = Slides,
        [".odt"] = [FileFormat.Odt],
        [".ods"] = [FileFormat.Ods],
        [".png"] = Pictures,
        [".jpg"] = Pictures,
        [".jpeg"] = Pictures,
        [".tif"] = Pictures,
        [".tiff"] = Pictures,
        [".txt"] = [FileFormat.PlainText, FileFormat.Csv, FileFormat.Xml, FileFormat.Edxml],
        [".xml"] = [FileFormat.Xml, FileFormat.Edxml],
        [".edxml"] = [FileFormat.Edxml, FileFormat.Xml, FileFormat.Zip],
        [".zip"] = [FileFormat.Zip, FileFormat.AsicContainer],
    };

    /// <summary>The name's extension stands for formats that the bytes are none of. Members of one family (.doc that is .docx) mislead nobody.</summary>
    public static bool Misleads(string path, FileFormat format) => Of(path) is { } claimed && !claimed.Contains(format);

    /// <summary>The name claims a format this service knows.</summary>
    public static bool IsKnown(string path) => Of(path) is not null;

    private static FileFormat[]? Of(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot >= 0 ? Claims.GetValueOrDefault(name[dot..]) : null;
    }
}

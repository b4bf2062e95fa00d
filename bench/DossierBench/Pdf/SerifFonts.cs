using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;
using TaskTracking.SampleMaker.Fonts;

namespace TaskTracking.DossierBench.Pdf;

/// <summary>Liberation Serif, which stands for Times New Roman on Debian, embedded as a subset.</summary>
internal sealed class SerifFonts : IFontResolver
{
    private const string Family = "Serif";
    private static readonly XPdfFontOptions Unicode = new(PdfFontEncoding.Unicode);
    private static readonly Lock Door = new();
    private readonly string folder = Folder();

    private SerifFonts()
    {
    }

    public static XFont Of(double size, bool bold, bool italic)
    {
        lock (Door)
        {
            GlobalFontSettings.FontResolver ??= new SerifFonts();
        }

        return new XFont(Family, size, (bold, italic) switch
        {
            (true, true) => XFontStyleEx.BoldItalic,
            (true, false) => XFontStyleEx.Bold,
            (false, true) => XFontStyleEx.Italic,
            _ => XFontStyleEx.Regular,
        }, Unicode);
    }

    // Version 1 of these fonts, which Debian 12 has too, lacks half of the Vietnamese letters.
    private static string Folder() => Path.GetDirectoryName(
        Directory.EnumerateFiles("/usr/share/fonts", "LiberationSerif-Regular.ttf", SearchOption.AllDirectories).FirstOrDefault(IsVietnamese)
        ?? throw new FileNotFoundException("Liberation Serif 2 is not installed (Debian: fonts-liberation2)."))!;

    private static bool IsVietnamese(string file) => new CharacterMap(TrueTypeProgram.Read(File.ReadAllBytes(file))["cmap"])[new Rune('ặ')] != 0;

    public byte[] GetFont(string faceName) => File.ReadAllBytes(Path.Combine(folder, faceName));

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        new($"LiberationSerif-{(isBold, isItalic) switch { (true, true) => "BoldItalic", (true, false) => "Bold", (false, true) => "Italic", _ => "Regular" }}.ttf");
}

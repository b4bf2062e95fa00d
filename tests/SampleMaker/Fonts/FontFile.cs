namespace TaskTracking.SampleMaker.Fonts;

/// <summary>The font that stands for Times New Roman on this machine.</summary>
internal static class FontFile
{
    public static string OfTimes() =>
        Directory.Exists("/usr/share/fonts") && Directory.EnumerateFiles("/usr/share/fonts", "LiberationSerif-Regular.ttf", SearchOption.AllDirectories).FirstOrDefault() is { } file
            ? file
            : throw new FileNotFoundException("Liberation Serif is not installed (Debian: fonts-liberation).");
}

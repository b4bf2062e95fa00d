namespace TaskTracking.ReadingCorpus;

/// <summary>What the page calls a file: the figures at the end of its name, without the name of the repository it came from.</summary>
internal static class FileCode
{
    public static string Of(string path) => Path.GetFileNameWithoutExtension(path).Split('_')[^1] + Path.GetExtension(path);
}

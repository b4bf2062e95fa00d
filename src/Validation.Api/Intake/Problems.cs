using System.Globalization;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>Refusals about size and shape, with their limits in words.</summary>
internal static class Problems
{
    public static Problem TooManyFiles(int count, IntakeLimits limits) => new("too-many-files", Text(count), Text(limits.Files));

    public static Problem FileTooLarge(string name, IntakeLimits limits) => new("file-too-large", name, Megabytes(limits.FileBytes));

    public static Problem DossierTooLarge(IntakeLimits limits) => new("dossier-too-large", Megabytes(limits.DossierBytes));

    public static Problem FolderTooDeep(string name, IntakeLimits limits) => new("folder-too-deep", name, Text(limits.FolderDepth));

    private static string Megabytes(long bytes) => Text(bytes / (1024 * 1024));

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}

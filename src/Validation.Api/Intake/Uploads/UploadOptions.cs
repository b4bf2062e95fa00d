namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>Where uploads wait, and how much of the machine they may take.</summary>
/// <param name="QuarantineFolder">A folder outside the data folder, on a disk that is not backed up.</param>
/// <param name="FreeBytes">Free disk space below which nothing is taken.</param>
/// <param name="Unpacking">Archives unpacked at the same time.</param>
internal sealed record UploadOptions(string QuarantineFolder, long FreeBytes, int Unpacking);

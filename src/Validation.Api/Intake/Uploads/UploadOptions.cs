namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>Where uploads wait.</summary>
/// <param name="QuarantineFolder">A folder outside the data folder, on a disk that is not backed up.</param>
internal sealed record UploadOptions(string QuarantineFolder);

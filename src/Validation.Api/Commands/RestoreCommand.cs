using System.CommandLine;
using TaskTracking.Validation.Api.History.Backups;

namespace TaskTracking.Validation.Api.Commands;

/// <summary><c>dossier restore BACKUP</c>: checks a backup whole, then puts it in place of a data folder that is empty or not there.</summary>
internal static class RestoreCommand
{
    public static Command Create(CommandHost host)
    {
        var backup = new Argument<string>("BACKUP") { Description = "Bản sao lưu: thư mục hoặc tệp .zip / a backup: folder or .zip file" };
        var verify = new Option<bool>("--verify") { Description = "Chỉ kiểm tra, không khôi phục / only check it" };
        var options = new DataOptions();
        var command = options.AddTo(new Command("restore", "Khôi phục từ bản sao lưu / restore from a backup") { backup, verify });
        command.SetAction((parsed, cancellation) => options.RunAsync(host, parsed, parsed.GetValue(backup)!, async data =>
        {
            var only = parsed.GetValue(verify);
            var restored = await BackupRestoring.RunAsync(parsed.GetValue(backup)!, only ? null : data, cancellation).ConfigureAwait(false);
            return only ? (restored, "Bản sao lưu toàn vẹn", "The backup is whole") : (restored, "Đã khôi phục", "Restored");
        }));
        return command;
    }
}

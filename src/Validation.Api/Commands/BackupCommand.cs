using System.CommandLine;
using TaskTracking.Validation.Api.History.Backups;

namespace TaskTracking.Validation.Api.Commands;

/// <summary><c>dossier backup TARGET</c>: copies the data folder, also while the service runs.</summary>
internal static class BackupCommand
{
    public static Command Create(CommandHost host)
    {
        var target = new Argument<string>("TARGET") { Description = "Thư mục mới hoặc tệp .zip mới / a new folder or a new .zip file" };
        var options = new DataOptions();
        var command = options.AddTo(new Command("backup", "Sao lưu thư mục dữ liệu / back up the data folder") { target });
        command.SetAction((parsed, cancellation) => options.RunAsync(host, parsed, parsed.GetValue(target)!, async data =>
        {
            var made = await BackupMaking.RunAsync(data, parsed.GetValue(target)!, cancellation).ConfigureAwait(false);
            return (made, "Đã sao lưu", "Backed up");
        }));
        return command;
    }
}

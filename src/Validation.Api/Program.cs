using TaskTracking.Validation.Api.Commands;
using TaskTracking.Validation.Api.Intake;

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};

using var host = new CommandHost(TimeProvider.System, Output.ToConsole(), IntakeLimits.Default);
return await CommandLine.RunAsync(args, host, interrupted.Token).ConfigureAwait(false);

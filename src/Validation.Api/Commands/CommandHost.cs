using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands;

/// <summary>What every command works with: the clock, the output, and the pipeline, which is built when first asked for.</summary>
internal sealed class CommandHost(TimeProvider clock, Output output, IntakeLimits limits) : IDisposable
{
    private ServiceProvider? _provider;

    public Output Output => output;

    public IntakeLimits Limits => limits;

    public TimeProvider Clock => clock;

    /// <summary>The pipeline.</summary>
    public IMediator Mediator =>
        (_provider ??= new ServiceCollection().AddPipeline(limits).BuildServiceProvider()).GetRequiredService<IMediator>();

    /// <summary>Reads a command's options; a wrong one is refused with exit code 2.</summary>
    public bool TrySettings(ParseResult parsed, CommonOptions options, [NotNullWhen(true)] out Settings? settings, out int code)
    {
        var read = Settings.Read(parsed, options, clock);
        settings = read.Value;
        code = read.Problem is { } problem ? output.Refuse(problem, parsed.GetValue(options.Language) ?? "vi") : ExitCodes.Good;
        return settings is not null;
    }

    public void Dispose() => _provider?.Dispose();
}

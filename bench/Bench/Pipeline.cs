using MediatR;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Bench;

/// <summary>The program's own pipeline, composed as the commands compose it.</summary>
internal sealed class Pipeline : IDisposable
{
    private readonly ServiceProvider _provider = new ServiceCollection().AddPipeline(IntakeLimits.Default).BuildServiceProvider();

    public IMediator Mediator => _provider.GetRequiredService<IMediator>();

    public T Get<T>()
        where T : notnull => _provider.GetRequiredService<T>();

    public void Dispose() => _provider.Dispose();
}

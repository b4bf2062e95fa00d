using System.Collections.Concurrent;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Tools;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Tests.Api;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>A filed sample on the desk of a running service whose tools are counted.</summary>
internal sealed class CorrectingRun : IAsyncDisposable
{
    private CorrectingRun(ServiceRun service, CountedTools tools) => (Service, Tools) = (service, tools);

    public ServiceRun Service { get; }

    public CountedTools Tools { get; }

    public Guid Id { get; private set; }

    public IOffice Office => Service.Parts.GetRequiredService<IOffice>();

    public IHistory History => Service.Parts.GetRequiredService<IHistory>();

    public IMediator Mediator => Service.Parts.GetRequiredService<IMediator>();

    public static async Task<CorrectingRun> OfAsync(string rule, string folder = "broken", string? key = null)
    {
        var tools = new CountedTools();
        var run = new CorrectingRun(await ServiceRun.StartAsync(also: builder => builder.Services.AddSingleton<IToolRunner>(tools)), tools);
        run.Id = await run.FileAsync(rule, folder, key);
        return run;
    }

    public async Task<Guid> FileAsync(string rule, string folder = "broken", string? key = null) =>
        (await Service.AsAsync(key ?? TestKeys.Clerk, HttpMethod.Post, "/api/v1/dossiers", Form.OfFolder(Path.Combine(Repository.Samples, "pairs", rule, folder)))).Json.GetProperty("id").GetGuid();

    public async Task<DeskView> SeeAsync() => (await Office.FindAsync(Id, default))!;

    public async Task<Act> ActAsync(Actor? actor = null) => new(Id, (await SeeAsync()).Moves, actor ?? OpenOffice.An);

    /// <summary>Says it as the page does.</summary>
    public async Task<Outcome<DeskView>> CorrectAsync(string file, params (string Field, string Typed)[] said) =>
        await Mediator.Send(new CorrectFile.Request(await ActAsync(), file, said.ToDictionary(s => s.Field, s => s.Typed, StringComparer.Ordinal), "Đã xem bản giấy."));

    /// <summary>The result as the Office sees it.</summary>
    public async Task<KeptDecision> ResultAsync() => (await History.FindAsync(Id, default))!.On(await Office.CorrectedAsync(Id, default));

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    /// <summary>Real tools, each run noted.</summary>
    internal sealed class CountedTools : IToolRunner
    {
        private readonly ToolRunner _tools = new();

        public ConcurrentQueue<string> Runs { get; } = [];

        public Task<ToolResult> RunAsync(string tool, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, ToolLimits limits, CancellationToken cancellation)
        {
            Runs.Enqueue(tool);
            return _tools.RunAsync(tool, arguments, input, limits, cancellation);
        }

        public string? VersionOf(string tool) => _tools.VersionOf(tool);
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Queue;
using TaskTracking.Validation.Api.Tests.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>The Office over a store of its own, with a clock that is set.</summary>
internal sealed class OpenOffice : IDisposable
{
    public static readonly Actor An = new("clerk-an", "an.nguyen", Role.Clerk, null) { HasSecondFactor = true };
    public static readonly Actor Binh = new("clerk-binh", "binh.tran", Role.Clerk, null) { HasSecondFactor = true };
    public static readonly Actor Head = new("head-chi", "chi.le", Role.Head, null) { HasSecondFactor = true };

    private readonly OfficeDatabase _database;

    public OpenOffice()
    {
        History = new OpenStore(Clock);
        _database = new OfficeDatabase(History.Data);
        Assert.Null(_database.Prepare());
        Office = new OfficeStore(_database, Clock, NullLogger<OfficeStore>.Instance);
    }

    public OpenStore History { get; }

    public OfficeStore Office { get; }

    /// <summary>Friday 20 November 2026, 10 o'clock in Vietnam: dossiers of that morning are due on Wednesday the 25th.</summary>
    public SetClock Clock { get; } = new(new DateTimeOffset(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(7)));

    public Task<KeptDecision> FileAsync(InventedFiling? filing = null) => History.KeepAsync(filing ?? new InventedFiling { Decision = Decision.Return });

    public async Task<DeskView> SeeAsync(Guid id) => (await Office.FindAsync(id, default))!;

    /// <summary>In the state as it is now.</summary>
    public async Task<Act> ActAsync(Guid id, Actor actor) => new(id, (await SeeAsync(id)).Moves, actor);

    public Task<QueuePage> QueueAsync(QueueQuery? query = null) => Office.QueueAsync(query ?? new QueueQuery(), Language.VietnamTime.DayOf(Clock.Now), default);

    public void Dispose()
    {
        _database.Dispose();
        History.Dispose();
    }

    /// <summary>A clock that stands where it is set.</summary>
    internal sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}

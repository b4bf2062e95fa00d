using TaskTracking.Bench.Crashing;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

/// <summary>The real program, killed while it works; bench crash does the same for fifty rounds.</summary>
public sealed class CrashTests
{
    private const int Rounds = 2;

    [Fact]
    public async Task Serve_KilledWhileFiftyDossiersAreFiled_KeepsEveryAnsweredOneWhole()
    {
        using var folder = new TemporaryFolder();

        var result = await CrashRounds.RunAsync(Repository.Program, Rounds, new CrashGround(folder.Path, Repository.Agencies), new Random());

        Assert.Empty(result.Faults);
        Assert.Equal(0, result.Refused);
        Assert.InRange(result.Answered, 50, 50 * (Rounds + 1));
    }
}

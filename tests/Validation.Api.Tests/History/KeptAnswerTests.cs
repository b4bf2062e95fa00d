using System.Text.Json;
using TaskTracking.Validation.Api.Contract;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

/// <summary>Answers kept by earlier versions stay readable: a field that becomes required would lock them away. The file is never made anew.</summary>
public sealed class KeptAnswerTests
{
    [Fact]
    public void Read_AnswerOfTheFirstVersion_LosesNothing()
    {
        var kept = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Validation.Api.Tests", "History", "kept-answer-1.json"));

        using var before = JsonDocument.Parse(kept);
        using var after = JsonDocument.Parse(ContractJson.Line(ContractJson.Read<CheckAnswer>(kept)));

        Assert.Empty(Lost(before.RootElement, after.RootElement, "$"));
    }

    [Fact]
    public void Lost_FieldThatIsGone_IsNamed()
    {
        using var before = JsonDocument.Parse("""{"a":[{"b":1,"c":2}]}""");
        using var after = JsonDocument.Parse("""{"a":[{"b":1}],"d":3}""");

        Assert.Equal(["$.a[0].c"], Lost(before.RootElement, after.RootElement, "$"));
    }

    // Fields may come, none may go or change.
    private static IEnumerable<string> Lost(JsonElement before, JsonElement after, string at) => before.ValueKind switch
    {
        JsonValueKind.Object => before.EnumerateObject().SelectMany(p =>
            after.ValueKind == JsonValueKind.Object && after.TryGetProperty(p.Name, out var now) ? Lost(p.Value, now, $"{at}.{p.Name}") : [$"{at}.{p.Name}"]),
        JsonValueKind.Array when after.ValueKind == JsonValueKind.Array && after.GetArrayLength() == before.GetArrayLength() =>
            before.EnumerateArray().Zip(after.EnumerateArray()).SelectMany((pair, i) => Lost(pair.First, pair.Second, FormattableString.Invariant($"{at}[{i}]"))),
        _ => JsonElement.DeepEquals(before, after) ? [] : [at],
    };
}

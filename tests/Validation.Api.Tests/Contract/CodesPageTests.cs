using System.Text;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Pipeline;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Contract;

/// <summary>docs/codes.md says of every refusal what a person reads, in both languages.</summary>
public sealed class CodesPageTests
{
    /// <summary>Set to write docs/codes.md anew instead of comparing it.</summary>
    private const string WriteVariable = "WRITE_CODES_PAGE";

    private static readonly string Page = Write();

    [Fact]
    public void Write_EveryCode_IsThePageInDocs()
    {
        var path = Path.Combine(Repository.Root, "docs", "codes.md");
        if (Environment.GetEnvironmentVariable(WriteVariable) is not null)
        {
            File.WriteAllText(path, Page);
        }

        Assert.True(File.ReadAllText(path) == Page, "docs/codes.md is not what ProblemText says: run the tests once with " + WriteVariable + "=1 and commit the page.");
    }

    [Fact]
    public void Words_OfEveryCode_DifferByLanguageAndSayWhatToDo() => Assert.All(ProblemText.Codes, code =>
    {
        var (vi, en) = (Words(code, "vi"), Words(code, "en"));
        Assert.NotEqual(vi, en);
        Assert.True(code is "output-failed" or "trust-too-large" || en.Count(c => c == '.') >= 2, code);
    });

    private static string Write()
    {
        var page = new StringBuilder("""
            # Codes of refusals

            Made from `ProblemText`; do not edit. A code never changes its meaning; the words may. `…` stands for a name or a number.

            A refusal of the whole is exit code 2 with `{"error":{"code","message"}}` on standard output. The `file-…` and `tool-…` codes
            of one file inside a dossier are its `error`, and the reason of `file.readable`; the other files are judged all the same.
            Which reasons a rule gives stands in [rules.md](rules.md).

            | code | Tiếng Việt | English |
            | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var code in ProblemText.Codes)
        {
            page.Append("| `").Append(code).Append("` | ").Append(Words(code, "vi")).Append(" | ").Append(Words(code, "en")).Append(" |\n");
        }

        return page.ToString();
    }

    private static string Words(string code, string language) => ProblemText.For(new Problem(code, "…", "…", "…"), language);
}

using System.Text;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Commands;

/// <summary>Where a command writes: results to standard output in UTF-8, progress to standard error and only to a terminal.</summary>
internal sealed class Output(TextWriter results, TextWriter progress, bool progressWanted)
{
    /// <summary>The process's own streams.</summary>
    public static Output ToConsole()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var results = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { AutoFlush = false, NewLine = "\n" };
        return new Output(results, Console.Error, !Console.IsErrorRedirected);
    }

    public void Write(string text) => results.Write(text);

    public void WriteLine(string text)
    {
        results.Write(text);
        results.Write('\n');
    }

    public void Flush() => results.Flush();

    /// <summary>Tells a person at a terminal what is being done.</summary>
    public void Progress(string text)
    {
        if (progressWanted)
        {
            progress.WriteLine(text);
        }
    }

    /// <summary>The refusal of a whole command: JSON on standard output whatever the format, exit code 2.</summary>
    public int Refuse(Problem problem, string language)
    {
        WriteLine(ContractJson.Pretty(new ProblemAnswer(problem.ToAnswer(language))));
        Flush();
        if (progressWanted)
        {
            progress.WriteLine(ProblemText.For(problem, language));
        }

        return ExitCodes.NothingJudged;
    }
}

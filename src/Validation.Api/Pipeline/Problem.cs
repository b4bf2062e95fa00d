using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Validation.Api.Pipeline;

/// <summary>Why a request was refused: a stable code (docs/codes.md) and the values its words need. Never an exception's text.</summary>
/// <param name="Code">"too-many-files", "metadata-invalid" …</param>
/// <param name="Arguments">Fills {0}, {1} … of the words: a path, a limit, a field's name.</param>
public sealed record Problem(string Code, IReadOnlyList<string> Arguments)
{
    public Problem(string code, params string[] arguments)
        : this(code, (IReadOnlyList<string>)arguments)
    {
    }

    /// <summary>What exactly is wrong, where the code leaves it open (the fault in a configuration file); null otherwise.</summary>
    public LocalText? Detail { get; init; }
}

/// <summary>An outcome that a refusal can be made of: lets one behaviour refuse any request.</summary>
public interface IOutcome<out TSelf>
{
    static abstract TSelf Refused(Problem problem);
}

/// <summary>A value, or the reason why there is none.</summary>
public sealed record Outcome<T> : IOutcome<Outcome<T>>
    where T : class
{
    private Outcome(T? value, Problem? problem) => (Value, Problem) = (value, problem);

    /// <summary>Null where <see cref="Problem"/> stands.</summary>
    public T? Value { get; }

    public Problem? Problem { get; }

    public static Outcome<T> Of(T value) => new(value, null);

    public static Outcome<T> Refused(Problem problem) => new(null, problem);

    /// <summary>The same refusal for another kind of value.</summary>
    public Outcome<TOther> As<TOther>()
        where TOther : class => Outcome<TOther>.Refused(Problem!);
}

using TaskTracking.Rules.Book;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Yaml;

/// <summary>What is wrong with one configuration file, collected while it is read; at most <see cref="Most"/> entries.</summary>
/// <param name="file">The file's name as its reader knows it.</param>
/// <param name="code">The stable code of all its errors ("rules-invalid" …).</param>
public sealed class Faults(string file, string code)
{
    /// <summary>More errors than this tell nobody anything.</summary>
    public const int Most = 100;

    private readonly List<BookError> _errors = [];

    /// <summary>The errors by line.</summary>
    public IReadOnlyList<BookError> Errors => [.. _errors.OrderBy(e => e.Line)];

    /// <summary>Whether there are any.</summary>
    public bool Any => _errors.Count > 0;

    /// <summary>Notes an error.</summary>
    public void Add(int line, string vi, string en)
    {
        if (_errors.Count < Most)
        {
            _errors.Add(new BookError(file, line, code, new LocalText(vi, en)));
        }
    }
}

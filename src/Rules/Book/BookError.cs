using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Book;

/// <summary>What is wrong with a configuration file (rules.yaml, agencies.yaml, calendar.yaml, papers.yaml), and where.</summary>
/// <param name="File">The file's name as handed in.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Code">"rules-invalid", "agencies-invalid", "calendar-invalid" or "papers-invalid".</param>
/// <param name="Message">What is wrong, in both languages.</param>
public sealed record BookError(string File, int Line, string Code, LocalText Message);

/// <summary>A rule book, or why there is none. Exactly one of the two: a book with errors does not exist.</summary>
public sealed record BookResult(RuleBook? Book, IReadOnlyList<BookError> Errors);

using TaskTracking.Language;

namespace TaskTracking.Rules.Directory;

/// <summary>Who holds a post of an agency on a day. An empty answer means that the directory does not know, not that nobody did.</summary>
internal static class Incumbents
{
    /// <summary>The terms as head on a day.</summary>
    public static IReadOnlyList<Term> HeadsOn(this Agency agency, DateOnly day) => agency.Head.On(day);

    /// <summary>The terms as deputy on a day.</summary>
    public static IReadOnlyList<Term> DeputiesOn(this Agency agency, DateOnly day) => agency.Deputies.On(day);

    /// <summary>The terms in a post on a day.</summary>
    public static IReadOnlyList<Term> On(this Post? post, DateOnly day) => [.. (post?.Terms ?? []).Where(t => t.Covers(day))];

    /// <summary>The term of a person among terms, by name.</summary>
    public static Term? Of(this IReadOnlyList<Term> terms, string? name) => terms.FirstOrDefault(t => PersonName.Same(t.Name, name));
}

using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3a;

/// <summary>The ruling that a matter is another body's, with where the dossier should go; or the filing agency's own, which goes back to it.</summary>
internal static class OtherBody
{
    /// <summary>A body of the directory, or one known by name only.</summary>
    /// <param name="how">"stated" by the letter, "decided" by a table: the beginning of the reason.</param>
    public static Rules.Ruling Ruling(Case @case, Agency? agency, string name, string how) =>
        agency is not null && ReferenceEquals(agency, @case.Filer)
            ? Own(name, how)
            : Rules.Ruling.NotMet(how + "-elsewhere").With("body", name) with { ForwardTo = new ForwardTarget(agency?.Code, name) };

    /// <summary>The filing agency itself decides.</summary>
    public static Rules.Ruling Own(string name, string how) => Rules.Ruling.NotMet(how + "-own").With("body", name);
}

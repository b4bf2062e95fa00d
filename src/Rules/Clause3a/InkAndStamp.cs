namespace TaskTracking.Rules.Clause3a;

/// <summary>A paper letter is signed by hand and stamped: only the clerk who holds it can see that.</summary>
internal sealed class InkAndStamp : Rule
{
    public override string Id => "signing.ink-and-stamp";

    public override IReadOnlyList<string> Reasons => ["no-letter", "electronic", "ask-clerk"];

    public override Ruling Judge(Case @case)
    {
        if (@case.Submission is not { } file)
        {
            return Ruling.NotApplicable("no-letter");
        }

        return (@case.IsPaper(file) ? Ruling.CannotTell("ask-clerk").LookedAt(file, "on-paper") : Ruling.NotApplicable("electronic")).With("file", file.Path);
    }
}

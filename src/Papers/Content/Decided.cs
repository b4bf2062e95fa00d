namespace TaskTracking.Papers.Content;

/// <summary>A dossier as it stands decided: the rules' recommendation, or what a person made of it.</summary>
internal sealed record Decided(JudgedDossier Dossier, PersonDecision? Person, PaperOutcome Outcome)
{
    public const string CompetentBody = "authority.competent-body";

    // The clauses as the Directive orders them.
    private static readonly string[] Clauses = ["2.a", "3.a", "3.b", "3.c", "3.d", "3.đ", "3.e"];

    /// <summary>Why a dossier is returned: blocking lines that are not met and stand, and lines that a person confirmed, in the order of clauses.</summary>
    public IReadOnlyList<JudgedPoint> Reasons { get; } = [.. InOrder(Standing(Dossier, Person).Where(p => Confirmation(Person, p) is not null || Stops(p)).Select(p => As(p, Confirmation(Person, p))))];

    /// <summary>What is only advised.</summary>
    public IReadOnlyList<JudgedPoint> Advice { get; } =
        [.. InOrder(Standing(Dossier, Person).Where(p => p is { Weight: PointWeight.Advice, Answer: PointAnswer.NotMet } && Confirmation(Person, p) is null))];

    /// <summary>What a person still has to look at: never told outside the Office.</summary>
    public IReadOnlyList<JudgedPoint> Doubts { get; } = [.. InOrder(Standing(Dossier, Person).Where(p => Doubtful(p) && Confirmation(Person, p) is null))];

    /// <summary>Whose matter it is, where it is another's than the Committee's; null where nobody says.</summary>
    public string? CompetentName => Person?.ForwardTo ?? Dossier.ForwardTo;

    public static Decided Of(JudgedDossier dossier, PersonDecision? person) => new(dossier, person, person?.Outcome ?? dossier.Recommended);

    /// <summary>Whether this paper can be written.</summary>
    public bool Has(PaperKind kind) => kind switch
    {
        PaperKind.Return => Outcome == PaperOutcome.Return && (Reasons.Count > 0 || Person?.Why is not null),
        PaperKind.Forward => Outcome == PaperOutcome.Forward && CompetentName is not null,
        PaperKind.Accept => Outcome == PaperOutcome.Accept,
        _ => true,
    };

    /// <summary>A rule's line; null where the book of the day has no such rule.</summary>
    public JudgedPoint? Point(string rule) => Dossier.Points.FirstOrDefault(p => string.Equals(p.Rule, rule, StringComparison.Ordinal));

    private static IEnumerable<JudgedPoint> Standing(JudgedDossier dossier, PersonDecision? person) =>
        dossier.Points.Where(p => person?.Overruled.Contains(p.Rule, StringComparer.Ordinal) != true);

    private static ConfirmedPoint? Confirmation(PersonDecision? person, JudgedPoint point) =>
        person?.Confirmed.FirstOrDefault(c => string.Equals(c.Rule, point.Rule, StringComparison.Ordinal));

    private static JudgedPoint As(JudgedPoint point, ConfirmedPoint? confirmed) =>
        confirmed is null ? point : point with { Message = confirmed.Message ?? point.Message, Remedy = confirmed.Remedy ?? point.Remedy, RemedyByPerson = confirmed.Remedy is not null };

    private static bool Stops(JudgedPoint point) => point is { Weight: PointWeight.Blocking, Answer: PointAnswer.NotMet };

    private static bool Doubtful(JudgedPoint point) => point is { Weight: PointWeight.Confirm, Answer: PointAnswer.NotMet or PointAnswer.CannotTell }
        or { Weight: PointWeight.Blocking, Answer: PointAnswer.CannotTell };

    private static IEnumerable<JudgedPoint> InOrder(IEnumerable<JudgedPoint> points) =>
        points.OrderBy(p => Array.IndexOf(Clauses, p.Clause) is >= 0 and var at ? at : Clauses.Length);
}

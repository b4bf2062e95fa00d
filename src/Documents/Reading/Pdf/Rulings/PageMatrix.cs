namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>A transformation of coordinates (ISO 32000-1, 8.3.3).</summary>
internal readonly record struct PageMatrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly PageMatrix None = new(1, 0, 0, 1, 0, 0);

    public (double X, double Y) Of(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>This one first, then the other.</summary>
    public PageMatrix Then(PageMatrix other) => new(
        (A * other.A) + (B * other.C),
        (A * other.B) + (B * other.D),
        (C * other.A) + (D * other.C),
        (C * other.B) + (D * other.D),
        (E * other.A) + (F * other.C) + other.E,
        (E * other.B) + (F * other.D) + other.F);

    /// <summary>Six numbers; none where there are fewer.</summary>
    public static PageMatrix From(ReadOnlySpan<double> numbers) =>
        numbers is [.., var a, var b, var c, var d, var e, var f] ? new(a, b, c, d, e, f) : None;
}

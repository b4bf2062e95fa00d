using System.Globalization;

namespace TaskTracking.Bench;

/// <summary>Order statistics of a series, without assumptions about its shape.</summary>
internal sealed class Figures(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public double Max => _sorted[^1];

    public double Sum => _sorted.Sum();

    public int Count => _sorted.Length;

    public static string Text(double value, int digits = 1) => value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private double At(double share) => _sorted[Math.Min(_sorted.Length - 1, (int)Math.Ceiling(share * _sorted.Length) - 1)];
}

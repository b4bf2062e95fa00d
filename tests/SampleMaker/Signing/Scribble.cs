using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TaskTracking.SampleMaker.Signing;

/// <summary>Drawings of widgets as PDF path operators: blue handwriting that differs from person to person, a red seal.</summary>
internal static class Scribble
{
    /// <param name="name">Whose hand: the strokes depend on it alone.</param>
    public static string Draw(string name, double width, double height)
    {
        var dice = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        double At(int index, double range) => range * (0.1 + (0.8 * dice[index % dice.Length] / 255));
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"0.05 0.15 0.7 RG 1.4 w 1 J {At(0, width / 4):0.#} {At(1, height):0.#} m"));
        for (var stroke = 0; stroke < 6; stroke++)
        {
            var x = width * (stroke + 1) / 7;
            path.Append(CultureInfo.InvariantCulture, $" {x - At(stroke + 2, 12):0.#} {At((3 * stroke) + 3, height):0.#} {x + At(stroke + 9, 12):0.#} {At((3 * stroke) + 4, height):0.#} {x:0.#} {At((3 * stroke) + 5, height):0.#} c");
        }

        return path.Append(" S").ToString();
    }

    public static string SealOf(double size)
    {
        var path = new StringBuilder("0.86 0.08 0.08 RG 0.86 0.08 0.08 rg 2.2 w ");
        path.Append(Circle(size / 2, (size / 2) - 3)).Append("1 w ").Append(Circle(size / 2, (size / 2) - 17));
        for (var point = 0; point < 5; point++)
        {
            var angle = (Math.PI / 2) + (point * 4 * Math.PI / 5);
            path.Append(CultureInfo.InvariantCulture, $"{(size / 2) + (14 * Math.Cos(angle)):0.#} {(size / 2) + (14 * Math.Sin(angle)):0.#} {(point == 0 ? 'm' : 'l')} ");
        }

        return path.Append("h f").ToString();
    }

    private static string Circle(double middle, double radius)
    {
        var pull = radius * 0.5523;
        string P(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{middle + x:0.##} {middle + y:0.##} ");
        return P(radius, 0) + "m " + P(radius, pull) + P(pull, radius) + P(0, radius) + "c " + P(-pull, radius) + P(-radius, pull) + P(-radius, 0) + "c "
            + P(-radius, -pull) + P(-pull, -radius) + P(0, -radius) + "c " + P(pull, -radius) + P(radius, -pull) + P(radius, 0) + "c S ";
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace JourneyKit.Rendering.Tests.Support;

/// <summary>Asks Graphviz how it would draw lines between boxes.</summary>
internal static class Graphviz
{
    private const string Name = "dot";
    private const int Samples = 8;

    /// <summary>Whether it is on the path.</summary>
    public static bool IsThere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Name)) || File.Exists(Path.Combine(folder, Name + ".exe")));

    /// <summary>How many pairs of lines cross as it draws them from left to right, free to choose ranks and order; lines that share an end do not count.</summary>
    /// <remarks>Its splines are looked at as eight straight stretches for each cubic curve.</remarks>
    public static int Crossings(IReadOnlyList<(int From, int To)> lines)
    {
        var text = new StringBuilder("digraph { rankdir=LR; node [shape=box, label=\"\", width=0.2, height=0.4]; ");
        foreach (var (from, to) in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{from} -> {to}; ");
        }

        var drawn = Run(text.Append('}').ToString()).Split('\n').Where(line => line.StartsWith("edge ", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var ways = drawn.ConvertAll(parts => (From: parts[1], To: parts[2], Points: Sampled([.. parts.Skip(4).Take(2 * int.Parse(parts[3], CultureInfo.InvariantCulture)).Select(part => double.Parse(part, CultureInfo.InvariantCulture))])));
        return ways.SelectMany((one, at) => ways.Skip(at + 1).Where(other => one.From != other.From && one.To != other.To && one.From != other.To && one.To != other.From && Cross(one.Points, other.Points))).Count();
    }

    private static List<(double X, double Y)> Sampled(double[] numbers)
    {
        var controls = numbers.Chunk(2).Select(pair => (X: pair[0], Y: pair[1])).ToList();
        var points = new List<(double X, double Y)> { controls[0] };
        for (var at = 0; at + 3 < controls.Count; at += 3)
        {
            for (var sample = 1; sample <= Samples; sample++)
            {
                var t = sample / (double)Samples;
                points.Add((Cubic(controls[at].X, controls[at + 1].X, controls[at + 2].X, controls[at + 3].X, t), Cubic(controls[at].Y, controls[at + 1].Y, controls[at + 2].Y, controls[at + 3].Y, t)));
            }
        }

        return points;
    }

    private static double Cubic(double a, double b, double c, double d, double t)
        => (a * (1 - t) * (1 - t) * (1 - t)) + (3 * b * t * (1 - t) * (1 - t)) + (3 * c * t * t * (1 - t)) + (d * t * t * t);

    private static bool Cross(List<(double X, double Y)> one, List<(double X, double Y)> other)
        => one.Zip(one.Skip(1)).Any(first => other.Zip(other.Skip(1)).Any(second => Side(first, second.First) != Side(first, second.Second) && Side(second, first.First) != Side(second, first.Second)));

    private static bool Side(((double X, double Y) From, (double X, double Y) To) line, (double X, double Y) point)
        => ((line.To.X - line.From.X) * (point.Y - line.From.Y)) - ((line.To.Y - line.From.Y) * (point.X - line.From.X)) > 0;

    private static string Run(string input)
    {
        using var process = Process.Start(new ProcessStartInfo(Name, "-Tplain") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("dot did not start.");
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}

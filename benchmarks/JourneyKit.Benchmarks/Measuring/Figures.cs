namespace JourneyKit.Benchmarks.Measuring;

/// <summary>Figures as the tables show them.</summary>
internal static class Figures
{
    public static string Milliseconds(double value) => value < 10 ? $"{value:0.000} ms" : $"{value:0.0} ms";

    public static string Ratio(double value) => $"{value:0.00}";

    public static string Megabytes(double bytes) => $"{bytes / 1_000_000:0.00} MB";
}

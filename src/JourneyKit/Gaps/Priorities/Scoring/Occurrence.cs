namespace JourneyKit.Gaps.Priorities.Scoring;

/// <summary>How often something happens as a rank from 1 to 10.</summary>
internal static class Occurrence
{
    public const string Table = "10 from 50 % on, 9 from 30 %, 8 from 20 %, 7 from 10 %, 6 from 5 %, 5 from 2 %, 4 from 1 %, 3 from 0.5 %, 2 from 0.1 %, 1 below";

    // The least share of each rank, from 2 on.
    private static readonly decimal[] Least = [0.001m, 0.005m, 0.01m, 0.02m, 0.05m, 0.10m, 0.20m, 0.30m, 0.50m];

    public static int Of(decimal share) => 1 + Least.Count(least => share >= least);
}

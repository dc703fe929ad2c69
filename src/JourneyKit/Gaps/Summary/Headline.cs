using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Summary;

/// <summary>Says in two or three sentences what a report comes to.</summary>
internal static class Headline
{
    // Less is what rounding to tenths of a point leaves of nothing.
    private const double LeastPoints = 0.05;

    // Half a point less of what brings money is news.
    private const double LeastFall = 0.5;

    public static string Of(GapReport report) => string.Join(' ', new[] { Conversion(report), Falls(report), Counts(report) }.Where(sentence => sentence.Length > 0));

    /// <summary>The conversion that it tells of; null where there is none.</summary>
    public static ConversionOutlook? Main(GapReport report) => MainConversion.Of(report.Conversions);

    private static string Conversion(GapReport report)
    {
        if (report.Conversions.Count == 0)
        {
            return "";
        }

        var main = Main(report)!;
        var name = GapText.Quote(main.Name);
        if (main is { After.Conversion: null })
        {
            return $"The goal {name} is no longer defined.";
        }

        if (main.IsGuess)
        {
            var reading = main.Before.IsGuess ? main.Before : main.After;
            return $"It is not known how many reach {name}: {reading.AssumedShares}.";
        }

        if (main is not { Uplift: { } points, Before.Probability: { } before, After.Probability: { } after })
        {
            return $"It is not known how many more or fewer will reach {name}.";
        }

        var plan = report switch
        {
            { AreVersions: true } => "The newer map",
            { After.State: MapState.Interim } => "The interim map",
            _ => "The plan",
        };
        if (main is { IsReplaced: true, Before.Conversion: { } replaced })
        {
            return $"{plan} replaces the goal {GapText.Name(replaced)}, which {Percent(before)} reach, by {name}, which {Percent(after)} reach.";
        }

        return Math.Abs(points) < LeastPoints
            ? $"{plan} leaves {name} at {Percent(after)}."
            : $"{plan} {(points > 0 ? "lifts" : "lowers")} {name} from {Percent(before)} to {Percent(after)}{Worth(main)}{Assumed(main)}.";
    }

    // What brings money and falls is not hidden behind what rises.
    private static string Falls(GapReport report)
    {
        const int Most = 2;
        var main = Main(report);
        var falls = report.Conversions
            .Where(outlook => outlook.Id != main?.Id && outlook is { IsInBoth: true, IsReplaced: false, IsGuess: false, Uplift: <= -LeastFall } && (outlook.After.Conversion!.Value ?? outlook.Before.Conversion!.Value) is not null)
            .OrderBy(outlook => outlook.MoneyPerMonth?.Value.Value ?? 0)
            .ThenBy(outlook => outlook.Uplift)
            .ThenBy(outlook => outlook.Id.Value, StringComparer.Ordinal)
            .ToList();
        var named = falls.Count == Most + 1 ? falls : falls.Take(Most).ToList();
        return falls.Count == 0 ? ""
            : $"{GapText.Listed([.. named.Select(outlook => $"{GapText.Quote(outlook.Name)} falls from {Percent(outlook.Before.Probability!.Value)} to {Percent(outlook.After.Probability!.Value)}{Worth(outlook)}"), .. falls.Count > named.Count ? [$"{falls.Count - named.Count} more fall"] : Array.Empty<string>()])}.";
    }

    private static string Assumed(ConversionOutlook outlook) => outlook.Before.Assumed + outlook.After.Assumed == 0 ? ""
        : $" ({outlook.AssumedShares})";

    private static string Worth(ConversionOutlook outlook)
    {
        var (number, unit) = outlook.MoneyPerMonth is { } money ? (money.Value.Value, $" {money.Unit}") : outlook.ConversionsPerMonth is { } conversions ? (conversions.Value.Value, " a month") : (0m, "");
        var words = unit.EndsWith("a month", StringComparison.Ordinal) ? unit : unit + " a month";
        return number == 0 ? "" : $", about {Figures.Estimate(number)}{words} {(number > 0 ? "more" : "less")}";
    }

    private static string Percent(double share) => Figures.Percent(share);

    private static string Counts(GapReport report)
    {
        if (report.Gaps.Count == 0)
        {
            return "No gaps were found: the maps plan no change, nothing gets worse, and no pain point is open.";
        }

        string[] parts =
        [
            .. Part(GapStanding.Regression, "thing gets worse", "things get worse"),
            .. Part(GapStanding.Open, "has no answer", "have no answer"),
            .. Part(GapStanding.Unclear, "is unclear", "are unclear"),
            .. Part(GapStanding.Planned, "is planned", "are planned"),
        ];

        // What gets worse is the journey; what else is counted are gaps, which the first of them says.
        var at = report.With(GapStanding.Regression).Any() ? 1 : 0;
        if (at < parts.Length)
        {
            parts[at] = parts[at].Insert(parts[at].IndexOf(' ', StringComparison.Ordinal), parts[at].StartsWith("1 ", StringComparison.Ordinal) ? " gap" : " gaps");
        }

        return $"{GapText.Listed(parts)}.";

        IEnumerable<string> Part(GapStanding standing, string one, string several) => report.With(standing).Count() switch
        {
            0 => [],
            1 => [$"1 {one}"],
            var count => [$"{count} {several}"],
        };
    }
}

using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>An amount of money has a currency.</summary>
internal sealed class MoneyWithoutCurrency : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6026", "money-without-currency", DiagnosticSeverity.Warning, "All amounts of a map are in its one `currency`. Without it every reader takes them for their own.");

    public override ElementList<int> Checklist => [111, 122];

    public override string BadExample => """
        state: current
        conversions:
          subscription: { at: receipt, value: 96 }
        touchpoints: [receipt]
        """;

    public override string GoodExample => """
        state: current
        currency: EUR
        conversions:
          subscription: { at: receipt, value: 96 }
        touchpoints: [receipt]
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Currency is not null)
        {
            return;
        }

        RuleFinding? finding = null;
        foreach (var (path, amount) in Amounts(context))
        {
            if (finding is null)
            {
                finding = context.ReportValue(path, $"Nothing says what the amount of {Numerals.Number(amount)} is in: give the map a `currency`.");
            }
            else
            {
                finding.See(path, $"{Numerals.Number(amount)} without a currency, too.");
            }
        }
    }

    private static IEnumerable<(ElementPath Path, decimal Amount)> Amounts(RuleContext context)
    {
        var map = context.Map;

        // What a library defines is in the currency of the library.
        foreach (var segment in map.Segments)
        {
            if (segment.Value is { } value && !context.IsDefinedElsewhere(Places.Segment(segment)))
            {
                yield return (Places.Segment(segment) / "value", value);
            }
        }

        foreach (var conversion in map.Conversions)
        {
            if (conversion.Value is { } value)
            {
                yield return (Places.Conversion(conversion) / "value", value);
            }
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            foreach (var pain in touchpoint.PainPoints)
            {
                if (pain.Cost is { } cost)
                {
                    yield return (Places.PainPoint(touchpoint, pain) / "cost", cost);
                }
            }
        }

        foreach (var initiative in map.Initiatives)
        {
            if (initiative.Cost is { } cost)
            {
                yield return (Places.Initiative(initiative) / "cost", cost);
            }
        }
    }
}

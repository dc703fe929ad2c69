using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds conversions without an objective, in maps with objectives.</summary>
internal sealed class ConversionWithoutObjective : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6007", "conversion-without-objective", DiagnosticSeverity.Hint, "Conversions are how a journey serves an objective. Where the map names objectives, say which one.");

    public override ElementList<int> Checklist => [6, 50];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        objectives: [more-online-accounts]
        conversions:
          account-opened: { at: welcome-letter }
        touchpoints: [welcome-letter]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        objectives: [more-online-accounts]
        conversions:
          account-opened: { at: welcome-letter, objective: more-online-accounts }
        touchpoints: [welcome-letter]
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Objectives.Count == 0)
        {
            return;
        }

        var concerned = new FindingGroup(context);
        foreach (var conversion in context.Map.Conversions)
        {
            if (conversion.Objective is null)
            {
                concerned.Add(Places.Conversion(conversion), conversion.Key, $"The conversion `{conversion.Id}` serves none of the map's objectives: name the one it serves.");
            }
        }

        concerned.Report(Places.Conversions, all => $"{Listing.OutOf(all.Count, context.Map.Conversions.Count)} conversions serve none of the map's objectives: {all.Ids}. Name those that they serve.");
    }
}

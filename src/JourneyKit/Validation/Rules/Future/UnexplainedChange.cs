using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds changes against the baseline without a reason.</summary>
internal sealed class UnexplainedChange : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8008", "unexplained-change", DiagnosticSeverity.Warning, "A touchpoint that is new, replaces others, moves to another stage or channel, or feels worse costs something, and somebody will ask why. Name the pain point, opportunity or objective in `because`.");

    public override ElementList<int> Checklist => [6, 78, 79];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Baseline;

    public override string ExampleBaseline => """
        state: current
        channels: [phone]
        touchpoints:
          book-service:
            channel: phone
            painPoints: { lines-busy: Lines are busy before winter. }
        """;

    public override string BadExample => """
        state: future
        status: approved
        channels: [website]
        touchpoints:
          book-service: { channel: website }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        channels: [website]
        touchpoints:
          book-service: { channel: website, because: [lines-busy] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            return;
        }

        var matched = context.Matched;
        var unexplained = new FindingGroup(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint is { Because.Count: 0, Personas: not { Count: 0 } } && TouchpointChange.Of(touchpoint, matched) is { } change)
            {
                unexplained.Add(Places.Touchpoint(touchpoint), touchpoint.Key, $"`{touchpoint.Id}` {change}, but does not say why: name the pain point, opportunity or objective in `because`.");
            }
        }

        unexplained.Report(Places.Touchpoints, all => $"{all.Count} touchpoints are not what they are in the baseline and do not say why: {all.Ids}. Name the pain points, opportunities or objectives in `because`.");
    }
}

using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds touchpoints of the baseline that are gone without an explanation.</summary>
internal sealed class TouchpointGoneWithoutAWord : Rule
{
    private const int Few = 5;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK8028", "touchpoint-gone-without-a-word", DiagnosticSeverity.Warning, "A touchpoint of the baseline that is neither here, nor replaced, nor removed on purpose may have been forgotten, with those who need it. Say in `replaces` what takes its place, or in `removes` why it goes. A touchpoint that was itself a breakdown needs no explanation where all its pain points are answered.");

    public override ElementList<int> Checklist => [78, 79, 100];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Baseline;

    public override string ExampleBaseline => """
        state: current
        touchpoints: [order-form, order-by-fax]
        objectives: [one-way-in]
        """;

    public override string BadExample => """
        state: future
        status: approved
        touchpoints: [order-form]
        objectives: [one-way-in]
        """;

    public override string GoodExample => """
        state: future
        status: approved
        touchpoints: [order-form]
        objectives: [one-way-in]
        removes: { order-by-fax: [one-way-in] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            return;
        }

        var matched = context.Matched;
        List<string>? gone = null;
        foreach (var before in context.Baseline!.Touchpoints)
        {
            if (matched.IsGone(before) && !matched.IsRemovedOnPurpose(before) && before.Personas is not { Count: 0 } && !Breakdowns.IsAnswered(before, context.Work.IsAnswered))
            {
                (gone ??= []).Add(before.Key);
            }
        }

        if (gone is { Count: > Few })
        {
            context.ReportElement(Places.Touchpoints, $"{gone.Count} of {Listing.Count(context.Baseline.Touchpoints.Count, "touchpoint")} of the baseline are not in this map, and nothing says why: {Listing.Of(gone)}. Say what `replaces` them, or list them in `removes`.");
            return;
        }

        foreach (var id in gone ?? [])
        {
            context.ReportElement(Places.Touchpoints, $"`{id}` of the baseline is not in this map, and nothing says why: say what `replaces` it, or list it in `removes`.").About(id);
        }
    }
}

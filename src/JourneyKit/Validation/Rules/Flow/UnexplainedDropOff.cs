using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds touchpoints where many customers drop off and no pain point says why.</summary>
internal sealed class UnexplainedDropOff : Rule
{
    private const int Few = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK2018", "unexplained-drop-off", DiagnosticSeverity.Info, "A high drop-off usually has a cause that customers can name. Record it as a pain point, or say `exit: true` if customers should leave there; a conversion alone does not say that, because another one may follow. Looks at current maps, and there at your own touchpoints whose transitions all have a share.");

    public override ElementList<int> Checklist => [44, 67, 69];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          choose-a-seat: { entry: true, next: { pay: 45% } }
          pay: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          choose-a-seat:
            entry: true
            next: { pay: 45% }
            painPoints:
              fee-at-the-end: The booking fee shows only now.
          pay: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        // The drop-off of a plan is not measured yet.
        if (context.Map.State != MapState.Current || !context.Graph.HasFlow)
        {
            return;
        }

        var conversions = context.Map.Conversions.ToLookup(conversion => conversion.At);
        var found = new FindingGroup(context, Few);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint is { Next.Count: > 0, Exit: not true, PainPoints.Count: 0 } && !touchpoint.IsForNobody() && !Placement.IsOutside(context.Map, touchpoint)
                && context.Graph.Leaving(touchpoint.Id) is { } leaving && leaving.InTheEnd >= context.Thresholds.HighDropOff.Value)
            {
                var share = Figures.Percent(leaving.InTheEnd);
                found.Add(Places.Touchpoint(touchpoint), touchpoint.Key, conversions[touchpoint.Id].Select(conversion => conversion.Key).ToList() is { Count: > 0 } reached
                    ? $"{share} of those at `{touchpoint.Id}`, where they reach {Listing.Of(reached)}, leave and count as drop-off. Say `exit: true` if they may leave there, or record what keeps them from going on."
                    : $"{share} of those at `{touchpoint.Id}` drop off there, and no pain point says why. Record what makes them leave, or say `exit: true` if they should.");
            }
        }

        found.Report(Places.Touchpoints, all => $"{all.Count} touchpoints lose {Numerals.Percent(context.Thresholds.HighDropOff.Value)} or more of their customers, and no pain point says why: {all.Ids}. Record what makes them leave, or say `exit: true` where they should.");
    }
}

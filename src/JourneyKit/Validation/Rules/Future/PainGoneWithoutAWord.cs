using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds pain points of the baseline that are gone without an explanation.</summary>
internal sealed class PainGoneWithoutAWord : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8024", "pain-gone-without-a-word", DiagnosticSeverity.Warning, "The touchpoint is still there, the pain point of the baseline is not, and nothing says what solved it. Name it in `because`, `addresses` or `resolves`, or keep it.");

    public override ElementList<int> Checklist => [79, 99];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Baseline;

    public override string ExampleBaseline => """
        state: current
        touchpoints:
          call-garage:
            painPoints: { no-price-named: Nobody will say what it costs. }
        """;

    public override string BadExample => """
        state: future
        status: approved
        touchpoints:
          call-garage: {}
        """;

    public override string GoodExample => """
        state: future
        status: approved
        touchpoints:
          call-garage: {}
        initiatives:
          fixed-prices: { resolves: [no-price-named] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            return;
        }

        var matched = context.Matched;
        HashSet<Id<PainPoint>>? kept = null;
        var gone = new Dictionary<Id<Touchpoint>, List<Id<PainPoint>>>();
        foreach (var before in context.Baseline!.Touchpoints)
        {
            foreach (var painPoint in before.PainPoints)
            {
                if (context.Work.IsAnswered(painPoint.Id) || matched.AfterOf(before).FirstOrDefault() is not { } after || after.PainPoints[painPoint.Key] is not null)
                {
                    continue;
                }

                kept ??= [.. context.Map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).Select(painPoint => painPoint.Id)];
                if (!kept.Contains(painPoint.Id))
                {
                    (gone.TryGetValue(after.Id, out var others) ? others : gone[after.Id] = []).Add(painPoint.Id);
                }
            }
        }

        if (gone.Count > 0)
        {
            Report(context, gone);
        }
    }

    private static void Report(RuleContext context, Dictionary<Id<Touchpoint>, List<Id<PainPoint>>> gone)
    {
        var gathered = new FindingGroup(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (gone.TryGetValue(touchpoint.Id, out var ids))
            {
                var isOne = ids.Count == 1;
                gathered.Add(Places.Touchpoint(touchpoint), touchpoint.Key, $"The pain {(isOne ? "point" : "points")} {Listing.Of(ids.ConvertAll(id => id.Value))} of the baseline {(isOne ? "is" : "are")} gone from `{touchpoint.Id}`, and nothing says what took {(isOne ? "it" : "them")} away: name {(isOne ? "it" : "them")} in `because`, `addresses` or `resolves`.");
            }
        }

        gathered.Report(Places.Touchpoints, all => $"{gone.Values.Sum(ids => ids.Count)} pain points of the baseline are gone from {all.Count} touchpoints, and nothing says what took them away: see {all.Ids}.");
    }
}

using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds segments whose sizes make more than 100% together.</summary>
internal sealed class SegmentSizesAboveOne : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3015", "segment-sizes-above-one", DiagnosticSeverity.Warning, "Segments that overlap count some customers twice, in every figure by segment. Half a unit of the last digit of each size is allowed for rounding.");

    public override ElementList<int> Checklist => [3];

    public override string BadExample => """
        state: current
        segments:
          weekday-visitors: { size: 60% }
          families: { size: 55% }
        """;

    public override string GoodExample => """
        state: current
        segments:
          weekday-visitors: { size: 45% }
          families: { size: 55% }
        """;

    public override void Check(RuleContext context)
    {
        var sum = ShareSum.Of(context.Map.Segments.Select(segment => segment.Size));
        if (sum.IsAboveOne)
        {
            context.ReportElement(Places.Segments, $"The sizes of the segments make {sum} of the customers, more than 100%: some are counted twice.");
        }
    }
}

using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>What the maps rest on is contradicted by other evidence of theirs.</summary>
internal sealed class EvidenceContradicts : GapDetector
{
    public override GapKind Kind { get; } = new("evidence-contradicts", GapGroup.Measures, "Evidence contradicts other evidence, and a map cites at least one of the two: what was concluded from it may be wrong. Once for each two, by the second map where that has both, else by the first. What is assumed against what was found is none.", "Medium where both are cited, low where one is.") { Heading = "Evidence that is contradicted" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var told = new HashSet<(string, string)>();
        foreach (var side in new[] { context.After, context.Before })
        {
            // The second map may have settled what the first leaves open.
            var use = new EvidenceUse(side.Map);
            foreach (var (saying, other) in Contradictions.In(side.Map, use))
            {
                var isSettled = side == context.Before && context.After.Map.Evidence[saying.Key] is not null && context.After.Map.Evidence[other.Key] is not null;
                if (!isSettled && told.Add((saying.Key, other.Key)))
                {
                    yield return Gap(side, saying, other, use.IsCited(saying), use.IsCited(other));
                }
            }
        }
    }

    private Gap Gap(JourneySide side, Evidence saying, Evidence other, bool isSayingCited, bool isOtherCited)
    {
        var isBoth = isSayingCited && isOtherCited;
        return new Gap
        {
            Id = IdOf(saying.Key, other.Key),
            Kind = Kind,
            Severity = isBoth ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Unclear,
            Title = $"{GapText.Name(saying)} and {GapText.Name(other)} contradict each other",
            Message = $"{Words(saying)} contradicts {Words(other)}, and the map {(isBoth ? "rests on both" : $"rests on {GapText.Name(isSayingCited ? saying : other)}")}.",
            Advice = "Find out which one holds; what was concluded from the other has to be looked at again.",
            Elements = [side.Element(Places.Evidence(saying), saying), side.Element(Places.Evidence(other), other)],
        };
    }

    private static string Words(Evidence evidence) => evidence.Text is { } text ? $"{GapText.Name(evidence)} ({text.Trim().TrimEnd('.')})" : GapText.Name(evidence);

    public override GapExample FoundExample { get; } = new(
        """
        evidence:
          survey: { text: Paying is easy }
          calls: { text: Paying is hard, contradicts: [survey] }
        touchpoints:
          payment: { evidence: [survey] }
        """,
        """
        touchpoints: [payment]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        evidence:
          survey: { text: Paying is easy }
          calls: { text: Paying is quick }
        touchpoints:
          payment: { evidence: [survey] }
        """,
    };
}

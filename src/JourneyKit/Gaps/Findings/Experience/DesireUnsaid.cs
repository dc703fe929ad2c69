using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>Touchpoints of the second map do not say what customers should do or feel there.</summary>
internal sealed class DesireUnsaid : GapDetector
{
    public override GapKind Kind { get; } = new("desire-unsaid", GapGroup.Experience, "Touchpoints of the future map that the organisation or a partner shapes do not say what customers should do there (`desiredAction`), or what they should feel (`desiredEmotion`): one gap for each of the two, or one for both where they are the same touchpoints. Drafts are asked as well.", "Low; medium where one of them is a moment of truth.") { Heading = "What customers should do or feel is not said" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (context.After.Map.State != MapState.Future)
        {
            yield break;
        }

        var shaped = context.After.Map.Touchpoints.Where(touchpoint => FromChannel.IsShaped(context.After.Map, touchpoint)).ToList();
        var (withoutAction, withoutEmotion) = (shaped.FindAll(touchpoint => touchpoint.DesiredAction is null), shaped.FindAll(touchpoint => touchpoint.DesiredEmotion is null));
        if (withoutAction.Count > 0 && withoutAction.SequenceEqual(withoutEmotion))
        {
            yield return Gap(context, [], "do or feel", "`desiredAction` and `desiredEmotion`", withoutAction, shaped.Count);
            yield break;
        }

        if (withoutAction.Count > 0)
        {
            yield return Gap(context, ["action"], "do", "`desiredAction`", withoutAction, shaped.Count);
        }

        if (withoutEmotion.Count > 0)
        {
            yield return Gap(context, ["emotion"], "feel", "`desiredEmotion`", withoutEmotion, shaped.Count);
        }
    }

    private Gap Gap(GapContext context, string[] parts, string verb, string property, List<Touchpoint> without, int all)
    {
        var where = without.Count == 1 ? GapText.Name(without[0]) : $"{GapText.OutOf(without.Count, all)} touchpoints";
        return new Gap
        {
            Id = IdOf(parts),
            Kind = Kind,
            Severity = without.Exists(touchpoint => touchpoint.MomentOfTruth == true) ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Open,
            IsBackground = true,
            Title = $"What customers should {verb} at {where} is not said",
            Message = $"{GapText.Capital(context.SecondMap)} does not say what customers should {verb} at {(without.Count == 1 ? where : $"{where}: {GapText.Names(without)}")}.",
            Advice = $"Add {property} there: otherwise nobody can tell later whether {(without.Count == 1 ? "it works" : "they work")}.",
            Elements = [.. without.Select(context.After.Touchpoint)],
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [payment]
        """,
        """
        channels: { website: { control: owned } }
        touchpoints:
          payment: { channel: website, desiredEmotion: 1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        channels: { website: { control: owned } }
        touchpoints:
          payment: { channel: website, desiredEmotion: 1, desiredAction: Pay }
        """,
    };
}

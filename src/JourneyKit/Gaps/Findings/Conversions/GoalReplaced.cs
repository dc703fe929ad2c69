using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>Another goal takes the place of a conversion of today: its numbers look comparable and may not be.</summary>
internal sealed class GoalReplaced : GapDetector
{
    public override GapKind Kind { get; } = new("goal-replaced", GapGroup.Conversion, "The future map says in `replaces` that a conversion takes the place of one of today. What is gained between the two is a gain only where the new goal is worth as much.", "High where the two happen at touchpoints of which neither became the other, or differ in their value; else medium. A regression where fewer reach the new goal than the one of today and it is not said to be worth more, else unclear.") { Heading = "Goals that are replaced" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var after in context.After.Map.Conversions)
        {
            foreach (var before in context.Matched.BeforeOf(after).Where(before => before.Key != after.Key))
            {
                yield return Gap(context, before, after);
            }
        }
    }

    private Gap Gap(GapContext context, Conversion before, Conversion after)
    {
        var (was, becomes) = (ConversionReader.Read(context.Before, before), ConversionReader.Read(context.After, after));
        var isLess = becomes.Probability < was.Probability;
        var isElsewhere = before.At is { } at && after.At is { } there && !context.Matches.Touchpoints.AfterOf(at).Contains(there);
        var isOtherWorth = before.Value is { } worth && after.Value is { } value && worth != value;
        return new Gap
        {
            Id = IdOf(before.Key, after.Key),
            Kind = Kind,
            Severity = isElsewhere || isOtherWorth ? GapSeverity.High : GapSeverity.Medium,
            Standing = isLess && !(after.Value > before.Value) ? GapStanding.Regression : GapStanding.Unclear,
            Title = $"Goal replaced: {GapText.Name(after)} instead of {GapText.Name(before)}",
            Message = $"{GapText.Capital(context.WhenAfter)} {GapText.Name(after)} replaces {GapText.Name(before)} as a goal: {Reached(was, before)} {context.WhenBefore}, and {Reached(becomes, after)} {context.WhenAfter}.{Former(context, before, after)}{(isOtherWorth ? $" One is worth {Figures.Number(before.Value!.Value)} {context.WhenBefore} and {Figures.Number(after.Value!.Value)} {context.WhenAfter}." : "")}",
            Advice = isLess ? "Say what the new goal is worth: unless that is more, the difference is a loss." : "Look whether reaching the new goal is worth as much: only then is the difference a gain.",
            Elements = [context.Before.Element(Places.Conversion(before), before), context.After.Element(Places.Conversion(after), after)],
        };
    }

    // The place of the old goal may still be there, and tells what would be compared like with like.
    private static string Former(GapContext context, Conversion before, Conversion after)
    {
        var places = before.At is { } at ? context.Matches.Touchpoints.AfterOf(at).ToList() : [];
        if (places is not [var place] || after.At == place || !context.After.Graph.HasFlow)
        {
            return "";
        }

        var former = new Conversion(before.Id) { At = place };
        var asked = new JourneySide(GapSide.After, context.After.Map with { Conversions = [former] });
        return asked.Chain.To(former.Id) is { Probability: { } probability } ? $" What counted for {GapText.Name(before)} is then reached by {Figures.Percent(probability)}." : "";
    }

    private static string Reached(ConversionReading reading, Conversion conversion)
        => reading.Probability is { } probability ? $"{Figures.Percent(probability)} of all journeys reach {GapText.Name(conversion)}" : $"how many reach {GapText.Name(conversion)} is not known";

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints: [confirmation]
        """,
        """
        conversions: { subscription: { at: confirmation, replaces: [order] } }
        touchpoints: [confirmation]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints: [confirmation]
        """,
    };
}

using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Something that a persona needs is met somewhere today, and nowhere in the second map.</summary>
internal sealed class NeedLost : GapDetector
{
    public override GapKind Kind { get; } = new("need-lost", GapGroup.Regressions, "A touchpoint that a persona comes to meets one of its needs today (`meets`), and in the future map, which still has the need, no touchpoint that the persona comes to does. Unclear where a touchpoint that meets it today is still there and the future map no longer says what it meets, or says that of no touchpoint.", "Medium; high where a moment of truth meets the need today; low where it is unclear, medium where all that meets it today is gone.") { Heading = "Needs of personas that are no longer met" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!context.Before.Map.Touchpoints.Any(touchpoint => touchpoint.Meets.Count > 0))
        {
            yield break;
        }

        var isSaid = context.After.Map.Touchpoints.Any(touchpoint => touchpoint.Meets.Count > 0);
        foreach (var after in context.After.Map.Personas)
        {
            if (context.Before.Map.Personas[after.Key] is not { } before || !context.After.PersonaReach.MeetsAny(after))
            {
                continue;
            }

            var needs = before.Needs.Where(need => after.Needs.Contains(need, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal);
            var lost = needs.Where(need => Meeting(context.Before, before, need).Any() && !Meeting(context.After, after, need).Any()).ToList();
            if (lost.Count > 0)
            {
                foreach (var needsOfOne in lost.ToLookup(need => isSaid && !IsUnsaid(context, after, Meeting(context.Before, before, need))))
                {
                    // Where all that meets a need goes, the map has to say what does instead.
                    var isGone = needsOfOne.All(need => Meeting(context.Before, before, need).All(context.Matched.IsGone));
                    var gap = Gap(context, before, after, [.. needsOfOne], needsOfOne.Key);
                    yield return isGone && !needsOfOne.Key ? gap with { Severity = GapSeverity.Medium, IsBackground = false } : gap;
                }
            }
        }
    }

    private static IEnumerable<Touchpoint> Meeting(JourneySide side, Persona persona, string need)
        => side.Map.Touchpoints.Where(touchpoint => touchpoint.Meets.Contains(need, StringComparer.Ordinal) && !touchpoint.IsForNobody() && side.IsMet(persona, touchpoint));

    // What is still there may meet the need as before: the map does not say so, and that is all.
    private static bool IsUnsaid(GapContext context, Persona persona, IEnumerable<Touchpoint> meeting)
        => meeting.Any(before => context.AfterOf(before).Any(after => after.Key == before.Key && after.Meets.Count == 0 && context.After.IsMet(persona, after)));

    private Gap Gap(GapContext context, Persona before, Persona after, List<string> lost, bool isSaid)
    {
        var meeting = lost.SelectMany(need => Meeting(context.Before, before, need)).Distinct().ToList();
        var became = meeting.SelectMany(context.AfterOf).Distinct().ToList();
        var narrowed = became.Where(touchpoint => lost.Exists(need => touchpoint.Meets.Contains(need, StringComparer.Ordinal))).ToList();
        var silent = became.Except(narrowed).ToList();
        var (they, are) = lost.Count == 1 ? ("it", "is") : ("they", "are");
        return new Gap
        {
            Id = isSaid ? IdOf(after.Key) : IdOf(after.Key, "unsaid"),
            Kind = Kind,
            Severity = !isSaid ? GapSeverity.Low : meeting.Exists(touchpoint => touchpoint.MomentOfTruth == true) ? GapSeverity.High : GapSeverity.Medium,
            Standing = isSaid ? GapStanding.Regression : GapStanding.Unclear,
            Title = isSaid ? $"What {GapText.Name(after)} needs is met nowhere {Regression.Where(context)}" : $"Whether what {GapText.Name(after)} needs is still met is not said",
            Message = $"{GapText.Name(after)} needs {GapText.Quoted(lost)}: {context.WhenBefore} {they} {are} met at {GapText.Names(meeting)}; {(isSaid ? $"{Regression.Where(context)} {they} {are} met {Met(after, lost, narrowed)}" : $"{context.SecondMap} does not say whether {they} still {are}")}{(isSaid ? Silent(silent, lost) : "")}.",
            Note = $"{GapText.Name(after)} needs {GapText.Quoted(lost)} ({context.WhenBefore} at {GapText.Names(meeting)})",
            IsBackground = !isSaid,
            Advice = isSaid && narrowed.Count > 0
                ? $"Let {GapText.Name(after)} come there, or plan another touchpoint that meets {(lost.Count == 1 ? "it" : "them")}."
                : $"Say with `meets` where {they} {are} met {context.WhenAfter}, or plan a touchpoint that does.",
            Elements =
            [
                context.After.Persona(after), .. lost.Select(need => new GapElement(GapSide.After, Places.Persona(after) / PropertyKeys.Needs, need)).Take(1), context.Before.Persona(before),
                .. meeting.Select(context.Before.Touchpoint), .. became.Select(context.After.Touchpoint),
            ],
            Concerning = context.Work.Concerning(meeting.Concat(became).Select(touchpoint => touchpoint.Id)),
        };
    }

    // What still meets a need, only not for this persona, lacks nothing that could be said of it.
    private static string Met(Persona persona, List<string> lost, List<Touchpoint> narrowed)
    {
        if (narrowed.Count == 0)
        {
            return "nowhere";
        }

        var isEach = lost.TrueForAll(need => narrowed.Exists(touchpoint => touchpoint.Meets.Contains(need, StringComparer.Ordinal)));
        return $"{(isEach ? "only" : "nowhere, or only")} where {GapText.Name(persona)} does not come any more: at {GapText.Names(narrowed)}";
    }

    private static string Silent(List<Touchpoint> silent, List<string> lost)
        => silent.Count == 0 ? "" : $", and {GapText.Names(silent)} {(silent.Count == 1 ? "does" : "do")} not say that {(silent.Count == 1 ? "it meets" : "they meet")} {(lost.Count == 1 ? "it" : "them")}";

    public override GapExample FoundExample { get; } = new(
        """
        personas: { parent: { needs: [a person to ask] } }
        touchpoints:
          call: { meets: [a person to ask] }
          order: { meets: [a quick order] }
        """,
        """
        personas: { parent: { needs: [a person to ask] } }
        touchpoints:
          order: { meets: [a quick order] }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        personas: { parent: { needs: [a person to ask] } }
        touchpoints:
          order: { meets: [a quick order, a person to ask] }
        """,
    };
}

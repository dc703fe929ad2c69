using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>Every way of a persona to a conversion leads through channels that it avoids.</summary>
internal sealed class AvoidedOnEveryWay : GapDetector
{
    public override GapKind Kind { get; } = new("avoided-on-every-way", GapGroup.Structure, "In the future map every way of a persona to a conversion leads through touchpoints in channels that this persona avoids: as today, or where there is another way today. Where today only is so, it is planned.", "High where there is another way today, medium where it is as today or where what is avoided begins by itself, so that nobody can go around it; low where it is planned.") { Heading = "Conversions that a persona reaches only through what it avoids" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!context.Before.Graph.HasFlow || !context.After.Graph.HasFlow || !context.After.Map.Personas.Any(Avoids))
        {
            yield break;
        }

        var (reachBefore, reachAfter) = (new PersonaReach(context.Before.Map, context.Before.Graph.Structure), new PersonaReach(context.After.Map, context.After.Graph.Structure));
        foreach (var after in context.After.Map.Personas.Where(Avoids))
        {
            if (context.Before.Map.Personas[after.Key] is not { } before)
            {
                continue;
            }

            var (waysBefore, waysAfter) = (Ways(context.Before.Map, reachBefore, before), Ways(context.After.Map, reachAfter, after));
            foreach (var conversion in context.After.Map.Conversions)
            {
                var earlier = context.Matched.BeforeOf(conversion).ToList();
                var (wasSo, isSo) = (earlier.Find(own => waysBefore.ContainsKey(own.Key)), waysAfter.ContainsKey(conversion.Key));
                if (isSo)
                {
                    var isWorse = earlier.Exists(own => own.At is { } at && reachBefore.Reaches(before, at) && !waysBefore.ContainsKey(own.Key));
                    yield return Gap(context, before, after, conversion, [.. waysAfter[conversion.Key].Select(id => context.After.Map.Touchpoints[id]!)], context.After, isWorse ? GapStanding.Regression : GapStanding.Open, isWorse) with { IsBackground = wasSo is not null };
                }
                else if (wasSo is not null && conversion.At is { } there && reachAfter.Reaches(after, there))
                {
                    yield return Gap(context, before, after, conversion, [.. waysBefore[wasSo.Key].Select(id => context.Before.Map.Touchpoints[id]!)], context.Before, GapStanding.Planned, false);
                }
            }
        }
    }

    /// <summary>Whether a journey begins there without anybody's doing, as at a camera: nobody chooses that, so there is no way around it to open.</summary>
    public static bool BeginsByItself(Touchpoint touchpoint) => touchpoint.Entry is not null && Placement.IsAutomaticStep(touchpoint);

    private static bool Avoids(Persona persona) => persona.Channels.Any(use => use.Value == ChannelUse.Avoided);

    private static Dictionary<string, IReadOnlyList<Id<Touchpoint>>> Ways(JourneyMap map, PersonaReach reach, Persona persona)
        => AvoidedWays.Of(map, reach, persona).ToDictionary(way => way.Conversion.Key, way => way.InTheWay, StringComparer.Ordinal);

    private Gap Gap(GapContext context, Persona before, Persona after, Conversion conversion, List<Touchpoint> inTheWay, JourneySide side, GapStanding standing, bool isWorse) => new()
    {
        Id = IdOf(after.Key, conversion.Key),
        Kind = Kind,
        Severity = isWorse && !inTheWay.TrueForAll(BeginsByItself) ? GapSeverity.High : isWorse || standing == GapStanding.Open ? GapSeverity.Medium : GapSeverity.Low,
        Standing = standing,
        Title = $"Every way of {GapText.Name(after)} to {GapText.Name(conversion)} leads through avoided channels",
        Message = standing switch
        {
            GapStanding.Planned => $"{GapText.Capital(context.WhenBefore)} every way of {GapText.Name(after)} to {GapText.Name(conversion)} leads through channels that this persona avoids, at {GapText.Names(inTheWay)}; {context.WhenAfter} there is another way.",
            _ => $"{GapText.Capital(context.WhenAfter)} every way of {GapText.Name(after)} to {GapText.Name(conversion)} {(isWorse ? "leads" : "still leads")} through channels that this persona avoids, at {GapText.Names(inTheWay)}{(isWorse ? $"; {context.WhenBefore} there is another way" : "")}.",
        },
        Advice = standing == GapStanding.Planned ? null : inTheWay.TrueForAll(BeginsByItself) ? "Nobody can go around what begins by itself: find out whether this persona puts up with it." : "Open a way around them for this persona.",
        Elements = [context.Before.Persona(before), context.After.Persona(after), context.After.Element(Places.Conversion(conversion), conversion), .. inTheWay.Select(side.Touchpoint)],
    };

    public override GapExample FoundExample { get; } = new(
        """
        personas: { parent: { channels: { phone: avoided } } }
        channels: [website, phone]
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { channel: website, entry: true, next: [call, confirmation] }
          call: { channel: phone, next: [confirmation] }
          confirmation: { channel: website }
        """,
        """
        personas: { parent: { channels: { phone: avoided } } }
        channels: [website, phone]
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { channel: website, entry: true, next: [call] }
          call: { channel: phone, next: [confirmation] }
          confirmation: { channel: website }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        personas: { parent: { channels: { phone: avoided } } }
        channels: [website, phone]
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { channel: website, entry: true, next: [call, confirmation] }
          call: { channel: phone, next: [confirmation] }
          confirmation: { channel: website }
        """,
    };
}

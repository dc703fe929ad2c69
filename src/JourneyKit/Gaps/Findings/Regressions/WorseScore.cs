using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Sources;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Finds touchpoints that are worse on a scale in the second map: for everybody, and for each persona where that is something else.</summary>
internal abstract class WorseScore : GapDetector
{
    public sealed override bool AppliesToVersions => true;

    /// <summary>What the scale measures, in the format and for people.</summary>
    protected abstract string Property { get; }

    /// <summary>The scale of the numbers.</summary>
    protected abstract string Unit { get; }

    public sealed override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in context.Pairs)
        {
            if (pair.Now.IsForNobody() || pair.Then.IsForNobody())
            {
                continue;
            }

            var (now, then) = (Read(pair.Now), Read(pair.Then));
            if (now is { } from && then is { } to && Steps(from, to) > 0)
            {
                yield return Gap(context, pair, null, from, to);
            }

            foreach (var id in pair.Then.ByPersona.Keys.Union(pair.Now.ByPersona.Keys, StringComparer.Ordinal))
            {
                if (context.Future.Map.Personas[id] is { } persona && pair.Now.IsFor(persona.Id) && pair.Then.IsFor(persona.Id)
                    && Own(pair.Now, id) is { } own && Own(pair.Then, id) is { } target && Steps(own, target) > 0 && (own != now || target != then))
                {
                    yield return Gap(context, pair, persona, own, target);
                }
            }
        }
    }

    protected abstract int? Read(IExperience experience);

    /// <summary>How many steps the second score is worse.</summary>
    protected abstract int Steps(int now, int then);

    protected abstract string Title(string name, string where);

    protected abstract string Message(string name, int now, int then, string where);

    private int? Own(Touchpoint touchpoint, string persona) => (touchpoint.ByPersona[persona] is { } experience ? Read(experience) : null) ?? Read(touchpoint);

    private Gap Gap(GapContext context, TouchpointPair pair, Persona? persona, int now, int then)
    {
        var (before, after) = (context.Current.Input($"{Property} now", Place(pair.Now, persona), now), context.Future.Input($"{Property} to be", Place(pair.Then, persona), then));
        var (forWhom, steps) = (persona is null ? "" : $" for {GapText.Name(persona)}", Steps(now, then));
        var gap = new Gap
        {
            Id = IdOf(Ids(context, pair, persona)),
            Kind = Kind,
            Severity = Findings.Steps.Severity(steps, pair.IsMomentOfTruth),
            Standing = GapStanding.Regression,
            Title = Title(GapText.Name(pair.Then), forWhom + " " + Regression.Where(context)),
            Message = Message(GapText.Name(pair) + forWhom, now, then, Regression.Where(context)),
            Advice = "Find out what makes it worse, and whether that is worth it.",
            Elements = persona is null ? context.Elements(pair) : [.. context.Elements(pair), context.Future.Persona(persona)],
            Numbers =
            [
                GapNumber.Stated(before.Name, now, Unit, before),
                GapNumber.Stated(after.Name, then, Unit, after),
                new GapNumber("distance", steps, "steps", then > now ? "to be − now" : "now − to be", [before, after]),
            ],
            Initiatives = context.WorkAt(pair),
        };
        return Regression.Explain(gap, context, pair.Then.Because);
    }

    private ElementPath Place(Touchpoint touchpoint, Persona? persona)
    {
        var experience = persona is null ? null : touchpoint.ByPersona[persona.Key];
        return new ExperienceView(touchpoint, experience).Place(Property, experience is not null && Read(experience) is not null);
    }

    // A persona may share its id with a touchpoint; then both touchpoints are named, so that it is not taken for one.
    private static IEnumerable<string> Ids(GapContext context, TouchpointPair pair, Persona? persona)
        => persona is null ? pair.Ids
            : context.Current.Map.Touchpoints.Contains(persona.Key) || context.Future.Map.Touchpoints.Contains(persona.Key) ? [pair.Now.Key, pair.Then.Key, persona.Key]
            : [.. pair.Ids, persona.Key];
}

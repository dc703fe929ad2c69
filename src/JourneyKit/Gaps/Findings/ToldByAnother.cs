using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Conversions;

namespace JourneyKit.Gaps.Findings;

/// <summary>
/// Finds the gaps that another gap already tells, so that a reader is not told one thing twice. They stay gaps; only the
/// short report leaves them out. No gap is told by one that is itself told by another, nor by one that matters less.
/// </summary>
internal sealed class ToldByAnother
{
    // What is told, by what, and where the two have to meet.
    private static readonly (string Told, string By, Func<ToldByAnother, Gap, bool, IEnumerable<string>> Meet)[] Table =
    [
        ("severe-pain-unanswered", "recovery-lost", AtOneElement),
        ("objective-without-initiative", "metric-worse", UnlessHigh),
        ("avoided-on-every-way", "avoided-on-every-way", OnOneWay),
        ("avoided-channel-met", "avoided-on-every-way", OnOneWay),
        ("avoided-channels-only", "avoided-on-every-way", InOneStage),
        ("emotion-worse", "avoided-on-every-way", LowOnOneWay),
        ("channel-taken", "persona-without-entry", OfOnePersona),
        ("plan-short-of-desired-emotion", "plan-short-of-desired-emotion", ForWhomever),
        ("new-touchpoint-bad", "severe-pain-unanswered", AtOneTouchpoint),
        ("pain-new", "new-touchpoint-bad", AtOneTouchpoint),
        ("continuity-lost", "new-touchpoint-bad", AtOneTouchpoint),
        ("way-out-lost", "recovery-lost", AtOneTouchpoint),
        ("wait-too-long", "plan-slower-than-target", AtOneElement),
        ("metric-below-target", "plan-slower-than-target", AtOneElement),
        ("plan-slower-than-target", "metric-below-target", WithOneFigure),
        ("metric-below-target", "metric-against-flow", AtOneElement),
        ("event-lost", "measure-lost", AtOneTouchpoint),
        ("metric-below-target", "objective-without-initiative", AtOneElement),
        ("connection-lost", "technology-not-integrated", AtOneElement),
        ("response-slower", "plan-slower-than-target", AtOneTouchpoint),
        ("expectation-unmet", "plan-short-of-desired-emotion", AtOneTouchpoint),
        ("way-out-lost", "channel-taken", AtTheOnlyTouchpoint),
        ("unexplained-change", "channel-taken", AtTheOnlyTouchpoint),
        ("next-step-missing", "new-touchpoint-bad", AtTheOnlyTouchpoint),
        ("pain-answered-only-by-an-idea", "dropped-work-promised", AtOneElement),
        ("unexplained-change", "touchpoint-unreachable", AtOneTouchpoint),
        ("unexplained-change", "new-touchpoint-bad", AtOneTouchpoint),
        ("unexplained-change", "way-out-lost", AtOneTouchpoint),
        ("unexplained-change", "moment-of-truth-lost", AtOneTouchpoint),
        ("drop-off-new", "conversion-worse", WhereItIsLost),
        ("drop-off-new", "goal-replaced", WhereTheGoalStood),
        ("opportunity-without-initiative", "pain-worse", ByOneOpportunity),
        ("opportunity-without-initiative", "pain-still-open", ByOneOpportunity),
        ("opportunity-without-initiative", "pain-new", ByOneOpportunity),
    ];

    private readonly GapContext context;
    private readonly Dictionary<string, string> told = new(StringComparer.Ordinal);

    private ToldByAnother(GapContext context) => this.context = context;

    /// <summary>The gaps, with those marked that another one tells.</summary>
    public static IEnumerable<Gap> Mark(GapContext context, IReadOnlyList<Gap> gaps)
    {
        var marks = new ToldByAnother(context);
        var byKind = gaps.Where(gap => gap is { Standing: not GapStanding.Planned, IsBackground: false }).ToLookup(gap => gap.Kind.Name, StringComparer.Ordinal);
        foreach (var (kind, by, meet) in Table)
        {
            if (byKind[kind].Any() && byKind[by].Any())
            {
                marks.Take(byKind[kind], byKind[by], meet);
            }
        }

        return gaps.Select(gap => marks.told.TryGetValue(gap.Id, out var by) ? gap with { IsBackground = true, ToldBy = by } : gap);
    }

    private void Take(IEnumerable<Gap> gaps, IEnumerable<Gap> tellers, Func<ToldByAnother, Gap, bool, IEnumerable<string>> meet)
    {
        // Of those that meet at one place the one that matters most tells the others, and the first among equals.
        var best = new Dictionary<string, Gap>(StringComparer.Ordinal);
        foreach (var teller in tellers.Where(gap => !told.ContainsKey(gap.Id)))
        {
            foreach (var place in meet(this, teller, true))
            {
                if (!best.TryGetValue(place, out var known) || teller.Severity > known.Severity)
                {
                    best[place] = teller;
                }
            }
        }

        foreach (var gap in gaps)
        {
            if (meet(this, gap, false).Select(best.GetValueOrDefault).FirstOrDefault(teller => teller is not null && teller != gap && teller.Severity >= gap.Severity && !told.ContainsKey(teller.Id)) is { } by)
            {
                told.TryAdd(gap.Id, by.Id);
            }
        }
    }

    private static IEnumerable<string> AtOneElement(ToldByAnother marks, Gap gap, bool isTeller) => gap.Elements.Select(Place);

    // That nothing works toward what a conversion counts toward is to be decided by itself.
    private static IEnumerable<string> UnlessHigh(ToldByAnother marks, Gap gap, bool isTeller) => !isTeller && gap.Severity >= GapSeverity.High ? [] : AtOneElement(marks, gap, isTeller);

    // What is said of one persona is not said of all.
    private static IEnumerable<string> AtOneTouchpoint(ToldByAnother marks, Gap gap, bool isTeller)
    {
        var touchpoints = gap.Elements.Where(element => element.TouchpointId is not null).ToList();
        if (isTeller)
        {
            return touchpoints.Select(element => $"{element.Side} {element.TouchpointId} {Persona(gap)}");
        }

        // In the second map where it is there.
        var own = touchpoints.Find(element => element.Side == GapSide.After) ?? touchpoints.FirstOrDefault();
        return own is null ? [] : [$"{own.Side} {own.TouchpointId} ", $"{own.Side} {own.TouchpointId} {Persona(gap)}"];
    }

    // A list of touchpoints says more than what is told at one of them.
    private static IEnumerable<string> AtTheOnlyTouchpoint(ToldByAnother marks, Gap gap, bool isTeller)
        => ForWhomever(marks, gap, isTeller).Distinct(StringComparer.Ordinal).ToList() is [var only] ? [only] : [];

    private static IEnumerable<string> ForWhomever(ToldByAnother marks, Gap gap, bool isTeller)
        => gap.Elements.Where(element => element.TouchpointId is not null).Select(element => $"{element.Side} {element.TouchpointId}");

    private static IEnumerable<string> OnOneWay(ToldByAnother marks, Gap gap, bool isTeller)
        => gap.Elements.Where(element => element.TouchpointId is not null).Select(element => $"{element.Side} {element.TouchpointId} {Persona(gap)}");

    private static IEnumerable<string> LowOnOneWay(ToldByAnother marks, Gap gap, bool isTeller)
        => isTeller || gap.Severity == GapSeverity.Low ? OnOneWay(marks, gap, isTeller) : [];

    // Whoever has no way left loses the channels of the ways, too.
    private static IEnumerable<string> OfOnePersona(ToldByAnother marks, Gap gap, bool isTeller) => Persona(gap) is { } persona ? [persona] : [];

    private static IEnumerable<string> InOneStage(ToldByAnother marks, Gap gap, bool isTeller)
        => gap.Elements.Where(element => element.Side == GapSide.After && element.PersonaId is null)
            .Select(element => isTeller ? element.TouchpointId is { } id ? marks.context.After.Map.Touchpoints[id]?.Stage?.Value : null : element.Path.Segment)
            .OfType<string>()
            .Select(stage => $"{stage} {Persona(gap)}");

    // What the plan takes is what is promised of the metric.
    private static IEnumerable<string> WithOneFigure(ToldByAnother marks, Gap gap, bool isTeller)
        => (isTeller ? gap.Numbers.FirstOrDefault(number => number.Name == GapNumber.BestPromise) : gap.Numbers[0]) is { } figure ? gap.Elements.Select(element => $"{Place(element)} {figure}") : [];

    // A conversion that fewer reach names the touchpoints at which they are lost. A new one that takes away more than the conversion changes in all has to be decided on.
    private static IEnumerable<string> WhereItIsLost(ToldByAnother marks, Gap gap, bool isTeller)
        => isTeller ? gap.Elements.Where(element => element.Side == GapSide.After).SelectMany(element => marks.context.LosingFor(element.Path)).Select(id => id.Value) : gap.Numbers.Any(number => number.Name == DropOffNew.Taken) ? [] : Own(gap);

    // Whoever leaves where the old goal stood has reached that, and not the new one.
    private static IEnumerable<string> WhereTheGoalStood(ToldByAnother marks, Gap gap, bool isTeller)
        => isTeller ? marks.context.Before.Map.Conversions[gap.Elements[0].Path.Segment]?.At is { } at && marks.context.Before.Map.Touchpoints[at] is { } stood ? marks.context.AfterOf(stood).Select(touchpoint => touchpoint.Key) : [] : Own(gap);

    private static IEnumerable<string> Own(Gap gap) => gap.Elements[0].TouchpointId is { } id ? [id.Value] : [];

    // The gap at a pain point names the opportunity that addresses it.
    private static IEnumerable<string> ByOneOpportunity(ToldByAnother marks, Gap gap, bool isTeller)
        => isTeller ? gap.Reasons.Select(Place) : [Place(gap.Elements[0])];

    private static string Place(GapElement element) => $"{element.Side} {element.Path}";

    private static string? Persona(Gap gap) => gap.Elements.FirstOrDefault(element => element.PersonaId is not null)?.PersonaId?.Value;
}

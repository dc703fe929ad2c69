using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings;

/// <summary>How pain points are put for people who do not have the maps before them.</summary>
internal static class PainText
{
    private const int LongestPhrase = 110;
    private const int LongestTitle = 62;

    /// <summary>What hurts: its name where it has one of its own, else its description where that is one short sentence, else what its id says.</summary>
    public static string Phrase(PainPoint painPoint)
    {
        var description = painPoint.Description?.Trim().TrimEnd('.');
        var isPhrase = painPoint.WrittenName is null && description is { Length: > 0 and <= LongestPhrase } && !description.Contains(". ", StringComparison.Ordinal) && !description.Contains('\n', StringComparison.Ordinal);
        return GapText.Quote(isPhrase ? description! : painPoint.Name);
    }

    /// <summary>The pain point by its name, and where, for titles: <c>“Code late” at “Pay”</c>.</summary>
    public static string Title(PlacedPainPoint placed) => $"{GapText.Name(placed.PainPoint)} at {GapText.Name(placed.At)}";

    /// <summary>What hurts and where, for lists, where no message says more: <c>“The code comes too late” at “Pay”</c>.</summary>
    public static string Label(PlacedPainPoint placed) => $"{(Phrase(placed.PainPoint) is { Length: <= LongestTitle } phrase ? phrase : GapText.Name(placed.PainPoint))} at {GapText.Name(placed.At)}";

    /// <summary>How it hurts now and then, in brackets: <c>(severity 4 → 5, 40% → 50% of those there)</c>; empty where nothing is known.</summary>
    public static string Figures(PainPointFate fate)
    {
        var (before, after) = (fate.Before?.PainPoint, fate.After?.PainPoint);
        var parts = new[]
        {
            Pair(before?.Severity is { } was ? Number(was) : null, after?.Severity is { } becomes ? Number(becomes) : null) is { } severity ? $"severity {severity}" : null,
            Pair(before?.Frequency is { } often ? Wording.Figures.Percent(often.Value) : null, after?.Frequency is { } then ? Wording.Figures.Percent(then.Value) : null) is { } frequency ? $"{frequency} of those there" : null,
        };
        return string.Join(", ", parts.OfType<string>()) is { Length: > 0 } figures ? $" ({figures})" : "";
    }

    private static string Number(int severity) => Wording.Figures.Number(severity);

    private static string? Pair(string? before, string? after) => before is null || after is null || before == after ? after ?? before : $"{before} → {after}";

    /// <summary>What hurts, where and whom: <c>“The code comes too late” at “Pay”</c>.</summary>
    public static string Place(PlacedPainPoint placed)
    {
        var personas = (placed.PainPoint.Personas ?? []).Select(id => placed.Side.Map.Personas[id]).OfType<Persona>().ToList();
        return $"{Phrase(placed.PainPoint)} at {GapText.Name(placed.At)}{(personas.Count == 0 ? "" : $" for {GapText.Names(personas)}")}";
    }

    /// <summary>The same with how it hurts, in brackets.</summary>
    public static string Introduction(PlacedPainPoint placed) => placed.Words is { Length: > 0 } words ? $"{Place(placed)} ({words})" : Place(placed);

    /// <summary>Who works on it, as a sentence's beginning: <c>“Wallets” is to</c>.</summary>
    public static string AreTo(GapContext context, PainPointFate fate)
        => $"{GapText.Names(context.Work.Named(fate.Initiatives))} {(fate.Initiatives.Count == 1 ? "is" : "are")} to";

    /// <summary>Who answers it, as a sentence of its own.</summary>
    public static string Answered(GapContext context, PainPointFate fate) => fate switch
    {
        { IsWorkedOn: true } => $"{AreTo(context, fate)} answer it{Shortcoming(context, fate)}.",
        { IsAnswered: true } => $"It is answered by {Ideas(context, fate)} only; no initiative works on it.",
        _ when context.Work.RejectedFor(fate.Id).ToList() is { Count: > 0 } rejected => $"{Rejected(rejected)}, and nothing else answers it.",
        _ => "Nothing answers it.",
    };

    /// <summary>Whether a remedy is decided on and comes in time: not before it is done what brings or worsens the pain point would be too much to ask.</summary>
    public static bool IsRemedied(GapContext context, PainPointFate fate) => fate.IsWorkedOn && Shortcoming(context, fate).Length == 0;

    /// <summary>What keeps those who work on it from answering it in time, after a sentence: nobody has decided on them, or they come after what brings or worsens it; empty where nothing does.</summary>
    public static string Shortcoming(GapContext context, PainPointFate fate)
    {
        var works = context.Work.Named(fate.Initiatives).ToList();
        if (works.Count == 0 || fate.After is null)
        {
            return "";
        }

        var decided = works.FindAll(work => work.Status != InitiativeStatus.Proposed);
        if (decided.Count == 0)
        {
            return $", but {(works.Count == 1 ? "is" : "are")} only proposed";
        }

        var bringing = fate.Before is not null && !fate.IsWorse ? []
            : context.Work.Named(context.Work.Doing(fate.After.At.Id)).Where(work => !fate.Initiatives.Contains(work.Id) && work.Status is not (InitiativeStatus.Done or InitiativeStatus.Proposed) && work.Due is not null).ToList();
        return bringing.Count > 0 && decided.TrueForAll(work => work.Due > bringing.Min(own => own.Due))
            ? $", but not before {Age.Day(decided.Min(work => work.Due!.Value))}, after {GapText.Name(bringing.MinBy(own => own.Due)!)} is there ({Age.Day(bringing.Min(own => own.Due!.Value))})"
            : "";
    }

    /// <summary>That the opportunities which would have addressed it are rejected, as the beginning of a sentence.</summary>
    public static string Rejected(IReadOnlyList<Opportunity> rejected) => $"{GapText.Names(rejected)}, which would have addressed it, {(rejected.Count == 1 ? "is" : "are")} rejected";

    /// <summary>That it is at another touchpoint in the second map than what became of its own, as a sentence after another; else empty.</summary>
    public static string Moved(GapContext context, PainPointFate fate)
        => fate is { Before.At: var from, After.At: var to } && !context.AfterOf(from).Contains(to)
            ? $" It moved from {GapText.Name(from)}{(context.AfterOf(from).Any() ? " to " : ", which goes, to ")}{GapText.Name(to)}."
            : "";

    /// <summary>That an initiative which was to close it is dropped, as a sentence after another; empty where another one closes it or none is dropped.</summary>
    public static string Dropped(GapContext context, PainPointFate fate)
        => fate.IsWorkedOn || fate.Dropped.Count == 0 ? ""
            : $" {GapText.Names(fate.Dropped.Select(id => context.Work.Dropped[id]!))}, which {(fate.Dropped.Count == 1 ? "was to close it, is" : "were to close it, are")} dropped.";

    /// <summary>
    /// The initiatives at the touchpoint of a pain point that do not say that they close it, as a sentence after another; empty
    /// where there are none, since then nobody may have forgotten to say so.
    /// </summary>
    public static string WorkNearby(GapContext context, PainPointFate fate)
        => Nearby(context, fate) is { Count: > 0 } nearby ? $" {GapText.Capital(GapText.Names(nearby))} {(nearby.Count == 1 ? "works" : "work")} at this touchpoint and {(nearby.Count == 1 ? "is" : "are")} not said to close it." : "";

    /// <summary>Whether an initiative works at the touchpoint of a pain point without saying that it closes it.</summary>
    public static bool HasWorkNearby(GapContext context, PainPointFate fate) => Nearby(context, fate).Count > 0;

    // By their own word: what changes there because of another pain point says nothing of them.
    private static List<Initiative> Nearby(GapContext context, PainPointFate fate)
        => [.. context.Work.Named(context.Work.Doing([.. new[] { fate.Before, fate.After }.OfType<PlacedPainPoint>().Select(placed => placed.At.Id).Distinct()])).Where(initiative => initiative.Status != InitiativeStatus.Done)];

    /// <summary>The opportunities that address it, else what changes because of it.</summary>
    public static string Ideas(GapContext context, PainPointFate fate) => fate.Opportunities.Count > 0
        ? $"the {(fate.Opportunities.Count == 1 ? "opportunity" : "opportunities")} {GapText.Names(fate.Opportunities.Select(id => context.Work.Opportunities[id]).OfType<Opportunity>())}"
        : $"the {(fate.BecauseOfIt.Count == 1 ? "change" : "changes")} at {GapText.Listed([.. fate.BecauseOfIt.Select(element => GapText.Quote(element.Name))])}";
}

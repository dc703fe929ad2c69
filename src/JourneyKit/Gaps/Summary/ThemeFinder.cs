using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Summary;

/// <summary>Gathers gaps that are told as one: of one kind and standing, asking for the same.</summary>
/// <param name="work">Who makes worse what gets worse.</param>
internal sealed class ThemeFinder(PlannedWork work)
{
    // Two severe ones are worth a line each.
    private const int FewestOfSevere = 3;
    private const int FewestOfOthers = 2;
    private const int MostNamed = 6;

    /// <summary>The themes of one standing, in the order of the ranks of their first gaps.</summary>
    public ElementList<GapTheme> Of(ElementMap<RankedGap> ranking, GapStanding standing)
    {
        var all = ranking.Where(ranked => ranked.Gap.Standing == standing).ToList();
        var scores = all.Where(ranked => ranked.Gap.Table is GapTable.Emotion or GapTable.Satisfaction or GapTable.Effort)
            .Where(ranked => !ranked.Gap.IsBackground)
            .GroupBy(ranked => Place(ranked.Gap), StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && !group.All(ranked => ranked.Gap.IsAccepted))
            .ToList();
        var told = scores.SelectMany(group => group).Select(ranked => ranked.Gap.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. scores.Select(group => AtOnePlace([.. group]))
                .Concat(all.Where(ranked => !told.Contains(ranked.Gap.Id)).GroupBy(ranked => ranked.Gap is { IsAccepted: true, IsBackground: false } ? ("", null, null, false) : (ranked.Gap.Kind.Name, ranked.Gap.Heading, ranked.Gap.Advice, ranked.Gap.IsBackground)).SelectMany(group => Themes([.. group])))
                .OrderBy(theme => theme.Rank),
        ];
    }

    // What gets worse at one touchpoint for the same people is one change, on whatever scale.
    private static GapTheme AtOnePlace(List<RankedGap> scores)
    {
        var first = scores[0].Gap;
        return new GapTheme
        {
            Title = $"{Place(first)} gets worse",
            Message = $"{string.Join(", ", scores.GroupBy(ranked => $"→ {Figure(ranked.Gap, ranked.Gap.Numbers[1], ranked.Gap.Numbers[0])} {ranked.Gap.Table}", StringComparer.Ordinal).Select(Fall))}.{Reasons(first)}{TruthText.After(first)}",
            Advice = first.Advice,
            Gaps = [.. scores.Select(ranked => ranked.Gap)],
            Rank = scores[0].Rank,
            IsOneChange = true,
        };
    }

    // What became of several touchpoints falls from what each of these was.
    private static string Fall(IEnumerable<RankedGap> alike)
    {
        var gaps = alike.Select(ranked => ranked.Gap).ToList();
        var before = gaps.OrderBy(gap => gap.Numbers[0].Value.Value).Select(gap => Figure(gap, gap.Numbers[0], gap.Numbers[1])).Distinct(StringComparer.Ordinal);
        return $"{ChoiceWords<GapTable>.Of(gaps[0].Table)} {string.Join('/', before)} → {Figure(gaps[0], gaps[0].Numbers[1], gaps[0].Numbers[0])}";
    }

    private static string Figure(Gap gap, GapNumber number, GapNumber beside) => gap.Table == GapTable.Emotion ? Figures.Signed(number.Value.Value)
        : number.Value.Type == MeasureType.Duration ? Figures.Time(number.Value, beside.Value)
        : Figures.Measured(number.Value, null);

    private static string Reasons(Gap gap) => gap.Reasons.Count == 0 ? gap.Message.EndsWith(GapText.NoReason, StringComparison.Ordinal) ? GapText.NoReason : "" : $" The reason given: {GapText.Listed([.. gap.Reasons.Select(reason => GapText.Quote(reason.Name))])}.";

    private static string Place(Gap gap)
    {
        var persona = gap.Elements.FirstOrDefault(element => element.PersonaId is not null && element != gap.Elements[0]);
        return GapText.Quote((gap.At(GapSide.After) ?? gap.Elements[0]).Name) + (persona is null ? "" : $" for {GapText.Quote(persona.Name)}");
    }

    private IEnumerable<GapTheme> Themes(List<RankedGap> alike)
    {
        // Where customers make up their minds, a fall is not told among lesser ones.
        var (falls, others) = (alike.FindAll(ranked => MomentOfTruthFall.Is(ranked.Gap)), alike.FindAll(ranked => !MomentOfTruthFall.Is(ranked.Gap)));
        return [.. falls.Count > 1 ? [Together(falls, MomentOfTruthFall.Heading)] : falls.Select(Alone), .. AllTheSame(others)];
    }

    private IEnumerable<GapTheme> AllTheSame(List<RankedGap> alike)
    {
        if (alike.Count == 0)
        {
            return [];
        }

        var fewest = alike[0].Gap.Severity >= GapSeverity.High ? FewestOfSevere : FewestOfOthers;
        return alike.Count >= fewest ? [Together(alike, null)] : alike.Select(Alone);
    }

    private static GapTheme Alone(RankedGap ranked) => new()
    {
        Title = ranked.Gap.Title,
        Message = ranked.Gap.Message,
        Advice = ranked.Gap.Advice,
        Gaps = [ranked.Gap],
        Rank = ranked.Rank,
    };

    private GapTheme Together(List<RankedGap> alike, string? heading)
    {
        // To say that there is one more takes as much room as to name it.
        var fit = alike.Count <= MostNamed + 1 ? alike.Count : MostNamed;
        var named = Math.Max(alike.FindLastIndex(ranked => ranked.Gap.Severity >= GapSeverity.High) + 1, fit);
        var isAccepted = alike[0].Gap is { IsAccepted: true, IsBackground: false };
        var isCausedByOthers = !isAccepted && alike.Exists(ranked => !ranked.Gap.CausedBy.Equals(alike[0].Gap.CausedBy));
        var isAnsweredByOthers = !isAccepted && alike.Exists(ranked => !Answering(ranked.Gap).SequenceEqual(Answering(alike[0].Gap)));
        var names = (isAccepted ? ByKind(alike.Take(named)) : alike.Take(named).Select(ranked => Marked(ranked.Gap, isCausedByOthers, isAnsweredByOthers, heading is null))).ToList();
        return new GapTheme
        {
            Title = isAccepted ? "Smaller losses that the map gives a reason for" : heading ?? alike[0].Gap.Heading ?? alike[0].Gap.Kind.Heading,
            Message = string.Join("; ", names) + (named < alike.Count ? $"; and {alike.Count - named} more" : "") + ".",
            Advice = isAccepted ? null : alike[0].Gap.Advice,
            Gaps = [.. alike.Select(ranked => ranked.Gap)],
            Rank = alike[0].Rank,
            NamesCauses = isCausedByOthers,
            NamesAnswers = isAnsweredByOthers,
        };
    }

    // What makes one of several matter more than the others stands beside it.
    private string Marked(Gap gap, bool hasCause, bool hasAnswer, bool hasPlace)
    {
        var place = hasPlace && gap.IsMomentOfTruth ? "a moment of truth" : "";
        var cause = !hasCause ? ""
            : gap.CausedBy.Count > 0 ? $"by {GapText.Names(gap.CausedBy.Select(id => work.Initiatives[id]).OfType<Initiative>())}"
            : gap.Message.EndsWith(GapText.NoReason, StringComparison.Ordinal) ? "no reason given" : "";
        var answer = hasAnswer ? Answer(gap) : "";
        var (words, marks) = (Words(gap), string.Join(", ", new[] { answer, place, cause }.Where(mark => mark.Length > 0)));
        return marks.Length == 0 ? words : words.EndsWith(')') ? $"{words[..^1]}, {marks})" : $"{words} ({marks})";
    }

    // Who closes it or works on it, in short: the first of them, and how many more there are.
    private string Answer(Gap gap)
    {
        var answering = work.Named([.. Answering(gap)]).ToList();
        return answering.Count == 0 ? ""
            : $"{(gap.Initiatives.Count > 0 ? "closed" : "worked on")} by {GapText.Name(answering[0])}{(answering.Count == 1 ? "" : $" and {answering.Count - 1} more")}{(answering.TrueForAll(initiative => initiative.Status == InitiativeStatus.Proposed) ? ", only proposed" : "")}";
    }

    private static IEnumerable<Id<Initiative>> Answering(Gap gap) => gap.Initiatives.Concat(gap.WorkedOnBy);

    private static IEnumerable<string> ByKind(IEnumerable<RankedGap> some)
        => some.GroupBy(ranked => ranked.Gap.Kind.Heading, StringComparer.Ordinal).Select(kind => $"{char.ToLowerInvariant(kind.Key[0])}{kind.Key[1..]}: {string.Join(", ", kind.Select(ranked => Words(ranked.Gap)))}");

    // What it is about, for whom, and the numbers now and to be where both are stated.
    private static string Words(Gap gap)
    {
        if (gap.Note is { } note)
        {
            return note;
        }

        var place = gap.Elements[0];
        var persona = gap.Elements.FirstOrDefault(element => element.PersonaId is not null && element.PersonaId != place.PersonaId);
        var numbers = gap.Numbers is [{ IsStated: true, IsNow: true } before, { IsStated: true, IsNow: false } after, ..] && before.Value.Type == after.Value.Type && gap.Kind.Group != GapGroup.PainPoints ? $" ({Figure(gap, before, after)} → {Figure(gap, after, before)})" : "";
        if (numbers.Length > 0 && gap.Table == GapTable.Metric && gap.Numbers.FirstOrDefault(number => number.Name == Promise.BestName) is { } best && gap.Numbers.Any(number => number.Name == Promise.MissingName))
        {
            numbers = $"{numbers[..^1]}, promised {Figures.Measured(best.Value, null)})";
        }

        if (gap.Numbers is [{ IsStated: true } time, { IsStated: true, Name: "target" } target, ..] && !time.IsNow)
        {
            numbers = $" ({Figure(gap, time, target)} against its target of {Figure(gap, target, time)})";
        }

        // The name of a persona alone does not say what it is about: a channel, a stage, a way.
        return (place.PersonaId is null ? GapText.Quote(place.Name) + (persona is null ? "" : $" for {GapText.Quote(persona.Name)}") : gap.Title) + numbers;
    }
}

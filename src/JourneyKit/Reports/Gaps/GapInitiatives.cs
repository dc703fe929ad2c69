using System.Globalization;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Sides;
using JourneyKit.Gaps.Summary;
using JourneyKit.Insights.Plan;
using JourneyKit.Model;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Gaps;

/// <summary>Initiatives as gaps name them, with what keeps them from holding what they promise.</summary>
/// <param name="report">The analysis.</param>
internal sealed class GapInitiatives(GapReport report)
{
    private const int Most = 3;
    private const int MostGaps = 2;
    private readonly Lazy<JourneyPlan> plan = new(() => JourneyPlan.Of(report.Context));
    private HashSet<Id<Initiative>>? takingAway;

    /// <summary>The plan for the same maps, which says what each brings.</summary>
    public JourneyPlan Plan => plan.Value;

    /// <summary>The currency of the maps; null where they name none.</summary>
    public string? Currency => report.After.Currency ?? report.Before.Currency;

    /// <summary>Whether one takes away more than it brings by the plan for the same maps; where that does not tell, whether it makes more worse than it makes better by the scores of the gaps.</summary>
    public bool IsHarmful(Id<Initiative> id)
        => IsTakingAway(id) || IsWorsening(id);

    /// <summary>Whether only the gaps tell that it does more harm than good.</summary>
    public bool IsWorsening(Id<Initiative> id)
        => !IsTakingAway(id) && report.Roadmap.Steps[id.Value] is { Worth: < 0, IsDone: false, Worsens: var worse } && worse.Any(gap => gap.IsHarm) && Plan.Initiatives.FirstOrDefault(one => one.Initiative.Id == id) is not { Worth: > 0 };

    /// <summary>Name, owner and end of an initiative: <c>Wallets, and card at the door (Finance, until 2027-01-29)</c>.</summary>
    public string Describe(Id<Initiative> id)
    {
        if (Find(id) is not { } initiative)
        {
            return id.Value;
        }

        var owner = initiative.Owner is { } team ? (report.After.Teams[team] ?? report.Before.Teams[team])?.Name ?? team.Value : "no owner";
        var end = initiative.Status == InitiativeStatus.Done ? "done" : initiative.Due is { } due ? "until " + due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "no date";
        var status = initiative.Status switch
        {
            InitiativeStatus.Proposed => ", only proposed",
            InitiativeStatus.InProgress => ", under way",
            _ => "",
        };
        return $"{initiative.Name} ({owner}, {end}{status})";
    }

    /// <summary>An initiative to begin with, and what it does.</summary>
    public string Describe(FirstStep first)
    {
        var (eased, closed) = (first.Step.Gaps.Where(gap => gap.IsEased).ToList(), first.Step.Gaps.Where(gap => !gap.IsEased).ToList());
        string[] does = [.. closed.Count == 0 ? [] : new[] { $"closes {Named(closed)}" }, .. eased.Count == 0 ? [] : new[] { $"eases {Named(eased)}" }];
        var works = first.Step.WorksOn.Count;
        var closes = does.Length > 0 ? string.Join(", ", does) : works == 0 || first.Waiting > 0 ? "closes nothing itself" : $"closes nothing itself, works on {Quantity.Of(works, "gap")}";
        return $"{Describe(first.Step.Initiative.Id)}: {closes}{Waiting(first)}{Worsens(first)}";
    }

    /// <summary>How many wait for an initiative, after a sentence; empty where none does.</summary>
    public static string Waiting(FirstStep first) => first.Waiting switch
    {
        0 => "",
        1 => "; 1 other waits for it",
        var several => $"; {several} others wait for it, directly or not",
    };

    /// <summary>What it makes worse, after a sentence; empty where that is nothing.</summary>
    public static string Worsens(FirstStep first)
    {
        var (worse, brought) = (first.Step.Worsens.Where(gap => gap.Standing == GapStanding.Regression).ToList(), first.Step.Worsens.Where(gap => gap.IsMadeByPlan && gap.IsHarm).ToList());
        return (worse.Count == 0 ? "" : $"; makes {Names(worse, Meeting)} worse{Severe(worse)}")
            + (brought.Count == 0 ? "" : $"; brings what is bad for customers at {Names(brought, gap => GapText.Quote(gap.Place ?? gap.Elements[0].Name))}{Severe(brought)}");
    }

    /// <summary>Who closes a gap, who works on it and who makes it worse, with a capital letter since it stands behind a sentence, before its id; empty where no initiative has to do with it.</summary>
    /// <param name="initiatives">Who closes it.</param>
    /// <param name="workedOnBy">Who works on it.</param>
    /// <param name="causedBy">Who makes it worse, or brings it.</param>
    /// <param name="standing">What becomes of it: what was not there before is brought, not made worse.</param>
    public string Of(ElementList<Id<Initiative>> initiatives, ElementList<Id<Initiative>> workedOnBy, ElementList<Id<Initiative>> causedBy, GapStanding standing)
    {
        var (closing, working, causing) = (Names(initiatives, isMarked: true), Names(workedOnBy, isMarked: true), Names(causedBy, isMarked: false));
        var words = string.Join(" · ", new[] { closing.Length == 0 ? "" : $"closed by {closing}", working.Length == 0 ? "" : $"worked on by {working}", causing.Length == 0 ? "" : $"{(standing == GapStanding.Regression ? "made worse" : "brought")} by {causing}" }.Where(part => part.Length > 0));
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The names of those who promise something, each marked with what keeps it from holding that.</summary>
    public string Promising(ElementList<Id<Initiative>> ids) => string.Join("; ", ids.Take(Most).Select(Marked));

    /// <summary>The names of those who see to a pain point, in brackets already: what all have in common stands behind them.</summary>
    public string Solving(ElementList<Id<Initiative>> ids)
        => ids.Select(Mark).Distinct(StringComparer.Ordinal).ToList() is [var same] ? Names(ids, isMarked: false) + (same.Length == 0 ? "" : $", {same}") : Names(ids, isMarked: true);

    private bool IsTakingAway(Id<Initiative> id) => (takingAway ??= [.. Plan.TakingAway.Select(one => one.Initiative.Id)]).Contains(id);

    private Initiative? Find(Id<Initiative> id) => report.After.Initiatives[id] ?? report.Before.Initiatives[id];

    private string NameOf(Id<Initiative> id) => Find(id)?.Name ?? id.Value;

    private string Marked(Id<Initiative> id) => Mark(id) is { Length: > 0 } mark ? $"{NameOf(id)} ({mark})" : NameOf(id);

    // What is promised by it may not come: nobody has decided on it, what it waits for does not come, or it does more harm than good.
    private string Mark(Id<Initiative> id)
    {
        if (Find(id) is not { Status: not (InitiativeStatus.Done or InitiativeStatus.Dropped) } initiative)
        {
            return "";
        }

        string[] marks =
        [
            .. initiative.Status == InitiativeStatus.Proposed ? ["only proposed"] : Array.Empty<string>(),
            .. report.Context.Work.BlockedBy(id) is { } dropped ? [$"{(initiative.Status == InitiativeStatus.InProgress ? "needs" : "waits for")} {GapText.Name(dropped)}, which is dropped"] : Array.Empty<string>(),
            .. IsHarmful(id) ? ["does more harm than good"] : Array.Empty<string>(),
        ];
        return string.Join("; ", marks);
    }

    // A few of their names, and how many more there are; nothing where there are none.
    private string Names(ElementList<Id<Initiative>> ids, bool isMarked)
    {
        var shown = ids.Count > Most ? Most - 1 : ids.Count;
        var names = string.Join("; ", ids.Take(shown).Select(id => isMarked ? Marked(id) : NameOf(id)));
        return ids.Count > shown ? $"{names} and {ids.Count - shown} more" : names;
    }

    private static string Named(List<Gap> gaps) => Names(gaps, About) + Severe(gaps);

    // The first of them by what they are about, and how many more there are.
    private static string Names(List<Gap> gaps, Func<Gap, string> about)
    {
        var names = gaps.Select(about).Distinct(StringComparer.Ordinal).ToList();
        // To say that there is one more takes as much room as to name it.
        var shown = names.Count == MostGaps + 1 ? names.Count : Math.Min(names.Count, MostGaps);
        return GapText.Listed([.. names.Take(shown), .. names.Count > shown ? [$"{names.Count - shown} more"] : Array.Empty<string>()]);
    }

    // How many of them matter: "(critical)" of one, "(1 critical, 2 high)" of several.
    private static string Severe(List<Gap> gaps)
    {
        var counts = new[] { GapSeverity.Critical, GapSeverity.High }
            .Select(severity => (Word: GapWords.Word(severity), Count: gaps.Count(gap => gap.Severity == severity)))
            .Where(part => part.Count > 0)
            .Select(part => gaps.Count == 1 ? part.Word : $"{part.Count} {part.Word}")
            .ToList();
        return counts.Count == 0 ? "" : $" ({string.Join(", ", counts)})";
    }

    // Of a loss the touchpoint of the second map where customers meet it.
    private static string Meeting(Gap gap)
        => GapText.Quote((gap.Elements.FirstOrDefault(element => element is { Side: GapSide.After, TouchpointId: not null }) ?? gap.Elements[0]).Name);

    // A pain point with its touchpoint; an id that is used as its name says little alone.
    private static string About(Gap gap) => gap.Kind.Group == GapGroup.PainPoints && gap.Elements[0].TouchpointId is not null && gap.Place is { } place ? $"{GapText.Quote(gap.Elements[0].Name)} at {GapText.Quote(place)}" : GapText.Quote(gap.Elements[0].Name);
}

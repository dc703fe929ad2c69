using JourneyKit.Gaps;
using JourneyKit.Gaps.Outcomes;
using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Reports;
using JourneyKit.Reports.Gaps;
using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What the sheet tells: the gap report, in the words of the report for people.</summary>
internal sealed class GapStory
{
    private readonly GapOutline outline;
    private readonly QuotationMarks marks;
    private readonly MatchedMaps matched;
    private readonly ILookup<Id<Touchpoint>, PainPointOutcome> painBefore;
    private readonly ILookup<Id<Touchpoint>, PainPointOutcome> painAfter;

    public GapStory(RenderRequest request)
    {
        Request = request;
        Report = GapAnalysis.Compare(request.Against!, request.Map);
        var result = new GapResult(Report, new NamedDocument(request.AgainstSource ?? Report.Before.Id.Value, null), new NamedDocument(request.Source ?? Report.After.Id.Value, null), Lifecycle: null, States: null);
        outline = new GapOutline(result, isWhole: false, EveryGap.OnThePage);
        marks = result.Marks;
        matched = new MatchedMaps(Report.Before, Report.After, Report.Changes.Matches);
        painBefore = Report.Outcomes.EachPainPoint.Where(pain => pain.Before is not null).ToLookup(pain => pain.Before!.Value);
        painAfter = Report.Outcomes.EachPainPoint.Where(pain => pain.After is not null).ToLookup(pain => pain.After!.Value);
        Differences = [.. Report.Outcomes.Touchpoints.SelectMany(DifferencesOf)];
    }

    public RenderRequest Request { get; }

    public GapReport Report { get; }

    /// <summary>What each pair of touchpoints feels now and then, where both are known.</summary>
    public IReadOnlyList<FeelingDifference> Differences { get; }

    /// <summary>The report for people.</summary>
    public GapOutline Outline => outline;

    /// <summary>What is to be decided first.</summary>
    public IReadOnlyList<DecisionBlock> Decisions => [.. outline.Decisions.OfType<DecisionBlock>()];

    /// <summary>What to begin with.</summary>
    public BeginWith BeginWith => outline.BeginWith;

    /// <summary>What readers must know before the rest.</summary>
    public IEnumerable<string> Notices =>
    [
        .. outline.Notices,
        .. Report.Outcomes.Touchpoints is { Count: 0 } ? ["Neither map has touchpoints."]
            : Report.Outcomes.Touchpoints.All(outcome => outcome.Fate == TouchpointFate.Unchanged) ? ["Every touchpoint is the same in both maps."]
            : Array.Empty<string>(),
    ];

    /// <summary>What the first map is called; two maps of one state by their versions.</summary>
    public string BeforeName => NameOf(Report.Before, "older");

    /// <summary>What the second map is called, likewise.</summary>
    public string AfterName => NameOf(Report.After, "newer");

    /// <summary>The rest of what gets worse.</summary>
    public RestOfGaps Worse => Rest(Report.Summary.Worse);

    /// <summary>The rest of what nothing closes, likewise.</summary>
    public RestOfGaps Open => Rest(Report.Summary.Open);

    /// <summary>Whether a stage of the second map came of one of the first.</summary>
    public bool IsOfBefore(Stage stage) => matched.BeforeOf(stage).Any();

    /// <summary>A sentence of the report with the quotation marks of the maps.</summary>
    public string Say(string sentence) => marks.In(Parts.PlainSentence.Of(sentence));

    public IEnumerable<PainPointOutcome> PainBefore(Touchpoint touchpoint) => painBefore[touchpoint.Id];

    public IEnumerable<PainPointOutcome> PainAfter(Touchpoint touchpoint) => painAfter[touchpoint.Id];

    private string NameOf(JourneyMap map, string otherwise)
        => Report.Before.StateName != Report.After.StateName ? map.StateName
        : Report.Before.Version != Report.After.Version && map.Version is { } version ? $"{map.StateName}, {version}"
        : $"{map.StateName}, {otherwise}";

    private RestOfGaps Rest(ElementList<GapTheme> themes)
    {
        var decided = Report.Summary.DecideFirst.Select(theme => theme.Rank).ToHashSet();
        return new RestOfGaps([.. outline.ShownOf(themes)], [.. themes.Where(theme => !decided.Contains(theme.Rank))]);
    }

    private IEnumerable<FeelingDifference> DifferencesOf(TouchpointOutcome outcome)
        => outcome.After is { } after && Report.After.Touchpoints[after]?.Emotion is { } then
            ? outcome.Before.Select(id => Report.Before.Touchpoints[id]!).Where(before => before.Emotion is not null).Select(before => new FeelingDifference(before.Id, after, before.Emotion!.Value.Value, then.Value))
            : [];
}

using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Advice;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds advice for the stages and touchpoints of a map that nobody has answered.</summary>
internal sealed class AdviceUnanswered : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7025", "advice-unanswered", DiagnosticSeverity.Hint, "For stages of the usual kinds and touchpoints of the usual types there is advice (`journey explain awareness`, `journey explain newsletter`). A team that has looked at each says so in `practices`: done, planned or not-needed. One finding for the whole map.");

    public override ElementList<int> Checklist => [32, 49];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what its team does of what is usual at such stages and touchpoints";

    public override string BadExample => """
        state: current
        basis: researched
        stages: [advocacy]
        touchpoints:
          tell-a-friend: { stage: advocacy }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        practices: { thank-those-who-recommend: planned }
        stages: [advocacy]
        touchpoints:
          tell-a-friend: { stage: advocacy }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        var places = map.Stages.Select(stage => (stage.Kind is { } kind ? ChoiceWords<StageKind>.Of(kind) : "", Places.Stage(stage), Advice: Open(map, AdvicePacks.For(stage))))
            .Concat(map.Touchpoints.Where(touchpoint => !touchpoint.IsForNobody()).Select(touchpoint => (touchpoint.Type is { } type ? ChoiceWords<TouchpointType>.Of(type) : "", Places.Touchpoint(touchpoint), Advice: Open(map, AdvicePacks.For(touchpoint)))))
            .Where(place => place.Advice.Count > 0)
            .DistinctBy(place => place.Item1, StringComparer.Ordinal)
            .ToList();
        if (places.Count == 0)
        {
            return;
        }

        var open = places.SelectMany(place => place.Advice).DistinctBy(advice => advice.Name, StringComparer.Ordinal).Select(advice => advice.Name).ToList();
        var remedy = $"Say `done`, `planned` or `not-needed` of each in `practices`; `journey explain {places[0].Item1}` says what is meant.";
        if (map.Practices.Count == 0)
        {
            context.ReportUnsaid(ElementPath.Root, remedy);
            return;
        }

        var finding = context.ReportElement(ElementPath.Root / PropertyKeys.Practices, $"{Listing.Count(open.Count, "advice", "pieces of advice")} for stages and touchpoints of this map {(open.Count == 1 ? "is" : "are")} not answered: {Listing.Of([.. open.Take(Listing.Most)], open.Count)}. {remedy}");
        foreach (var (word, place, advice) in places)
        {
            finding.See(place, $"For `{word}`: {Listing.Of([.. advice.Select(one => one.Name)])}.");
        }
    }

    private static List<PracticeAdvice> Open(JourneyMap map, IEnumerable<PracticeAdvice> all) => [.. all.Where(advice => !map.Practices.Any(practice => practice.Key.Value == advice.Name))];
}

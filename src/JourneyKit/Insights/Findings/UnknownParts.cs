using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Parts of the journey of which a map says nothing: stages without findings of a sort, and places where customers are usually met.</summary>
internal static class UnknownParts
{
    private static readonly (string Words, string[] Excluded, Func<ChannelKind, bool> Fits)[] Usual =
    [
        ("on a website", ["website", "web"], kind => kind is ChannelKind.Website or ChannelKind.MobileApp),
        ("in social media", ["social"], kind => kind == ChannelKind.Social),
        ("by e-mail", ["email", "e-mail"], kind => kind == ChannelKind.Email),
        ("in support (phone, chat, self-service)", ["support"], kind => kind is ChannelKind.Phone or ChannelKind.Chat or ChannelKind.Chatbot or ChannelKind.SelfService),
    ];

    /// <summary>Everything of that sort that a map does not say.</summary>
    public static IEnumerable<InsightItem?> Of(JourneyMap map)
    {
        var named = map.Touchpoints.Where(touchpoint => touchpoint.Stage is not null).ToLookup(touchpoint => touchpoint.Stage!.Value);
        var stages = map.Stages.Where(stage => named[stage.Id].Any()).ToList();
        yield return Unknowns.Count(map.Stages, stage => stage.Mindset is null, "mindset", "stage", "does not say", "do not say", "how customers think there (no `mindset`)", Places.Stages);
        if (map.State == MapState.Current && stages.Exists(HasPain))
        {
            yield return Unknowns.Count(stages, stage => !HasPain(stage), "stage-pain-points", "stage", "has no", "have no", "pain point", Places.Stages);
        }

        if (map.Opportunities.Count > 0)
        {
            var pains = map.Opportunities.SelectMany(opportunity => opportunity.Addresses).ToHashSet();
            var places = map.Opportunities.SelectMany(opportunity => opportunity.Touchpoints).ToHashSet();
            yield return Unknowns.Count(stages, stage => !named[stage.Id].Any(touchpoint => places.Contains(touchpoint.Id) || touchpoint.PainPoints.Any(pain => pains.Contains(pain.Id))), "stage-opportunities", "stage", "has no", "have no", "opportunity", Places.Stages);
        }

        yield return stages.FirstOrDefault() is { Kind: StageKind.Awareness } first && !named[first.Id].Any(touchpoint => Placement.IsOutside(map, touchpoint))
            ? Unknowns.Item("others-at-first", $"Who else customers meet in {GapText.Name(first)}, where they may not know you yet: every touchpoint there is your own.", Places.Stage(first), "Add what others own: friends, reviews, search, other shops.") with { Weight = 0 }
            : null;
        yield return UsualChannels(map);

        bool HasPain(Stage stage) => named[stage.Id].Any(touchpoint => touchpoint.PainPoints.Count > 0);
    }

    // Only where the kinds of all channels are known can one be missing; a map without channels has said nothing of them.
    private static InsightItem? UsualChannels(JourneyMap map)
    {
        var used = new UsedChannels(map);
        var kinds = used.All.Select(channel => channel.Kind).ToList();
        if (kinds.Count == 0 || used.HasUnknownKind)
        {
            return null;
        }

        var missing = Usual.Where(usual => !kinds.Exists(kind => usual.Fits(kind!.Value)) && !IsExcluded(map, usual.Excluded)).Select(usual => usual.Words).ToList();
        return missing.Count == 0 ? null
            : Unknowns.Item("usual-channels", $"Whether customers meet you {string.Join(" or ", missing)}: no touchpoint is in such a channel.", Places.Channels, "Add it, or name it under `excludes` of the `scenario`.") with { Weight = 0 };
    }

    private static bool IsExcluded(JourneyMap map, string[] words)
        => map.Scenario?.Excludes.Any(text => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) == true;
}

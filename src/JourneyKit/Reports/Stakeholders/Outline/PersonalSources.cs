using JourneyKit.Model;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>The sources in which people are identified: what they said there is not handed on.</summary>
/// <param name="Shared">The map without what was said there.</param>
/// <param name="LeftOut">The sources that something of was left out.</param>
internal sealed record PersonalSources(JourneyMap Shared, IReadOnlyList<Source> LeftOut)
{
    public static PersonalSources Of(JourneyMap map)
    {
        var personal = map.Evidence.Where(evidence => evidence.Text is not null && evidence.Source is { } id && map.Sources[id]?.Privacy == SourcePrivacy.Personal).ToList();
        if (personal.Count == 0)
        {
            return new(map, []);
        }

        var ids = personal.Select(evidence => evidence.Id).ToHashSet();
        var texts = personal.ConvertAll(evidence => evidence.Text!.Trim());
        var shared = map with
        {
            Evidence = [.. map.Evidence.Select(evidence => ids.Contains(evidence.Id) ? evidence with { Text = null } : evidence)],
            Touchpoints = [.. map.Touchpoints.Select(touchpoint => IsSaidThere(touchpoint) ? touchpoint with { Quote = null } : touchpoint)],
        };
        return new(shared, [.. map.Sources.Where(source => personal.Exists(evidence => evidence.Source == source.Id))]);

        bool IsSaidThere(Touchpoint touchpoint)
            => touchpoint.Quote is { } quote && (touchpoint.Evidence.Any(ids.Contains) || texts.Exists(text => text.Contains(quote.Trim(), StringComparison.Ordinal)));
    }
}

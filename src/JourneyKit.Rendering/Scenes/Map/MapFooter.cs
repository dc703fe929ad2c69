using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>What the map does not show, counted, what its numbers rest on, and where it comes from.</summary>
internal static class MapFooter
{
    public static IEnumerable<string?> Sentences(LaneSheet sheet, MapForm form)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(form);
        var left = All(sheet, form).OfType<string>().ToList();
        yield return left.Count > 0 ? $"Not shown: {string.Join("; ", left)}." : null;
        yield return sheet.Chain is null ? null
            : $"Reach rests on {Listing.Count(sheet.Graph.ShareCount, "share")}"
            + (sheet.Graph.Assumptions.Count > 0 ? $", {sheet.Graph.Assumptions.Count} of them assumed." : ".");
        yield return sheet.Graph.HasFlow && sheet.Chain is null ? "Reach could not be computed." : null;
        yield return LeftOut.Origin(sheet);
    }

    private static IEnumerable<string?> All(LaneSheet sheet, MapForm form)
    {
        var map = sheet.Map;
        yield return LeftOut.Lanes(sheet, form.LeftOut);
        yield return LeftOut.Named(map.Opportunities.Where(opportunity => opportunity.Status == OpportunityStatus.Rejected), "rejected opportunity", "rejected opportunities");
        var shown = sheet.Columns.Select(column => column.Touchpoint.Id).ToHashSet();
        yield return LeftOut.Named(OpportunityLane.Shown(map).Where(opportunity => !sheet.Opportunities.Of(opportunity).Any(shown.Contains)), "opportunity without a touchpoint here", "opportunities without a touchpoint here");
        yield return LeftOut.Stages(sheet);
        yield return LeftOut.Touchpoints(sheet);
        var others = OwnFeelings.Of(sheet);
        var times = form.Lanes.Any(lane => lane is FeelingLane) ? sheet.Columns.Sum(column => others.OthersAt(column.Touchpoint)) : 0;
        yield return times == 0 ? null : $"the feelings of {LeftOut.Named(others.Others, "more persona", "more personas")}, {Listing.Count(times, "time")} other than everyone’s";
        var own = sheet.Persona is null ? sheet.Columns.Sum(column => column.Touchpoint.ByPersona.Count(one => HasWordsOfItsOwn(column.Touchpoint, one))) : 0;
        yield return own > 0 ? $"what single personas do, think or feel otherwise, {Listing.Count(own, "time")}" : null;
    }

    // A feeling of its own is drawn as a branch, and its words with it.
    private static bool HasWordsOfItsOwn(Touchpoint touchpoint, PersonaExperience one)
        => one.Doing is not null || one.Thinking is not null || (one.Feeling is not null && (one.Emotion is null || one.Emotion == touchpoint.Emotion));
}

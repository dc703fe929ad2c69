using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;

namespace JourneyKit.Reports.Gaps;

/// <summary>What a part of an uplift comes from, in a few words.</summary>
internal static class UpliftLabel
{
    public static string Of(GapReport report, UpliftShare share)
    {
        var names = string.Join(", ", share.After.Count > 0 ? share.After.Select(id => report.After.Touchpoints[id]!.Name) : share.Before.Select(id => report.Before.Touchpoints[id]!.Name));
        return share.Source switch
        {
            UpliftSource.Entries => "where journeys begin",
            UpliftSource.Place => "the touchpoint where it is counted",
            UpliftSource.Order => $"the new order of {names}",
            UpliftSource.Added => $"{names} (new)",
            UpliftSource.Removed => $"{names} (gone)",
            _ => names,
        };
    }
}

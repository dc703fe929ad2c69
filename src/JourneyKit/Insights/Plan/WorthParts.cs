using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// Divides what conversions gain among initiatives. The gain is divided among what changes it as
/// gap reports do (R. Aumann, L. Shapley), and what a touchpoint brings in equal parts among the initiatives behind its
/// change: that is the same fair division where nobody can tell apart what each of them does.
/// </summary>
/// <param name="context">The two maps.</param>
/// <param name="work">Who is behind a change.</param>
internal sealed class WorthParts(GapContext context, IWorkBehind work)
{
    /// <summary>All parts of all conversions whose uplift is divided; together they make the uplifts.</summary>
    public static IReadOnlyList<WorthPart> Of(GapContext context, IWorkBehind work)
    {
        var parts = new WorthParts(context, work);
        return [.. context.Conversions.Where(IsDivided).SelectMany(parts.Of)];
    }

    /// <summary>Whether it is known what of a conversion's uplift comes from where.</summary>
    public static bool IsDivided(ConversionOutlook outlook) => outlook is { Uplift: not null, AreSourcesLeftOut: false } && (outlook.Sources.Count > 0 || outlook.Unattributed != 0);

    /// <summary>What a point more of a conversion is worth a month; null where that is not known.</summary>
    public static double? MoneyOfPoint(ConversionOutlook outlook) => outlook.MoneyOfPoint;

    private IEnumerable<WorthPart> Of(ConversionOutlook outlook)
    {
        var point = MoneyOfPoint(outlook);
        var exits = new IntendedExits(context, outlook);
        foreach (var share in outlook.Sources)
        {
            var (side, place) = PlaceOf(share);
            var onPurpose = exits.PartOf(share);
            foreach (var (name, by, part) in work.Divide(share))
            {
                if (onPurpose < 1)
                {
                    yield return Part(share.Points * part * (1 - onPurpose), by);
                }

                if (onPurpose > 0)
                {
                    yield return Part(share.Points * part * onPurpose, []) with { IsOnPurpose = true, LeadingThere = by };
                }

                WorthPart Part(double points, ElementList<Id<Initiative>> behind) => new(outlook, name ?? NameOf(share) + (share.DependsOnOthers ? ", which depends on other changes" : ""), place, side, points, points * point, behind);
            }
        }

        if (outlook.Unattributed != 0)
        {
            yield return new WorthPart(outlook, "loops that open or close", Places.Touchpoints, GapSide.After, outlook.Unattributed, outlook.Unattributed * point, []);
        }
    }

    private (GapSide Side, ElementPath Place) PlaceOf(UpliftShare share) => share switch
    {
        { After: [var first, ..] } => (GapSide.After, Places.Touchpoint(context.After.Map.Touchpoints[first]!)),
        { Before: [var first, ..] } => (GapSide.Before, Places.Touchpoint(context.Before.Map.Touchpoints[first]!)),
        _ => (GapSide.After, Places.Touchpoints),
    };

    private string NameOf(UpliftShare share) => share.Source switch
    {
        UpliftSource.Entries => "where journeys begin",
        UpliftSource.Place => "the touchpoint where it is counted",
        UpliftSource.Order => $"the order of {Names(share)}",
        UpliftSource.Added => $"{Names(share)}, which is new",
        UpliftSource.Removed => $"{Names(share)}, which is gone",
        _ => Names(share),
    };

    private string Names(UpliftShare share)
        => GapText.Names(share.After.Count > 0 ? share.After.Select(id => context.After.Map.Touchpoints[id]!) : share.Before.Select(id => context.Before.Map.Touchpoints[id]!));
}

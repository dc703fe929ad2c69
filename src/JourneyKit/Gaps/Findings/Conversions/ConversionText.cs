using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>How gaps put conversions for people.</summary>
internal static class ConversionText
{
    private const int MostNamed = 3;

    /// <summary>Smaller parts of the whole are not worth a name.</summary>
    public const double LeastPart = 0.1;

    /// <summary>What an uplift makes a month, after a number of points and with a comma before it; empty where that is not known.</summary>
    public static string AMonth(ConversionOutlook outlook)
    {
        var conversions = outlook.ConversionsPerMonth is { } count ? $", about {Rough(count)} a month" : "";
        var currency = outlook.MoneyPerMonth?.Unit is { } unit ? unit[..^ConversionOutlook.PerMonth.Length] : "";
        return outlook.MoneyPerMonth is { } money ? $"{conversions}, worth about {Rough(money)} {currency}".TrimEnd() : conversions;
    }

    public static string Name(ConversionOutlook outlook) => GapText.Quote(outlook.Name);

    /// <summary>The conversion in the maps that have it.</summary>
    public static ElementList<GapElement> Elements(ConversionOutlook outlook, GapContext context)
    {
        var elements = new List<GapElement>();
        if (outlook.Before.Conversion is { } before)
        {
            elements.Add(context.Before.Element(Places.Conversion(before), before));
        }

        if (outlook.After.Conversion is { } after)
        {
            elements.Add(context.After.Element(Places.Conversion(after), after));
        }

        return [.. elements];
    }

    /// <summary>The initiatives at the touchpoints that a change mostly comes from.</summary>
    public static ElementList<Id<Initiative>> Work(ConversionOutlook outlook, GapContext context)
        => context.Work.Concerning(Mostly(outlook).Where(share => !share.DependsOnOthers).SelectMany(share => share.Before.Concat(share.After)));

    /// <summary>The initiatives behind the largest changes that together make half of it: those at the touchpoints, and where more journeys begin than before. Nobody's doing is what depends on other changes.</summary>
    public static ElementList<Id<Initiative>> Causing(ConversionOutlook outlook, GapContext context)
        => context.Work.Doing([.. MakingHalf(outlook).Where(share => !share.DependsOnOthers).SelectMany(share => share.Source == UpliftSource.Entries ? MovedEntries.Of(context).Select(entry => entry.Touchpoint) : share.Before.Concat(share.After))]);

    // Whoever has a small part in a loss has not made it.
    private static IEnumerable<UpliftShare> MakingHalf(ConversionOutlook outlook)
    {
        var made = 0d;
        foreach (var share in Mostly(outlook))
        {
            yield return share;
            made += Math.Abs(share.Points);
            if (made >= Math.Abs(outlook.Uplift!.Value) / 2)
            {
                yield break;
            }
        }
    }

    /// <summary>The initiatives at the touchpoints where changes work against the uplift.</summary>
    public static ElementList<Id<Initiative>> WorkAgainst(ConversionOutlook outlook, GapContext context)
        => context.Work.Doing([.. Telling(outlook, -1).Where(share => !share.DependsOnOthers).SelectMany(share => share.Before.Concat(share.After))]);

    /// <summary>The few changes that make most of the uplift, the largest first.</summary>
    public static IEnumerable<UpliftShare> Mostly(ConversionOutlook outlook) => Telling(outlook, 1).Take(MostNamed);

    private static IEnumerable<UpliftShare> Telling(ConversionOutlook outlook, int sign)
        => outlook.Uplift is not { } uplift ? [] : outlook.Sources.Where(share => share.Points * uplift * sign > 0 && Math.Abs(share.Points) >= LeastPart * Math.Abs(uplift));

    private static string Rough(GapNumber number) => Figures.Estimate(number.Value.Value);
}

using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>Where a change of a conversion comes from, for people and as numbers.</summary>
internal sealed class UpliftText(ConversionOutlook outlook, GapContext context)
{
    private const int MostNumbers = 5;

    private const string Formula = "∫ visits before the conversion × change of the shares × chance to reach it, while all shares go from the one map to the other (R. Aumann, L. Shapley, Values of Non-Atomic Games, 1974)";

    /// <summary>What it mostly comes from, in a sentence with a blank before it; empty where that is not known.</summary>
    public string Sentence()
    {
        if (outlook is { AreSourcesLeftOut: true, Uplift: not 0 })
        {
            return " Which changes it comes from was not computed: the maps are too large, or too densely linked, for this many conversions.";
        }

        if (outlook.Uplift is not { } uplift || outlook.Sources.Count == 0)
        {
            return "";
        }

        if (outlook.Sources[0].Source == UpliftSource.Place)
        {
            return " The two maps count it at different touchpoints, so part of this may be no change at all.";
        }

        var mostly = ConversionText.Mostly(outlook).ToList();
        var against = outlook.Sources.FirstOrDefault(share => share.Points * uplift < 0 && Math.Abs(share.Points) >= ConversionText.LeastPart * Math.Abs(uplift));
        if (mostly.Count == 0)
        {
            return "";
        }

        var whole = Math.Abs(mostly.Sum(share => share.Points)) >= Math.Abs(uplift) * 0.995 && mostly.Count == outlook.Sources.Count ? "It" : mostly.Sum(share => share.Points) * 2 >= uplift == uplift > 0 ? "Most of it" : "The largest parts of it";
        var verb = whole.StartsWith("The", StringComparison.Ordinal) ? "come" : "comes";
        var sentence = $" {whole} {verb} from {GapText.Listed([.. mostly.Select(Phrase)])}";
        return against is null ? sentence + "." : $"{sentence}; {Name(against)} works against it ({Figures.SignedPoints(against.Points)}).";
    }

    /// <summary>The largest parts, each with the shares that it comes from, and what the others make together.</summary>
    public IEnumerable<GapNumber> Numbers()
    {
        if (outlook.Numbers.FirstOrDefault(number => number.Name == "uplift") is not { } uplift)
        {
            yield break;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var share in outlook.Sources.Take(MostNumbers))
        {
            var name = $"from {FullName(share)}";
            if (!names.Add(name))
            {
                names.Add(name = $"{name} ({share.After.Concat(share.Before).First()})");
            }

            yield return Points(name, share.Points, Formula, Inputs(share));
        }

        if (outlook.Sources.Count > MostNumbers)
        {
            yield return Points($"from {outlook.Sources.Count - MostNumbers} others together", outlook.Sources.Skip(MostNumbers).Sum(share => share.Points), "sum of their parts", [UpliftNumbers.Again(uplift)]);
        }

        if (outlook.Unattributed != 0)
        {
            yield return Points("from loops that open or close", outlook.Unattributed, "uplift − all parts", [UpliftNumbers.Again(uplift)]);
        }
    }

    private static GapNumber Points(string name, double points, string formula, ElementList<GapInput> inputs) => new(name, Significant.Of(points), GapNumber.PercentagePoints, formula, inputs);

    private string Phrase(UpliftShare share) => $"{Name(share)} ({Figures.SignedPoints(share.Points)}{(share.DependsOnOthers ? ", only together with other changes" : "")})";

    private string Name(UpliftShare share)
    {
        if (share.Source == UpliftSource.Entries)
        {
            return "where journeys begin";
        }

        if (share.Source == UpliftSource.Place)
        {
            return "the touchpoint where it is counted";
        }

        if (share.Source == UpliftSource.Removed)
        {
            return $"{GapText.Names(share.Before.Select(id => context.Before.Map.Touchpoints[id]!))}, which is gone";
        }

        var after = GapText.Names(share.After.Select(id => context.After.Map.Touchpoints[id]!));
        return share.Source == UpliftSource.Order ? $"the new order of {after}" : share.Source == UpliftSource.Added ? $"{after}, which is new" : after;
    }

    // With what it was called before, where that is something else.
    private string FullName(UpliftShare share) => share.Source == UpliftSource.Touchpoint && share.Before != share.After
        ? $"{Name(share)}, {context.WhenBefore} {GapText.Names(share.Before.Select(id => context.Before.Map.Touchpoints[id]!))}"
        : Name(share);

    private ElementList<GapInput> Inputs(UpliftShare share) => share.Source is UpliftSource.Touchpoint or UpliftSource.Added or UpliftSource.Removed or UpliftSource.Order
        ? [.. share.Before.Select(id => Ways(context.Before, id)), .. share.After.Select(id => Ways(context.After, id))]
        : share.Source == UpliftSource.Place ? [Place(context.Before, outlook.Before), Place(context.After, outlook.After)]
        : [Entries(context.Before), Entries(context.After)];

    private static GapInput Place(JourneySide side, ConversionReading reading) => side.Input("touchpoint", Places.Conversion(reading.Conversion!) / PropertyKeys.At, reading.Conversion!.At!.Value);

    private static GapInput Ways(JourneySide side, Id<Touchpoint> id)
    {
        var touchpoint = side.Map.Touchpoints[id]!;
        return side.Input($"ways out of {GapText.Name(touchpoint)}", Places.Touchpoint(touchpoint), Listed(side.Graph.TransitionsFrom(id).Select(way => (way.To, way.Share))));
    }

    private static GapInput Entries(JourneySide side) => side.Input("where journeys begin", Places.Touchpoints, Listed(side.Graph.Entries.Select(entry => (entry.Touchpoint, entry.Share))));

    private static string Listed(IEnumerable<(Id<Touchpoint> To, decimal Share)> shares)
    {
        const int Most = 8;
        var all = shares.Select(pair => $"{pair.To} {Numerals.Percent(Math.Round(pair.Share, 6))}").ToList();
        return all.Count == 0 ? "none" : all.Count <= Most ? string.Join(", ", all) : $"{string.Join(", ", all.Take(Most))} and {all.Count - Most} more";
    }
}

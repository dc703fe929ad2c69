using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Conversions;

/// <summary>How many journeys begin in a month, by what a map says of volumes.</summary>
internal static class MonthlyJourneys
{
    public const string Name = "journeys a month";

    /// <summary>
    /// By the volumes of entries to which nothing else leads: their sum where all entries are such, else divided by their
    /// stated share of all journeys. Failing that, by the volume where the conversion happens, divided by its probability.
    /// </summary>
    public static GapNumber? Of(JourneySide side, ConversionReading reading) => FromEntries(side) ?? FromConversion(side, reading);

    private static GapNumber? FromEntries(JourneySide side)
    {
        var graph = side.Graph;
        if (!graph.HasFlow)
        {
            return null;
        }

        var pure = graph.Entries.Where(entry => entry.Share > 0 && IsPure(graph, entry)).ToList();
        if (pure.Count > 0 && pure.Count == graph.Entries.Count && graph.UnknownEntryShare == 0)
        {
            return Number(side, pure, pure.Sum(Volume), "sum of the customers a month where journeys begin", withShares: false);
        }

        var stated = pure.Where(entry => !entry.IsAssumed).ToList();
        return stated.Count == 0 ? null : Number(side, stated, stated.Sum(Volume) / (double)stated.Sum(entry => entry.Share), "customers a month where journeys begin ÷ their share of all journeys", withShares: true);

        // A share can be so small that no decimal holds what is divided by it.
        double Volume(FlowEntry entry) => (double)graph.Touchpoints[entry.Touchpoint]!.Volume!.Value;
    }

    private static GapNumber? FromConversion(JourneySide side, ConversionReading reading)
    {
        if (reading is not { IsExact: true, Probability: > 0 and var probability, Conversion.At: { } at } || side.Map.Touchpoints[at] is not { Volume: { } volume } touchpoint)
        {
            return null;
        }

        var journeys = Significant.Of((double)volume / probability);
        return new GapNumber(Name, journeys, null, "customers a month where the conversion happens ÷ its probability", [VolumeOf(side, touchpoint), ProbabilityOf(side, reading.Conversion, probability)]);
    }

    private static GapInput ProbabilityOf(JourneySide side, Conversion conversion, double probability)
        => side.Input("probability", Places.Conversion(conversion), Measure.Fraction(Significant.Of(probability)));

    private static GapInput VolumeOf(JourneySide side, Touchpoint touchpoint)
        => side.Input($"customers a month at {GapText.Name(touchpoint)}", Places.Touchpoint(touchpoint) / PropertyKeys.Volume, touchpoint.Volume!.Value);

    // A volume counts all who come; where others lead to an entry, it says nothing of how many begin there. Who tries again is one customer.
    private static bool IsPure(JourneyGraph graph, FlowEntry entry)
        => graph.Touchpoints[entry.Touchpoint]!.Volume is > 0 && !graph.Structure.IsLedTo(graph.Structure.IndexOf(entry.Touchpoint));

    private static GapNumber Number(JourneySide side, List<FlowEntry> entries, double journeys, string formula, bool withShares)
    {
        var inputs = new List<GapInput>();
        foreach (var entry in entries)
        {
            var touchpoint = side.Map.Touchpoints[entry.Touchpoint]!;
            inputs.Add(VolumeOf(side, touchpoint));
            if (withShares)
            {
                inputs.Add(side.Input($"share of journeys that begin at {GapText.Name(touchpoint)}", Places.Touchpoint(touchpoint) / PropertyKeys.Entry, Numerals.Percent(entry.Share)));
            }
        }

        return new GapNumber(Name, Significant.Of(journeys), null, formula, [.. inputs]);
    }
}

using JourneyKit.Graphs;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>How many journeys convert, overall and by entry.</summary>
internal static class ConversionLines
{
    private const int MostEntries = 5;

    public static void Write(Pen pen, FlowResult result)
    {
        pen.Line().Write(result.Chain.IsUnbounded ? "Conversion, in the limit" : "Conversion", Tone.Strong).Line("  of all journeys", Tone.Faint);
        if (result.Chain.Conversions.Count == 0)
        {
            pen.Line("  no conversion says `at` which touchpoint it happens");
        }

        var width = result.Conversions.Select(flow => flow.Conversion.Key.Length).DefaultIfEmpty().Max();
        foreach (var flow in result.Conversions)
        {
            pen.Write($"  {flow.Conversion.Key.PadRight(width)}  ");
            WriteProbability(pen, flow, result.Chain.Inputs.UnknownEntryShare > 0);
            WriteEntries(pen, result, flow);
            if (result.Mixes.GetValueOrDefault(flow.Conversion.Id) is { } mix)
            {
                MixLines.Write(pen, mix, width);
            }
        }

        foreach (var id in result.IsOnlyOne ? [] : result.Chain.ConversionsWithoutPlace)
        {
            pen.Line($"  {id.Value.PadRight(width)}  its touchpoint is {(result.Map.Conversions[id]!.At is null ? "not said" : "not met")}", Tone.Faint);
        }
    }

    private static void WriteProbability(Pen pen, ConversionFlow flow, bool isBound)
    {
        if (flow.Probability is not { } probability)
        {
            pen.Write("not computed", Tone.Warning);
            return;
        }

        pen.Write(Figures.Percent(probability).PadLeft(6), Tone.Strong);
        if (isBound)
        {
            pen.Write($" to {Figures.Percent(flow.UpperBound!.Value)}");
        }
    }

    private static void WriteEntries(Pen pen, FlowResult result, ConversionFlow flow)
    {
        if (result.Chain.Graph.Entries is [var only] && flow.Probability is not null)
        {
            pen.Line($"   all from {only.Touchpoint}");
            return;
        }

        var entries = flow.Entries.OrderByDescending(entry => entry.Probability).Take(MostEntries).Select(entry => $"{entry.Entry} {Figures.Percent(entry.Probability)}");
        pen.Write("   ").Mark().Write("of those from ").Write(string.Join(", ", entries)).Line(flow.Entries.Count > MostEntries ? $" and {flow.Entries.Count - MostEntries} more" : "");
    }
}

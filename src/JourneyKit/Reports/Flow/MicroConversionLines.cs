using JourneyKit.Graphs;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>The micro-conversions on the way to a conversion.</summary>
internal static class MicroConversionLines
{
    public static void Write(Pen pen, ConversionChain chain, ConversionFlow flow)
    {
        var micros = chain.MicroConversions.Where(micro => micro.Conversion == flow.Conversion.Id).ToList();
        if (micros.Count == 0)
        {
            return;
        }

        var names = micros.Max(micro => micro.MicroConversion.Value.Length);
        var places = micros.Max(micro => micro.Touchpoint.Value.Length);
        pen.Line().Write($"Steps toward {flow.Conversion.Id}".PadRight(names + places + 5), Tone.Strong).Line("  rate   go on  convert, of visits there", Tone.Faint);
        foreach (var micro in micros)
        {
            pen.Write($"  {micro.MicroConversion.Value.PadRight(names)}  {micro.Touchpoint.Value.PadRight(places)}");
            pen.Write($"{(micro.StatedRate is { } rate ? Figures.Percent(rate.Value) : "?"),7} {Figures.Percent(micro.GoingOn),7} {(micro.Converting is { } share ? Figures.Percent(share) : "?"),8}");
            pen.Line(micro.IsOnPath == false ? "  on no way to it" : "", Tone.Warning);
        }
    }
}

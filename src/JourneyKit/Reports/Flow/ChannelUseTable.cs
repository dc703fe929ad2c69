using JourneyKit.Insights.Funnel;
using JourneyKit.Model;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>How much each channel is used, the busiest first, by whom where the personas differ, and what devices its touchpoints name.</summary>
internal static class ChannelUseTable
{
    private const int MostChannels = 5;
    private const int WidestName = 20;

    // Parts of visits that differ by less from the parts of journeys say nothing.
    private const double MuchApart = 0.05;

    public static void Write(Pen pen, FlowResult result)
    {
        var channels = result.Channels.OrderByDescending(channel => channel.Visits ?? double.PositiveInfinity).ToList();
        if (channels.Count > 0)
        {
            WriteTable(pen, result, channels);
        }
        else
        {
            WriteDevices(pen, result.Devices);
        }
    }

    /// <summary>Which part of the visits is whose, where that differs from whose the journeys are; empty where it does not.</summary>
    public static string By(ChannelFlow channel)
        => channel.Personas.Any(persona => persona.ShareOfVisits is { } share && Math.Abs(share - persona.ShareOfJourneys) >= MuchApart)
            ? string.Join(", ", channel.Personas.Where(persona => persona.ShareOfVisits > 0).OrderByDescending(persona => persona.ShareOfVisits).Select(persona => $"{persona.Persona} {Figures.Percent(persona.ShareOfVisits!.Value)}"))
            : "";

    /// <summary>A number per journey, per 100 of them.</summary>
    public static string Per100(double? perJourney) => perJourney is { } known ? Figures.Average(100 * known) : Figures.Unbounded;

    private static void WriteTable(Pen pen, FlowResult result, List<ChannelFlow> channels)
    {
        var shown = channels.Take(MostChannels).ToList();
        var width = Math.Max("Use of channels".Length - 2, shown.Max(channel => Math.Min(channel.Channel.Value.Length, WidestName)));
        pen.Line().Write("Use of channels".PadRight(width + 2), Tone.Strong).Line($"   met by   visits  from others  to others, per 100 journeys{(shown.Exists(channel => By(channel).Length > 0) ? "; by whom where it differs" : "")}", Tone.Faint);
        foreach (var channel in shown)
        {
            pen.Write($"  {ValueText.Short(channel.Channel.Value, WidestName).PadRight(width)}  {(channel.Reach is { } reach ? Figures.Percent(reach) : "?"),7}{Per100(channel.Visits),9}{Per100(channel.MovesIn),13}{Per100(channel.MovesOut),11}");
            pen.Write(By(channel).Length > 0 ? "   " : "").Mark().Line(By(channel), Tone.Faint);
        }

        if (channels.Count > MostChannels)
        {
            pen.Line($"  {channels.Count - MostChannels} more, in Markdown and JSON", Tone.Faint);
        }

        WriteDevices(pen, result.Devices);
    }

    private static void WriteDevices(Pen pen, ElementList<DeviceFlow> devices)
    {
        if (devices.Count == 0)
        {
            return;
        }

        var named = devices.Where(device => device.Device is not null).Select(device => $"{ChoiceWords<Device>.Of(device.Device!.Value)} {Per100(device.Visits)}");
        var none = devices.FirstOrDefault(device => device.Device is null) is { Touchpoints: > 0 } rest ? $"; none named for {Per100(rest.Visits)}" : "";
        pen.Write("  ").Mark().Line($"visits to touchpoints that name the device: {string.Join(", ", named)}{none}", Tone.Faint);
    }
}

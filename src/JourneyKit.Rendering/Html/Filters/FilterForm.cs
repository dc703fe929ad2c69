using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Svg;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Filters;

/// <summary>The check boxes of the filters.</summary>
internal static class FilterForm
{
    public static void Write(HtmlWriter writer, PageFilters filters, IReadOnlyList<JourneyMap> maps, Id<Persona>? alone)
    {
        writer.Open("div", ("class", "filters"));
        if (filters.Personas.Count > 1)
        {
            Begin(writer, "Persona");
            for (var at = 0; at < filters.Personas.Count; at++)
            {
                var persona = filters.Personas[at];
                Choice(writer, $"f-p{at}", "fp", null, persona.Name, persona.Share is { } share ? Figures.Percent(share.Value) : null, alone is null || alone == persona.Id);
            }

            writer.Close();
        }

        if (filters.Channels.Count + (filters.HasNoChannel ? 1 : 0) > 1)
        {
            Begin(writer, "Channel");
            for (var at = 0; at < filters.Channels.Count; at++)
            {
                var channel = filters.Channels[at];
                Choice(writer, $"f-c{at}", null, ChannelIcons.Of(channel), channel.Name, Count(maps, channel.Id));
            }

            if (filters.HasNoChannel)
            {
                Choice(writer, "f-cx", null, Icons.CustomerAlone, "No channel", Count(maps, null));
            }

            writer.Close();
        }

        if (filters.Lanes.Count > 1)
        {
            Begin(writer, "Lane");
            for (var at = 0; at < filters.Lanes.Count; at++)
            {
                Choice(writer, $"f-l{at}", null, null, filters.Lanes[at].Label, null);
            }

            writer.Close();
        }

        writer.Close();
    }

    private static string Count(IReadOnlyList<JourneyMap> maps, Id<Channel>? channel)
        => Figures.Number(maps[0].Touchpoints.Count(touchpoint => touchpoint.Channel == channel));

    private static void Begin(HtmlWriter writer, string legend) => writer.Open("fieldset").Element("legend", legend);

    private static void Choice(HtmlWriter writer, string id, string? kind, string? icon, string name, string? count, bool isChosen = true)
    {
        writer.Open("label").Void("input", ("type", "checkbox"), ("id", id), ("class", kind), ("checked", isChosen ? "checked" : null));
        if (icon is not null)
        {
            writer.Made(SvgWriter.Sign([Signs.Icon(icon, 0, 0)]));
        }

        writer.Element("span", name, ("dir", "auto"));
        if (count is not null)
        {
            writer.Element("span", count, ("class", "count"));
        }

        writer.Close();
    }
}

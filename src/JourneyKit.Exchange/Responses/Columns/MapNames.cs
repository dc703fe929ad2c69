using JourneyKit.Model;

namespace JourneyKit.Exchange.Responses.Columns;

/// <summary>What the map calls that columns name.</summary>
internal sealed class MapNames(JourneyMap map)
{
    public NameIndex Touchpoints { get; } = new(map.Touchpoints.Select(one => (one.Id.Value, one.Name)));

    public NameIndex Personas { get; } = new(map.Personas.Select(one => (one.Id.Value, one.Name)));

    public NameIndex Channels { get; } = new(map.Channels.Select(one => (one.Id.Value, one.Name)));

    /// <summary>The names that a field is written with; null for a field that names no element.</summary>
    public NameIndex? Of(ResponseField field) => field switch
    {
        ResponseField.Touchpoint => Touchpoints,
        ResponseField.Persona => Personas,
        ResponseField.Channel => Channels,
        _ => null,
    };
}

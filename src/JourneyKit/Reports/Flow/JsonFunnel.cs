using System.Text.Json;
using JourneyKit.Insights.Funnel;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Flow;

/// <summary>Stages, channels and devices for machines.</summary>
internal static class JsonFunnel
{
    public static void Write(Utf8JsonWriter json, FlowResult result)
    {
        json.WriteArray("stages", result.Stages, WriteStage);
        json.WriteArray("channels", result.Channels, WriteChannel);
        json.WriteArray("devices", result.Devices, WriteDevice);
    }

    private static void WriteStage(Utf8JsonWriter json, StageFlow stage)
    {
        json.WriteKnown("stage", stage.Stage?.Key);
        json.WriteKnown("in", stage.In);
        json.WriteKnown("on", stage.On);
        json.WriteNumber("lost", stage.Lost);
        json.WriteNumber("meant", stage.Meant);
        json.WriteNumber("unending", stage.Unending);
        json.WriteKnown("converting", stage.Converting);
        json.WriteKnown("conversion", stage.Conversion);
    }

    private static void WriteChannel(Utf8JsonWriter json, ChannelFlow channel)
    {
        json.WriteString("channel", channel.Channel.Value);
        json.WriteKnown("visits", channel.Visits);
        json.WriteKnown("reach", channel.Reach);
        json.WriteKnown("movesIn", channel.MovesIn);
        json.WriteKnown("movesOut", channel.MovesOut);
        json.WriteArray("personas", channel.Personas, (writer, persona) =>
        {
            writer.WriteString("persona", persona.Persona.Value);
            writer.WriteNumber("visits", persona.Visits);
            writer.WriteKnown("shareOfVisits", persona.ShareOfVisits);
            writer.WriteNumber("shareOfJourneys", persona.ShareOfJourneys);
        });
    }

    private static void WriteDevice(Utf8JsonWriter json, DeviceFlow device)
    {
        json.WriteKnown("device", device.Device is { } known ? ChoiceWords<Device>.Of(known) : null);
        json.WriteNumber("touchpoints", device.Touchpoints);
        json.WriteKnown("visits", device.Visits);
    }
}

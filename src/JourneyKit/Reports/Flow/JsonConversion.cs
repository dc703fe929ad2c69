using System.Text.Json;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Flow;

/// <summary>The flow to a conversion for machines.</summary>
internal static class JsonConversion
{
    public static void Write(Utf8JsonWriter json, ConversionFlow flow, JourneyGraph graph, PersonaMix? mix)
    {
        json.WriteString("conversion", flow.Conversion.Id.Value);
        json.WriteKnown("at", flow.Conversion.At?.Value);
        json.WriteKnown("probability", flow.Probability);
        json.WriteKnown("upperBound", flow.UpperBound);
        json.WriteKnown("residual", flow.Residual);
        json.WriteArray("entries", flow.Entries, WriteEntry);
        json.WriteKnown("mixedProbability", mix?.Mixed);
        json.WriteKnown("mixedUpperBound", mix?.MixedAtMost);
        json.WriteArray("personas", mix?.Personas ?? [], WritePersona);
        json.WriteStrings("singlePointsOfFailure", graph.SinglePointsOfFailure(flow.Conversion.Id));
        json.WriteBoolean("areDependenciesLeftOut", flow.AreDependenciesLeftOut);
        json.WriteStartObject("removalEffects");
        json.WriteArray("touchpoints", flow.TouchpointRemovals, WriteTouchpoint);
        json.WriteArray("channels", flow.ChannelRemovals, WriteChannel);
        json.WriteEndObject();
        json.WriteArray("sensitivities", flow.Sensitivities, WriteSensitivity);
    }

    private static void WritePersona(Utf8JsonWriter json, PersonaConversion persona)
    {
        json.WriteString("persona", persona.Persona.Value);
        json.WriteNumber("weight", persona.Weight);
        json.WriteBoolean("isAssumed", persona.IsAssumed);
        json.WriteKnown("probability", persona.Probability);
    }

    private static void WriteEntry(Utf8JsonWriter json, EntryConversion entry)
    {
        json.WriteString("touchpoint", entry.Entry.Value);
        json.WriteNumber("share", entry.Share);
        json.WriteBoolean("isAssumed", entry.IsAssumed);
        json.WriteNumber("probability", entry.Probability);
    }

    private static void WriteTouchpoint(Utf8JsonWriter json, TouchpointRemoval removal)
    {
        json.WriteString("touchpoint", removal.Touchpoint.Value);
        json.WriteKnown("effect", removal.Effect);
    }

    private static void WriteChannel(Utf8JsonWriter json, ChannelRemoval removal)
    {
        json.WriteString("channel", removal.Channel.Value);
        json.WriteNumber("touchpoints", removal.Touchpoints);
        json.WriteKnown("effect", removal.Effect);
    }

    private static void WriteSensitivity(Utf8JsonWriter json, ShareSensitivity sensitivity)
    {
        json.WriteString("touchpoint", sensitivity.Touchpoint.Value);
        json.WriteKnown("to", sensitivity.To?.Value);
        json.WriteNumber("share", sensitivity.Share);
        json.WriteBoolean("isAssumed", sensitivity.IsAssumed);
        json.WriteNumber("derivative", sensitivity.Derivative);
        json.WriteString("variant", FlowWords.Of(sensitivity.Variant));
    }
}

using System.Text.Json;
using JourneyKit.Graphs;
using JourneyKit.Insights.Funnel;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Flow;

/// <summary>The flow for machines, every number whole. What is not known has no key. `journey schema flow` describes it.</summary>
internal sealed class JsonFlowReport(TextWriter output) : IReport<FlowResult>
{
    public void Write(FlowResult result) => JsonReport.Write(output, "flow", json =>
    {
        WriteSummary(json, result);
        json.WriteArray("assumptions", result.Chain.Inputs.Assumptions, WriteAssumption);
        json.WriteArray("entries", result.Chain.Graph.Entries, WriteEntry);
        json.WriteArray("conversions", result.Conversions, (writer, flow) => JsonConversion.Write(writer, flow, result.Chain.Graph, result.Mixes.GetValueOrDefault(flow.Conversion.Id)));
        json.WriteStrings("conversionsWithoutPlace", result.Chain.ConversionsWithoutPlace);
        JsonAverages.Write(json, result.Chain);
        JsonFunnel.Write(json, result);
        JsonGroups.Write(json, result.Groups);
        json.WriteArray("touchpoints", result.Chain.Touchpoints, WriteTouchpoint);
        json.WriteArray("microConversions", result.Chain.MicroConversions, (writer, micro) => JsonMicroConversion.Write(writer, micro, result.Predictions));
        json.WriteArray("loops", result.Chain.Graph.Loops, WriteLoop);
        json.WriteStrings("unreachable", result.Chain.Graph.Unreachable);
        json.WriteStrings("reachedByRecoveryOnly", result.Chain.Graph.ReachedByRecoveryOnly);
        json.WriteArray("channelSwitches", result.ChannelMoves, WriteMove);
    });

    private static void WriteSummary(Utf8JsonWriter json, FlowResult result)
    {
        var inputs = result.Chain.Inputs;
        json.WriteStartObject("summary");
        json.WriteString("file", result.File);
        json.WriteString("map", result.Map.Id.Value);
        json.WriteKnown("persona", result.Chain.Graph.Persona?.Value);
        json.WriteString("outcome", FlowWords.Of(result.Chain.Outcome));
        json.WriteNumber("shares", inputs.Shares);
        json.WriteNumber("assumedShares", inputs.Assumed);
        json.WriteNumber("unknownEntryShare", inputs.UnknownEntryShare);
        json.WriteKnown("residual", inputs.Residual);
        json.WriteBoolean("isUnbounded", result.Chain.IsUnbounded);
        json.WriteNumber("unending", result.Chain.Unending);
        json.WriteEndObject();
    }

    private static void WriteAssumption(Utf8JsonWriter json, Assumption assumption)
    {
        json.WriteString("kind", FlowWords.Of(assumption.Kind));
        json.WriteKnown("touchpoint", assumption.Touchpoint?.Value);
        json.WriteKnown("to", assumption.To?.Value);
        json.WriteKnown("persona", assumption.Persona?.Value);
        json.WriteNumber("share", assumption.Share);
    }

    private static void WriteEntry(Utf8JsonWriter json, FlowEntry entry)
    {
        json.WriteString("touchpoint", entry.Touchpoint.Value);
        json.WriteNumber("share", entry.Share);
        json.WriteBoolean("isAssumed", entry.IsAssumed);
    }

    private static void WriteTouchpoint(Utf8JsonWriter json, TouchpointFlow touchpoint)
    {
        json.WriteString("touchpoint", touchpoint.Touchpoint.Value);
        json.WriteKnown("visits", touchpoint.Visits);
        json.WriteKnown("reach", touchpoint.Reach);
        json.WriteKnown("end", touchpoint.End is { } end ? FlowWords.Of(end) : null);
        json.WriteNumber("endingHere", touchpoint.EndingHere);
        json.WriteNumber("ending", touchpoint.Ending);
    }

    private static void WriteLoop(Utf8JsonWriter json, Loop loop)
    {
        json.WriteStrings("touchpoints", loop.Touchpoints);
        json.WriteStrings("cycle", loop.Cycle);
        json.WriteBoolean("hasWayOut", loop.HasWayOut);
    }

    private static void WriteMove(Utf8JsonWriter json, ChannelMove move)
    {
        json.WriteString("from", move.From.Value);
        json.WriteString("to", move.To.Value);
        json.WriteNumber("transitions", move.Transitions);
        json.WriteKnown("perJourney", move.PerJourney);
    }
}

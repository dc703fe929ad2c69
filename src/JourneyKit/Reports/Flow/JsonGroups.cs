using System.Text.Json;
using JourneyKit.Insights.Personas;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Flow;

/// <summary>Personas or segments side by side for machines; the key is there only where they were asked for.</summary>
internal static class JsonGroups
{
    public static void Write(Utf8JsonWriter json, AudienceTable? table)
    {
        if (table is null)
        {
            return;
        }

        json.WriteStartObject("groups");
        json.WriteString("by", GroupCells.Word(table.Kind));
        json.WriteArray("columns", table.Columns, WriteColumn);
        WriteOne(json, "together", table.Together);
        WriteOne(json, "whole", table.Whole);
        json.WriteNumber("ofNobody", table.OfNobody);
        json.WriteStrings("apart", table.Apart.Select(pair => pair.Together.Conversion));
        json.WriteBoolean("isMoneyApart", table.IsMoneyApart);
        json.WriteEndObject();
    }

    private static void WriteOne(Utf8JsonWriter json, string key, AudienceColumn column)
    {
        json.WriteStartObject(key);
        WriteNumbers(json, column);
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, AudienceColumn column)
    {
        json.WriteKnown("id", column.Id.Length > 0 ? column.Id : null);
        json.WriteString("name", column.Name);
        WriteNumbers(json, column);
        json.WriteArray("pains", column.Pains, (writer, pain) =>
        {
            writer.WriteString("touchpoint", pain.At.Key);
            writer.WriteString("painPoint", pain.Pain.Key);
            writer.WriteKnown("score", pain.Score);
        });
        json.WriteArray("channels", column.Channels, (writer, channel) =>
        {
            writer.WriteString("channel", channel.Channel.Value);
            writer.WriteString("use", ChoiceWords<ChannelUse>.Of(channel.Use));
            writer.WriteKnown("reach", channel.Reach);
        });
        json.WriteStrings("personas", column.Members);
    }

    private static void WriteNumbers(Utf8JsonWriter json, AudienceColumn column)
    {
        json.WriteKnown("share", column.Share);
        json.WriteBoolean("isShareAssumed", column.IsShareAssumed);
        json.WriteBoolean("hasJourneys", column.HasJourneys);
        json.WriteBoolean("isUnbounded", column.IsUnbounded);
        json.WriteArray("conversions", column.Conversions, (writer, conversion) =>
        {
            writer.WriteString("conversion", conversion.Conversion.Value);
            writer.WriteKnown("atLeast", conversion.Least);
            writer.WriteKnown("atMost", conversion.Most);
        });
        json.WriteKnown("touches", column.Averages?.Touches);
        json.WriteKnown("seconds", column.Averages?.Seconds);
        json.WriteKnown("isTimeComplete", column.Averages?.IsTimeComplete);
        json.WriteKnown("effortOfVisit", column.Averages?.EffortOfVisit);
        json.WriteKnown("feeling", column.Feeling);
        json.WriteKnown("money", column.Money);
    }
}

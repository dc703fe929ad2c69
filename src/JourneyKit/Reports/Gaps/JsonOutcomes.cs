using System.Text.Json;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Outcomes;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Gaps;

/// <summary>What becomes of touchpoints, feelings and pain points, for machines.</summary>
internal static class JsonOutcomes
{
    public static void Write(Utf8JsonWriter json, GapOutcomes outcomes, ElementList<PersonaOutlook> personas)
    {
        json.WriteArray("touchpoints", outcomes.Touchpoints, static (json, outcome) =>
        {
            json.WriteString("fate", GapWords.Word(outcome.Fate));
            json.WriteStrings("now", outcome.Before);
            if (outcome.After is { } after)
            {
                json.WriteString("then", after.Value);
            }
        });
        json.WriteArray("means", outcomes.Means, static (json, mean) =>
        {
            json.WriteString("scope", GapWords.Word(mean.Scope));
            json.WriteKnown("id", mean.Stage?.Value ?? mean.Persona?.Value);
            WriteMean(json, "now", mean.Before);
            WriteMean(json, "then", mean.After);
        });
        json.WriteArray("personas", personas, static (json, outlook) =>
        {
            json.WriteString("id", outlook.After.Key);
            json.WriteNumber("share", Math.Round(outlook.Share, 6));
            json.WriteBoolean("shareAssumed", outlook.IsShareAssumed);
            json.WriteString("verdict", ChoiceWords<PersonaVerdict>.Of(outlook.Verdict));
            WriteFigures(json, "now", outlook.Now);
            WriteFigures(json, "then", outlook.Then);
            json.WriteKnown("worstPain", outlook.Worst?.Key);
        });
        json.WriteStartObject("painPoints");
        json.WriteNumber("gone", outcomes.PainPoints.Gone);
        json.WriteNumber("solved", outcomes.PainPoints.Solved);
        json.WriteNumber("stay", outcomes.PainPoints.Stay);
        json.WriteNumber("new", outcomes.PainPoints.New);
        json.WriteEndObject();
    }

    private static void WriteMean(Utf8JsonWriter json, string name, MeanEmotion? mean)
    {
        if (mean is not null)
        {
            json.WriteStartObject(name);
            json.WriteNumber("count", mean.Count);
            json.WriteNumber("mean", Math.Round(mean.Mean, 6));
            json.WriteEndObject();
        }
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, PersonaFigures figures)
    {
        json.WriteStartObject(name);
        WriteFigure(json, "conversion", figures.Reach);
        WriteFigure(json, "feeling", (double?)figures.Feeling);
        WriteFigure(json, "effort", figures.Effort);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } known)
        {
            json.WriteNumber(name, Math.Round(known, 6));
        }
    }
}

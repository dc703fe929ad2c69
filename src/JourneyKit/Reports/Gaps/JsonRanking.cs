using System.Text.Json;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Gaps;

/// <summary>The order in which to close gaps, for machines.</summary>
internal static class JsonRanking
{
    public static void Write(Utf8JsonWriter json, GapResult result)
    {
        var report = result.Report;
        json.WriteString("headline", report.Summary.Headline);
        json.WriteArray("decideFirst", report.Summary.DecideFirst, static (json, theme) =>
        {
            json.WriteString("title", theme.Title);
            json.WriteString("severity", GapWords.Word(theme.Severity));
            json.WriteString("standing", GapWords.Word(theme.Standing));
            json.WriteStrings("gaps", theme.Gaps.Select(gap => gap.Id));
        });
        json.WriteStartArray("ranking");
        foreach (var ranked in report.Ranking)
        {
            WriteRanked(json, result, ranked);
        }

        json.WriteEndArray();
        WriteRobustness(json, report.Robustness);
    }

    private static void WriteRanked(Utf8JsonWriter json, GapResult result, RankedGap ranked)
    {
        json.WriteStartObject();
        json.WriteString("gap", ranked.Gap.Id);
        json.WriteNumber("rank", ranked.Rank);
        json.WriteNumber("score", ranked.Score);
        json.WriteNumber("coverage", ranked.Coverage);
        json.WriteStartArray("parts");
        foreach (var part in ranked.Parts)
        {
            json.WriteStartObject();
            json.WriteString("criterion", GapWords.Word(part.Criterion));
            json.WriteNumber("value", part.Value);
            json.WriteNumber("weight", part.Weight);
            JsonGap.WriteInputs(json, result, part.Inputs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRobustness(Utf8JsonWriter json, RankRobustness robustness)
    {
        json.WriteStartObject("robustness");
        json.WriteString("method", robustness.Method);
        json.WriteNumber("inputError", robustness.InputError);
        json.WriteNumber("variations", robustness.Variations);
        json.WriteNumber("seed", robustness.Seed);
        json.WriteNumber("inputs", robustness.Inputs);
        json.WriteNumber("sameTop", robustness.SameTop.Value);
        json.WriteArray("top", robustness.Top, static (json, gap) =>
        {
            json.WriteString("gap", gap.GapId);
            json.WriteNumber("staysIn", gap.StaysIn.Value);
        });
        json.WriteEndObject();
    }
}

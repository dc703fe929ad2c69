using JourneyKit.Model;

namespace JourneyKit.Tests.Support;

/// <summary>Small maps from what follows their first lines.</summary>
internal static class Maps
{
    private const string YamlHeader = "journeykit: '1'\nid: order\ntitle: First order\nstate: current\n";
    private const string JsonHeader = "{\n  \"journeykit\": \"1\",\n  \"id\": \"order\",\n  \"title\": \"First order\",\n  \"state\": \"current\"";

    public static JourneyMap FromYaml(string lines) => Valid(JourneyDocument.Parse(YamlHeader + lines + "\n", JourneyFormat.Yaml));

    /// <summary>A future map whose baseline is another small map.</summary>
    public static JourneyMap WithBaseline(string lines, string baseline)
    {
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { ["current.journey.yaml"] = YamlHeader + baseline + "\n" });
        return Valid(new JourneyReader(new JourneyReaderOptions { Files = files }).Read(YamlHeader.Replace("current", "future", StringComparison.Ordinal) + "baseline: current.journey.yaml\n" + lines + "\n"));
    }

    public static JourneyMap FromJson(string members) => Valid(JourneyDocument.Parse(JsonHeader + ",\n" + members + "}\n", JourneyFormat.Json));

    /// <summary>What the canonical writer writes behind the first lines.</summary>
    public static string ToYaml(JourneyMap map)
    {
        var text = JourneyWriter.Write(map, JourneyFormat.Yaml);
        Assert.StartsWith(YamlHeader, text, StringComparison.Ordinal);
        return text[YamlHeader.Length..].TrimEnd('\n');
    }

    /// <summary>As <see cref="ToYaml"/>, without line breaks and indentation.</summary>
    public static string ToJson(JourneyMap map)
    {
        var text = JourneyWriter.Write(map, JourneyFormat.Json);
        Assert.StartsWith(JsonHeader, text, StringComparison.Ordinal);
        return string.Concat(text[JsonHeader.Length..^3].Split('\n').Select(line => line.TrimStart(' '))).TrimStart(',');
    }

    private static JourneyMap Valid(JourneyDocument document)
    {
        Assert.Empty(document.Diagnostics);
        return document.Map!;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using JourneyKit.Tool.Commands;
using Json.Schema;

namespace JourneyKit.Tool.Tests.Output;

/// <summary>What programs rely on: reports are as the published schema says.</summary>
public sealed class GapSchemaTests : IDisposable
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(GapsSchema.Text);

    private readonly TestFolder folder = new();

    public static TheoryData<string> Pairs { get; } = ["samples/grocery", "samples/incident-support", "tests/corpus/valid/cases/safety-observation"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_report_is_as_its_schema_says(string pair)
    {
        var current = folder.Copy(pair);
        Assert.Empty(Faults(folder.Run("gaps", "future.journey.yaml", "--format", "json", "--match", "suggest").Output));
        folder.Write("gaps.json", folder.Run("gaps", "future.journey.yaml", "--format", "json").Output);
        Assert.Empty(Faults(folder.Run("gaps", "future.journey.yaml", "--format", "json", "--baseline", "gaps.json").Output));
        Assert.Empty(Faults(folder.Run("gaps", current, "future.journey.yaml", "future.journey.yaml", "--format", "json").Output));
        Assert.Empty(Faults(folder.Run("gaps", "future.journey.yaml", "future.journey.yaml", "--format", "json").Output));
    }

    [Fact]
    public void The_schema_refuses_what_a_report_does_not_say()
    {
        folder.Copy("samples/grocery");
        var report = JsonNode.Parse(folder.Run("gaps", "future.journey.yaml", "--format", "json").Output)!;
        report["gaps"]![0]!["severity"] = "dreadful";
        Assert.NotEmpty(Faults(report.ToJsonString()));
        report["gaps"]![0]!["severity"] = "low";
        Assert.Empty(Faults(report.ToJsonString()));
        report["gaps"]![0]!["colour"] = "red";
        Assert.NotEmpty(Faults(report.ToJsonString()));
    }

    private static IEnumerable<string> Faults(string report)
    {
        var result = Schema.Evaluate(JsonElement.Parse(report), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
    }
}

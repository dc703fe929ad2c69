using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JourneyKit.Tool.Commands;
using Json.Schema;

namespace JourneyKit.Tool.Tests.Output;

/// <summary>What programs rely on: what commands print with <c>--format json</c> is as the published schemas say.</summary>
public sealed partial class ReportSchemaTests : IDisposable
{
    private static readonly Dictionary<string, JsonSchema> Schemas = ReportSchemas.Kinds.ToDictionary(kind => kind, kind => JsonSchema.FromText(ReportSchemas.Of(kind)), StringComparer.Ordinal);

    private readonly TestFolder folder = new();

    /// <summary>The maps and libraries of the repository.</summary>
    public static TheoryData<string> Documents { get; } = new(new[] { "samples", "tests/corpus/valid" }
        .SelectMany(place => Directory.EnumerateFiles(TestFolder.InRepository(place), "*.journey.*", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(TestFolder.InRepository("."), path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal).ToArray());

    public static TheoryData<string> Pairs { get; } = ["samples/grocery", "samples/incident-support", "tests/corpus/valid/cases/safety-observation"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_said_of_a_document_is_as_the_schemas_say(string document)
    {
        folder.Copy(Path.GetDirectoryName(document)!);
        var name = Path.GetFileName(document);
        AssertLawful("check", name, "--preset", "strict", "--today", "2030-01-31", "--statistics");
        AssertLawful("check", name, "gone.yaml", "--preset", "minimal");
        AssertLawful("diff", name, name);
        var isMap = JourneyDocument.Load(folder.Full(name)).Map;
        Assert.Equal(isMap is null ? "failure" : "flow", AssertLawful("flow", name));
        Assert.Equal(isMap is null ? "failure" : "insights", AssertLawful("insights", name));
        Assert.Equal(isMap is null ? "failure" : "coach", AssertLawful("coach", name));
        AssertLawful("coach", name, "--step", "data");
        Assert.Equal(isMap is null ? "failure" : "plan", AssertLawful("plan", name, "--budget", "1000"));
        Assert.Equal(isMap is { Personas.Count: > 0 } ? "flow" : "failure", AssertLawful("flow", name, "--by", "persona"));
        Assert.Equal(isMap is { Personas.Count: > 0, Segments.Count: > 0 } ? "flow" : "failure", AssertLawful("flow", name, "--by", "segment"));
        foreach (var persona in isMap?.Personas ?? [])
        {
            AssertLawful("flow", name, "--persona", persona.Id.Value);
        }

        foreach (var conversion in isMap?.Conversions ?? [])
        {
            AssertLawful("flow", name, "--to", conversion.Id.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_is_said_of_two_maps_is_as_the_schemas_say(string pair)
    {
        var current = folder.Copy(pair);
        AssertLawful("diff", current, "future.journey.yaml", "--match", "ids");
        AssertLawful("diff", current, "future.journey.yaml", "--match", "suggest");
        AssertLawful("diff", "future.journey.yaml", current);
        Assert.Equal("gaps", AssertLawful("gaps", "future.journey.yaml", "--match", "suggest"));
        Assert.Equal("plan", AssertLawful("plan", "future.journey.yaml", "--budget", "50000"));
        AssertLawful("plan", current, "future.journey.yaml");
        folder.Write("gaps.json", folder.Run("gaps", "future.journey.yaml", "--format", "json").Output);
        AssertLawful("gaps", "future.journey.yaml", "--baseline", "gaps.json");
        AssertLawful("gaps", current, "future.journey.yaml", "future.journey.yaml");
        AssertLawful("gaps", "future.journey.yaml", "future.journey.yaml", "--today", "2030-01-31");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: [")]
    [InlineData("journeykit: \"1\"\nid: a\n")]
    [InlineData("journeykit: \"1\"\nid: a\ntitle: A\nstate: current\ntouchpoints:\n  pay: { emotoin: 1, channel: gone }\n")]
    [InlineData("journeykit: \"1\"\nid: a\ntitle: A\nstate: future\nbaseline: gone.yaml\npersonas: { a: { share: 80% }, b: { share: 80% } }\n")]
    [InlineData("journeykit: \"1\"\nid: a\ntitle: A\nstate: current\ntouchpoints:\n  pay: { entry: true, next: [loop] }\n  loop: { next: [pay] }\nconversions: { order: {}, other: { at: loop } }\n")]
    public void What_is_said_of_a_broken_document_is_as_the_schemas_say(string text)
    {
        folder.Write("a.journey.yaml", text).Write("b.journey.yaml", Maps.Sound);
        Assert.Equal("check", AssertLawful("check", "."));
        AssertLawful("flow", "a.journey.yaml");
        AssertLawful("diff", "a.journey.yaml", "b.journey.yaml");
        AssertLawful("gaps", "b.journey.yaml", "a.journey.yaml");
        AssertLawful("gaps", "b.journey.yaml", "a.journey.yaml", "--baseline", "a.journey.yaml");
        Assert.Equal("failure", AssertLawful("check", "gone.yaml"));
        Assert.Equal("failure", AssertLawful("flow", "gone.yaml"));
    }

    [Fact]
    public void Libraries_and_rules_are_as_the_schemas_say()
    {
        folder.Write("a.journey.yaml", Maps.Library).Write("b.journey.yaml", Maps.Library.Replace("kind: website", "kind: website, x-none: null", StringComparison.Ordinal).Replace("Shared", "Other", StringComparison.Ordinal)).Write("c.journey.yaml", Maps.Sound);
        folder.Write(".journeykit.yaml", "checks: { has-owner: { each: touchpoints, require: { owner: present } } }\n");
        AssertLawful("diff", "a.journey.yaml", "b.journey.yaml");
        Assert.Equal("rules", AssertLawful("rules"));
        Assert.Contains("check.has-owner", folder.Run("check", ".", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Equal("check", AssertLawful("check", "."));
        AssertLawful("rules", "--no-config", "--group", "channels");
        Assert.Equal("rules", AssertLawful("rules", "--no-config"));
    }

    [Theory]
    [InlineData("check", "/findings/0")]
    [InlineData("check", "/summary")]
    [InlineData("flow", "/summary")]
    [InlineData("flow", "/conversions/0/removalEffects")]
    [InlineData("diff", "/changes/0")]
    [InlineData("gaps", "/gaps/0")]
    [InlineData("rules", "/rules/0")]
    [InlineData("insights", "/topics/0/findings/0")]
    [InlineData("plan", "/summary/choice")]
    [InlineData("plan", "/initiatives/0")]
    [InlineData("plan", "/topics/0/findings/0")]
    [InlineData("failure", "")]
    public void A_key_that_is_not_in_the_schema_is_refused(string kind, string place)
    {
        var current = folder.Copy("samples/grocery");
        string[] line = kind switch { "check" => ["check", ".", "--preset", "strict"], "flow" => ["flow", current], "insights" => ["insights", current], "diff" => ["diff", current, "future.journey.yaml"], "gaps" => ["gaps", "future.journey.yaml"], "plan" => ["plan", "future.journey.yaml"], "rules" => ["rules"], _ => ["flow", "gone.yaml"] };
        var report = JsonNode.Parse(folder.Run([.. line, "--format", "json"]).Output)!;
        Assert.Empty(Faults(kind, report.ToJsonString()));
        var holder = place.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(report, (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
        holder["colour"] = "red";
        Assert.NotEmpty(Faults(kind, report.ToJsonString()));
    }

    // Gives the kind of what was printed.
    private string AssertLawful(params string[] line)
    {
        var output = folder.Run([.. line, "--format", "json"]).Output;
        var kind = JsonNode.Parse(output)!["kind"]!.GetValue<string>();
        Assert.Equal([], Faults(kind, output));
        Assert.Equal([], Unlawful(JsonElement.Parse(output), "", kind));
        return kind;
    }

    private static IEnumerable<string> Faults(string kind, string report)
    {
        var result = Schemas[kind].Evaluate(JsonElement.Parse(report), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
    }

    // What is unknown has no key, and keys are names. What a change was before and after is a value of the document, whatever it is.
    private static IEnumerable<string> Unlawful(JsonElement element, string place, string kind) => element.ValueKind switch
    {
        JsonValueKind.Null => [$"{place} is null"],
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Unlawful(item, $"{place}/{index}", kind)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => !KeyName().IsMatch(member.Name) ? [$"{place}/{member.Name} is no name"]
            : kind == "diff" && place.StartsWith("/changes/", StringComparison.Ordinal) && member.Name is "before" or "after" && member.Value.ValueKind is not JsonValueKind.String ? []
            : Unlawful(member.Value, $"{place}/{member.Name}", kind)),
        _ => [],
    };

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KeyName();
}

namespace JourneyKit.Tests.Support;

/// <summary>A fault in both notations, or in the one that knows it. Marks say where it is expected.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Rule">The rule of every mark that names none itself.</param>
/// <param name="Message">A piece of what is said.</param>
public sealed record FaultCase(string Name, string Rule, string Message)
{
    private const string YamlHeader = "journeykit: \"1\"\nid: order\ntitle: First order\nstate: current\n";
    private const string JsonHeader = "{\n  \"journeykit\": \"1\", \"id\": \"order\", \"title\": \"First order\", \"state\": \"current\",\n  ";

    public string? Yaml { get; init; }

    public string? Json { get; init; }

    /// <summary>A fault of a map that is a map otherwise: what follows its first lines.</summary>
    public static FaultCase InMap(string name, string rule, string message, string? yaml, string? json) => new(name, rule, message)
    {
        Yaml = yaml is null ? null : YamlHeader + yaml + "\n",
        Json = json is null ? null : JsonHeader + json + "\n}\n",
    };

    /// <summary>A fault that needs the whole text.</summary>
    public static FaultCase InText(string name, string rule, string message, string? yaml, string? json) => new(name, rule, message) { Yaml = yaml, Json = json };

    public string? TextIn(JourneyFormat format) => format == JourneyFormat.Yaml ? Yaml : Json;

    public override string ToString() => Name;
}
